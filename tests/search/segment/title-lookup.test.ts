// The orders of titles must find what reading all titles would.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment } from '../../../src/search/index.ts';
import {
  type Run,
  titlesBeginning,
  titleWordsBeginning,
  titleWordsWithStem,
} from '../../../src/search/segment/title-lookup.ts';
import { buildSegment } from '../build-index.ts';

const word = fc.constantFrom(
  'cell',
  'cells',
  'cellular',
  'water',
  'long-term',
  'longing',
  'how',
  'is',
  'the',
  'Éclair',
);
const titles = fc
  .array(fc.array(word, { maxLength: 5 }), { maxLength: 12 })
  .map((all) => all.map((words) => words.join(' ')));
const beginning = fc.constantFrom(
  '',
  'c',
  'cell',
  'cells',
  'cell ',
  'longt',
  'long t',
  'how is',
  'e',
  'zebra',
);

function build(all: readonly string[]): Segment {
  return buildSegment(
    all.map((title, page) => ({ path: String(page), title, answer: 'Cellulose and zebras.' })),
  );
}

function keyAt({ titleKeys, titleNumbers }: Segment, page: number): string {
  return titleKeys.at(titleNumbers[page] ?? 0);
}

/** The pages of the words in a run, each once. */
function pagesOf({ titleWordStarts, titleWordPages }: Segment, [from, to]: Run): number[] {
  const pages = titleWordPages.subarray(titleWordStarts[from] ?? 0, titleWordStarts[to] ?? 0);
  return [...new Set(pages)].sort((a, b) => a - b);
}

test('titles that begin so are one run, in order, with titleNumbers side by side', () => {
  fc.assert(
    fc.property(titles, beginning, (all, typed) => {
      const segment = build(all);
      const [from, to] = titlesBeginning(segment, typed);
      const run = [...segment.titleOrder.subarray(from, to)];
      const wanted = all.map((_, page) => page).filter((page) => keyAt(segment, page).startsWith(typed));
      expect([...run].sort((a, b) => a - b)).toEqual(wanted);
      const keys = run.map((page) => keyAt(segment, page));
      expect(keys).toEqual([...keys].sort());
    }),
    { numRuns: 300 },
  );
});

test('words of titles that begin so lead to exactly the pages whose titles hold one', () => {
  fc.assert(
    fc.property(titles, beginning, (all, typed) => {
      const segment = build(all);
      const wordsOf = (title: string): string[] =>
        title
          .replace('É', 'e')
          .split(' ')
          .flatMap((one) => (one === 'long-term' ? ['long', 'term', 'longterm'] : [one]))
          .filter((one) => one !== '' && !['how', 'is', 'the'].includes(one));
      const wanted = all.flatMap((title, page) =>
        wordsOf(title).some((one) => one.startsWith(typed)) ? [page] : [],
      );
      expect(pagesOf(segment, titleWordsBeginning(segment, typed))).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});

test('words of one stem are found together, however they are written', () => {
  const segment = build(['Cell', 'The cells', 'Cellular life', 'Water']);
  const pages = [...titleWordsWithStem(segment, 'cell')].flatMap((place) =>
    pagesOf(segment, [place, place + 1]),
  );
  expect(pages.sort()).toEqual([0, 1]);
  expect([...titleWordsWithStem(segment, 'zebra')]).toEqual([]);
  expect([...titleWordsWithStem(segment, '__proto__')]).toEqual([]);
});
