// Look-ups in a segment.
import { describe, expect, test } from 'vitest';
import { impactOf, pageAt, termOf } from '../../../src/search/segment/segment.ts';
import { buildSegment } from '../build-index.ts';

const segment = buildSegment([
  { path: 'a', title: 'Cell' },
  { path: 'b', title: 'Force', answer: 'cell' },
  { path: 'c', title: 'Energy' },
  { path: 'd', title: 'Cell', answer: 'cell cell' },
]);

test('a term is found by its stem', () => {
  for (const [number, stem] of [...segment.terms].entries()) expect(termOf(segment, stem)).toBe(number);
  expect(termOf(segment, 'energy')).toBeUndefined();
  expect(termOf(segment, '')).toBeUndefined();
});

test('a page is found by its path', () => {
  for (const [page, path] of ['a', 'b', 'c', 'd'].entries()) expect(pageAt(segment, path)).toBe(page);
  expect(pageAt(segment, 'e')).toBeUndefined();
});

describe('the impact of a term on a page', () => {
  const cell = termOf(segment, 'cell') ?? -1;
  const impacts = [0, 1, 2, 3].map((page) => impactOf(segment, cell, page));

  test('is what its posting says, as a share', () => {
    const start = segment.postingStarts[cell] ?? 0;
    expect([...segment.postingDocs.subarray(start, start + 3)]).toEqual([0, 1, 3]);
    expect([impacts[0], impacts[1], impacts[3]]).toEqual(
      [0, 1, 2].map((index) => (segment.postingImpacts[start + index] ?? 0) / 255),
    );
  });

  test('is 0 where the page does not hold it, before, between and behind those that do', () => {
    const energy = termOf(segment, 'energi') ?? -1;
    expect(impacts[2]).toBe(0);
    expect([0, 1, 3, 4].map((page) => impactOf(segment, energy, page))).toEqual([0, 0, 0, 0]);
    expect(impactOf(segment, energy, 2)).toBeGreaterThan(0);
  });

  test('is greater in a title than in a body', () => {
    expect(impacts[0]).toBeGreaterThan(impacts[1] ?? 1);
  });

  test('is 0 for a term that is not there', () => {
    expect(impactOf(segment, 999, 0)).toBe(0);
  });
});
