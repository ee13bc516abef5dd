// Titles put in order, given as numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexTitles } from '../../../src/search/segment/title-index.ts';

/** Written words 0 apple, 1 bear, 2 bears, 3 cell; bear and bears have one term. */
const surfaceTerms = Uint32Array.of(7, 2, 2, 0);

/** Page 0 and 2 have the title "bear cell", page 1 "apple", page 3 "bears". */
const titles = {
  titleNumbers: Uint32Array.of(0, 1, 0, 2),
  titleKeys: ['bear cell', 'apple', 'bears'],
  surfaceTerms,
};
const words = { words: Uint32Array.of(1, 3, 0, 1, 3, 2), pages: Uint32Array.of(0, 0, 1, 2, 2, 3) };

describe('an index of titles', () => {
  const index = indexTitles(words, titles);

  test('has pages in the order of their title keys, duplicates in their own order', () => {
    expect([...index.titleOrder]).toEqual([1, 0, 2, 3]);
  });

  test('has the distinct words of titles, and the pages of each', () => {
    expect([...index.titleWords]).toEqual([0, 1, 2, 3]);
    expect([...index.titleWordStarts]).toEqual([0, 1, 3, 4, 6]);
    expect([...index.titleWordPages]).toEqual([1, 0, 2, 3, 0, 2]);
  });

  test('has words of one term side by side', () => {
    expect([...index.titleWordsByTerm].map((place) => surfaceTerms[place])).toEqual([0, 2, 2, 7]);
  });
});

test('a word that a title has twice is of that page once', () => {
  const twice = { words: Uint32Array.of(1, 1), pages: Uint32Array.of(0, 0) };
  const index = indexTitles(twice, {
    titleNumbers: Uint32Array.of(0),
    titleKeys: ['bear bear'],
    surfaceTerms,
  });
  expect([...index.titleWordPages]).toEqual([0]);
  expect([...index.titleWordStarts]).toEqual([0, 1]);
});

test('a library without titles has empty lists, and one end', () => {
  const empty = { words: new Uint32Array(), pages: new Uint32Array() };
  const index = indexTitles(empty, { titleNumbers: new Uint32Array(), titleKeys: [], surfaceTerms });
  expect([...index.titleOrder, ...index.titleWords, ...index.titleWordPages]).toEqual([]);
  expect([...index.titleWordStarts]).toEqual([0]);
});

test('every word of every title is there with its page, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(5)), { maxLength: 30 }), (pairs) => {
      const all = {
        words: Uint32Array.from(pairs, ([word]) => word),
        pages: Uint32Array.from(pairs, ([, page]) => page),
      };
      const { titleWords, titleWordStarts, titleWordPages } = indexTitles(all, titles);
      const found = [...titleWords].flatMap((word, place) =>
        [...titleWordPages.subarray(titleWordStarts[place], titleWordStarts[place + 1])].map(
          (page) => `${word} ${page}`,
        ),
      );
      expect(found).toEqual([...new Set(pairs.map(([word, page]) => `${word} ${page}`))].sort());
    }),
  );
});
