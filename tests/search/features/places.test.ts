// The places of pages by nearness and by words.
import { describe, expect, test } from 'vitest';
import { type Placed, placesOf, reciprocalPlaces } from '../../../src/search/features/places.ts';

describe('places', () => {
  test.each([
    ['the largest is first, whatever the order', [0.2, 0.9, 0.5], [1 / 3, 1, 1 / 2]],
    ['equal ones share a place, and push nothing back', [0.9, 0.9, 0.5], [1, 1, 1 / 2]],
    ['negative ones have places too', [-0.5, -0.1], [1 / 2, 1]],
    ['one alone is first', [0], [1]],
    ['none', [], []],
  ])('%s', (_why, values, expected) => {
    expect(reciprocalPlaces(values)).toEqual(expected);
  });

  test('beyond the first few hardly differ', () => {
    const places = reciprocalPlaces(Array.from({ length: 100 }, (_, number) => -number));
    expect((places[0] ?? 0) - (places[1] ?? 0)).toBe(0.5);
    expect((places[50] ?? 0) - (places[99] ?? 0)).toBeLessThan(0.01);
  });
});

describe('a page', () => {
  const page = (titleNearness: number, bestNearness: number, words: number, bm25f: number): Placed => ({
    titleNearness,
    bestNearness,
    words,
    bm25f,
  });

  test('has a place by each kind of evidence', () => {
    expect(placesOf([page(0.9, 0.1, 5, 0.2), page(0.5, 0.8, 9, 0.1), page(0.1, 0.2, 1, 0.3)])).toEqual([
      { titlePlace: 1, bestPlace: 1 / 3, nearPlace: 1 / 2, wordsPlace: 1 / 2, bm25fPlace: 1 / 2 },
      { titlePlace: 1 / 2, bestPlace: 1, nearPlace: 1, wordsPlace: 1, bm25fPlace: 1 / 3 },
      { titlePlace: 1 / 3, bestPlace: 1 / 2, nearPlace: 1 / 3, wordsPlace: 1 / 3, bm25fPlace: 1 },
    ]);
  });

  test('may be nearest by both together and by neither alone', () => {
    const [, middle] = placesOf([page(0.9, 0, 0, 0), page(0.7, 0.7, 0, 0), page(0, 0.9, 0, 0)]);
    expect(middle).toMatchObject({ titlePlace: 1 / 2, bestPlace: 1 / 2, nearPlace: 1 });
  });

  test('alone is first in everything', () => {
    expect(placesOf([page(0, 0, 0, 0)])).toEqual([
      { titlePlace: 1, bestPlace: 1, nearPlace: 1, wordsPlace: 1, bm25fPlace: 1 },
    ]);
  });
});

test('places follow from the values by any order of them, as counting the larger distinct ones tells', () => {
  const values = Array.from({ length: 120 }, (_, number) => ((number * 37) % 50) / 50 - 0.3);
  const expected = values.map((value) => 1 / (1 + new Set(values.filter((other) => other > value)).size));
  expect(reciprocalPlaces(values)).toEqual(expected);
  expect(reciprocalPlaces([...values].reverse())).toEqual([...expected].reverse());
});
