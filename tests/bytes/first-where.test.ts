// The binary search must find what a search from the beginning finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhere } from '../../src/bytes/first-where.ts';

test('finds the first place in any ordered list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, wanted) => {
      numbers.sort((a, b) => a - b);
      const found = numbers.findIndex((number) => number >= wanted);
      const expected = found === -1 ? numbers.length : found;
      expect(firstWhere(numbers.length, (place) => (numbers[place] ?? 0) >= wanted)).toBe(expected);
    }),
  );
});

test('an empty list has no place, and its condition is never asked', () => {
  const asked = firstWhere(0, () => {
    throw new Error('there is nothing to ask about');
  });
  expect(asked).toBe(0);
});

test('asks about as many places as the length has bits', () => {
  let asked = 0;
  const place = firstWhere(1_000_000, (at) => {
    asked += 1;
    return at >= 765_432;
  });
  expect(place).toBe(765_432);
  expect(asked).toBeLessThanOrEqual(20);
});
