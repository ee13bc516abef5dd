// Neighbouring concepts that stand close together.
import { describe, expect, test } from 'vitest';
import { MAX_PAIR_DISTANCE, notePairs, shareOfPairs } from '../../../src/search/features/word-pairs.ts';

/** The closeness of each pair of concepts that stand at these places, in the order given. */
function pairsOf(
  concepts: number,
  seen: readonly [concept: number, at: number, strength?: number][],
): number[] {
  const pairs = new Float64Array(concepts);
  const lastSeen = new Int32Array(concepts).fill(-MAX_PAIR_DISTANCE - 1);
  for (const [concept, at, strength = 1] of seen) {
    notePairs(pairs, lastSeen, concept, at, strength);
    lastSeen[concept] = at;
  }
  return [...pairs].slice(0, -1);
}

describe('two concepts', () => {
  test.each<[string, [number, number, number?][], number]>([
    [
      'next to each other, in order',
      [
        [0, 4],
        [1, 5],
      ],
      1,
    ],
    [
      'next to each other, in the opposite order',
      [
        [1, 4],
        [0, 5],
      ],
      0.7,
    ],
    [
      'with one or two words between',
      [
        [0, 4],
        [1, 7],
      ],
      0.7,
    ],
    [
      'with up to five words between',
      [
        [0, 4],
        [1, 10],
      ],
      0.4,
    ],
    [
      'farther apart',
      [
        [0, 4],
        [1, 11],
      ],
      0,
    ],
    ['of which only one is there', [[0, 4]], 0],
    [
      'close together once, and far apart once',
      [
        [0, 0],
        [1, 1],
        [0, 20],
        [1, 26],
      ],
      1,
    ],
    [
      'by a weaker form',
      [
        [0, 4],
        [1, 5, 0.6],
      ],
      0.6,
    ],
    ['at the beginning of a text', [[1, 0]], 0],
  ])('%s', (_why, seen, expected) => {
    expect(pairsOf(2, seen)[0]).toBeCloseTo(expected);
  });
});

test('of three concepts the first and the third are no pair', () => {
  expect(
    pairsOf(3, [
      [0, 0],
      [2, 1],
    ]),
  ).toEqual([0, 0]);
  expect(
    pairsOf(3, [
      [0, 0],
      [1, 1],
      [2, 2],
    ]),
  ).toEqual([1, 1]);
});

describe('the share of pairs', () => {
  test.each([
    ['is 0 for one concept', [0], [3], 0],
    ['is the closeness of the only pair', [0.7, 0], [3, 5], 0.7],
    ['weighs a pair by its lighter concept', [1, 0, 0], [1, 4, 9], 1 / 5],
    ['is 1 where all stand together', [1, 1, 0], [2, 3, 4], 1],
    ['is 0 where nothing weighs anything', [1, 0], [0, 0], 0],
  ])('%s', (_why, pairs, weights, expected) => {
    expect(shareOfPairs(Float64Array.from(pairs), Float64Array.from(weights))).toBeCloseTo(expected);
  });
});
