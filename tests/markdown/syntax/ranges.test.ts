import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex, rangeOf } from '../../../src/markdown/syntax/ranges.ts';

test('a node stands where its position says, and at the beginning where it has none', () => {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  expect(rangeOf({ type: 'text', position: { start: point(3), end: point(7) } })).toEqual({
    start: 3,
    end: 7,
  });
  expect(rangeOf({ type: 'text' })).toEqual({ start: 0, end: 0 });
});

test.each([
  [[], 5, 0],
  [[1, 2, 3], 0, 0],
  [[1, 2, 3], 2, 1],
  [[1, 2, 2, 2, 3], 2, 1],
  [[1, 2, 3], 4, 3],
])('in %j the first that is not before %i is number %i', (items, limit, index) => {
  expect(firstIndex(items, (item) => item < limit)).toBe(index);
});

test('bisection finds what a search from the beginning would', () => {
  const sorted = fc.array(fc.integer({ min: 0, max: 50 })).map((items) => items.sort((a, b) => a - b));
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 51 }), (items, limit) => {
      const found = items.findIndex((item) => item >= limit);
      expect(firstIndex(items, (item) => item < limit)).toBe(found < 0 ? items.length : found);
    }),
  );
});
