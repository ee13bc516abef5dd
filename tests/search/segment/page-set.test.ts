// Pages that hold several words, counted by what else they hold.
import { describe, expect, test } from 'vitest';
import { PageSet } from '../../../src/search/segment/page-set.ts';
import { stem } from '../../../src/search/text/stem.ts';
import { buildSegment } from '../build-index.ts';

/** Page n of 200 holds "every", and "fifth", "seventh" or "hundredth" where its number is a multiple. */
const segment = buildSegment(
  Array.from({ length: 200 }, (_, number) => ({
    path: String(number),
    title: `page ${number}`,
    answer: [
      'everywhere',
      ...(number % 5 === 0 ? ['fifth'] : []),
      ...(number % 7 === 0 ? ['seventh'] : []),
      ...(number % 100 === 0 ? ['hundredth'] : []),
    ].join(' '),
  })),
);
const setOf = (...words: string[]) => new PageSet(segment, words.map(stem));
const multiples = (...of: number[]) =>
  Array.from({ length: 200 }, (_, number) => number).filter((number) => of.every((one) => number % one === 0))
    .length;

describe('a set of pages', () => {
  test.each([
    [['everywhere'], 200],
    [['fifth'], multiples(5)],
    [['fifth', 'seventh'], multiples(5, 7)],
    [['seventh', 'fifth', 'everywhere'], multiples(5, 7)],
    [['hundredth'], 2],
    [['fifth', 'unheard'], 0],
    [['unheard'], 0],
    [[], 0],
  ])('with %j has %i pages', (words, size) => {
    expect(setOf(...words).size).toBe(size);
  });

  test.each([
    ['everywhere', 'fifth', multiples(5), 'a shorter list is gone through'],
    ['fifth', 'seventh', multiples(5, 7), 'and one of much the same length'],
    ['hundredth', 'everywhere', 2, 'a much longer list is searched'],
    ['hundredth', 'seventh', 1, 'only page 0'],
    ['fifth', 'unheard', 0, 'a word that no page holds'],
    ['unheard', 'fifth', 0, 'no pages to count'],
  ])('with "%s" counts those with "%s": %i, %s', (word, other, count) => {
    const pages = setOf(word);
    expect(pages.countWith(stem(other))).toBe(count);
    // Counting leaves nothing behind.
    expect(pages.countWith(stem(other))).toBe(count);
  });
});
