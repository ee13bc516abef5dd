// Counting bits must agree with counting them one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBits } from '../../src/bytes/bits.ts';

test.each([
  [0, 0],
  [1, 1],
  [0b1011, 3],
  [0x80000000, 1],
  [-1, 32],
  [0x7fffffff, 31],
])('%i has %i bits', (number, bits) => {
  expect(countBits(number)).toBe(bits);
});

test('every number has as many bits as ones in its binary form', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }), (number) => {
      const ones = (number >>> 0).toString(2).replaceAll('0', '').length;
      expect(countBits(number)).toBe(ones);
    }),
  );
});

test('a set and its complement have 32 bits together', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (number) => countBits(number) + countBits(~number) === 32));
});
