// Segments opened for searching.
import { describe, expect, test } from 'vitest';
import { openSynonyms } from '../../../src/search/index.ts';
import { locatePage, openIndex, openViews } from '../../../src/search/retrieval/search-index.ts';
import { buildSegment } from '../build-index.ts';

const base = buildSegment([
  { path: 'b/cell.md', title: 'Cell', subject: 'biology' },
  { path: 'p/force.md', title: 'Force', subject: 'physics' },
]);
const delta = buildSegment([{ path: 'b/cell.md', title: 'Cell, again', subject: 'biology' }]);

/** The first page of the base was changed: it is deleted there, and stands in the delta. */
const index = openIndex([base, delta], openSynonyms([]), [Uint8Array.of(1, 0), Uint8Array.of(0)]);

describe('a page is located', () => {
  test('in the segment in which it is not deleted', () => {
    expect(locatePage(index, 'b/cell.md')).toEqual({ segment: delta, page: 0 });
    expect(locatePage(index, 'p/force.md')).toEqual({ segment: base, page: 1 });
  });

  test('nowhere, where there is none or it is deleted everywhere', () => {
    expect(locatePage(index, 'p/none.md')).toBeUndefined();
    const deleted = openIndex([base], openSynonyms([]), [Uint8Array.of(0, 1)]);
    expect(locatePage(deleted, 'p/force.md')).toBeUndefined();
  });
});

describe('views', () => {
  const admitted = (subject?: string) =>
    openViews(index, subject).map(({ segment, admits }) =>
      [...segment.paths].filter((_, page) => admits(page)),
    );

  test('admit all pages but deleted ones', () => {
    expect(admitted()).toEqual([['p/force.md'], ['b/cell.md']]);
  });

  test('of a subject admit its pages only, and leave segments out that have none of it', () => {
    expect(admitted('physics')).toEqual([['p/force.md']]);
    expect(admitted('biology')).toEqual([[], ['b/cell.md']]);
    expect(admitted('law')).toEqual([]);
  });

  test('have the scratch memory of their own segment', () => {
    const views = openViews(index);
    expect(views.map(({ accumulator }) => accumulator)).toEqual(index.accumulators);
    expect(views.map(({ accumulator }) => accumulator.total.length)).toEqual([2, 1]);
    expect(openViews(index, 'biology')[1]?.formScratch).toBe(index.formScratch[1]);
  });
});

test('without deleted pages everything is found', () => {
  expect(openIndex([base, delta], openSynonyms([])).gone).toEqual([new Uint8Array(2), new Uint8Array(1)]);
});
