// What has been typed so far, read word by word.
import { describe, expect, test } from 'vitest';
import { readTyped, sum, wholeWords } from '../../../src/search/suggest/typed-words.ts';
import { buildIndex } from '../build-index.ts';

const index = buildIndex([
  { path: 'a', title: 'Cell division' },
  { path: 'b', title: 'Cell walls', answer: 'Walls hold.' },
  { path: 'c', title: 'Photosynthesis' },
]);

/** For each word that was typed the titles' words that stand for it, with their strengths. */
function readings(typed: string): string[][] {
  const [segment] = index.segments;
  return readTyped(index, typed).map(({ readings }) =>
    (readings[0] ?? []).flatMap(({ run: [from, to], strength }) =>
      Array.from({ length: to - from }, (_, place) => {
        const word = segment?.surfaces.at(segment.titleWords[from + place] ?? -1);
        return `${word} ${strength.toFixed(2)}`;
      }),
    ),
  );
}

describe('what was typed', () => {
  test.each([
    ['cell ', [['cell 1.00']], 'a word with a blank behind it is whole'],
    ['cel', [['cell 1.00']], 'the last word may be half a word'],
    ['cell div', [['cell 1.00'], ['division 1.00']], 'the words before it are whole'],
    ['wall ', [['walls 1.00']], 'a word is read by its stem'],
    ['celk ', [['cell 1.00']], 'a word that is only known corrected has its whole strength'],
    ['zebra ', [[]], 'a word that no title has is still wanted'],
    ['', [], 'nothing is nothing'],
    ['what is ', [], 'and so are function words'],
  ])('"%s" is read as %j: %s', (typed, expected) => {
    expect(readings(typed)).toEqual(expected);
  });

  test('weighs by rarity', () => {
    const [cell, photosynthesis] = readTyped(index, 'cell photosynthesis ').map(({ weight }) => weight);
    expect(photosynthesis).toBeGreaterThan(cell ?? Number.POSITIVE_INFINITY);
  });
});

describe('the whole words', () => {
  test.each([
    ['cell div', 'cell ', 'without a last word that is no word of the library'],
    ['cell wal', 'cell ', 'nor half of one'],
    ['cell walls', 'cell walls', 'with one that is'],
    ['cell div ', 'cell div ', 'or has a blank behind it'],
    ['', '', 'nothing of nothing'],
  ])('of "%s" are "%s": %s', (typed, expected) => {
    expect(wholeWords(index.vocabulary, typed)).toBe(expected);
  });
});

test('numbers are added up', () => {
  expect(sum([])).toBe(0);
  expect(sum([1, 2, 3.5])).toBe(6.5);
});
