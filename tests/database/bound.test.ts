// Values as both engines take them.
import { expect, test } from 'vitest';
import { bindable } from '../../src/database/bound.ts';

test.each<[unknown, unknown]>([
  ['text', 'text'],
  ['a\0b\0', 'ab'],
  ['', ''],
  [0, 0n],
  [-7, -7n],
  [Number.MAX_SAFE_INTEGER, 9007199254740991n],
  [2 ** 60, 2 ** 60],
  [0.5, 0.5],
  [12n, 12n],
  [true, 1n],
  [false, 0n],
  [undefined, null],
  [null, null],
])('%o is bound as %o', (value, bound) => {
  expect(bindable(value)).toBe(bound);
});

test('bytes are bound as they are', () => {
  const bytes = new Uint8Array([1, 0, 255]);
  expect(bindable(bytes)).toBe(bytes);
});

test.each([[{}], [[1]], [new Date(0)], [() => 1], [Symbol('x')]])(
  '%o is refused, with what it is',
  (value) => {
    expect(() => bindable(value)).toThrow(/parameter that no database can keep: \[object \w+\]/);
  },
);
