// Parameters as both engines take them.
import { expect, test } from 'vitest';
import { bindable } from '../../src/database/bound.ts';

test.each([
  ['a text', 'ä 日本', 'ä 日本'],
  ['a text with a character that PostgreSQL does not take', 'a\0b', 'ab'],
  ['a whole number', 2 ** 40, BigInt(2 ** 40)],
  ['a fraction', 1.5, 1.5],
  ['a number that is too large to be whole', 2 ** 60, 2 ** 60],
  ['a truth', true, 1n],
  ['an untruth', false, 0n],
  ['nothing', null, null],
  ['what is not there', undefined, null],
])('%s', (_, value, expected) => {
  expect(bindable(value)).toEqual(expected);
});

test('bytes stay bytes, and what no database can keep is thrown at', () => {
  const bytes = new Uint8Array([1, 2]);
  expect(bindable(bytes)).toBe(bytes);
  for (const value of [new Date(), {}, [], Symbol('x'), () => 1])
    expect(() => bindable(value)).toThrow(TypeError);
});
