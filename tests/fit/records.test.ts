// Records of numbers as rows of a matrix, and back.
import { expect, test } from 'vitest';
import { matrixOf, recordOf, round, weighedSum } from '../../fit/records.ts';

test('rows follow the items and columns the names, whatever order a record has', () => {
  const items = [
    { b: 2, a: 1, other: 9 },
    { a: 3, b: 4, other: 9 },
  ];
  expect(matrixOf(items, ['a', 'b'], (item) => item)).toEqual({
    columns: 2,
    values: Float64Array.of(1, 2, 3, 4),
  });
  expect(matrixOf([], ['a'], (item: { a: number }) => item)).toEqual({
    columns: 1,
    values: new Float64Array(),
  });
});

test.each([
  [1.23449, 1.234],
  [1.2351, 1.235],
  [-0.00049, -0],
  [12, 12],
])('%d is rounded to %d', (value, rounded) => {
  expect(round(value)).toBeCloseTo(rounded, 10);
});

test('numbers come back by name; what is not there is nothing', () => {
  expect(recordOf(['a', 'b'], Float64Array.of(1.23456))).toEqual({ a: 1.235, b: 0 });
});

test('only what is named is weighed', () => {
  expect(weighedSum(['a', 'b'], { a: 2, b: -1 }, { a: 10, b: 3 })).toBe(17);
  expect(weighedSum([], {}, {})).toBe(0);
});
