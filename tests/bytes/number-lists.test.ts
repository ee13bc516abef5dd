// Lists of numbers that grow in pieces.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Uint32List } from '../../src/bytes/number-lists.ts';

function listOf(numbers: Iterable<number>): Uint32List {
  const list = new Uint32List();
  for (const number of numbers) list.push(number);
  return list;
}

test('holds what was pushed, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 32 - 1)), (numbers) => {
      const list = listOf(numbers);
      expect(list.length).toBe(numbers.length);
      expect([...list.toArray()]).toEqual(numbers);
      expect(numbers.map((_, index) => list.at(index))).toEqual(numbers);
    }),
  );
});

test('an empty list has an empty array', () => {
  expect(new Uint32List().toArray()).toEqual(new Uint32Array());
});

test('lists of several pieces are in order across their borders', () => {
  const length = 3 * 65_536 + 5;
  const list = listOf(Array.from({ length }, (_, index) => index * 7));
  expect(list.length).toBe(length);
  for (const index of [0, 63, 64, 65_535, 65_536, 131_071, 131_072, length - 1])
    expect(list.at(index)).toBe(index * 7);
  expect(list.toArray().every((number, index) => number === index * 7)).toBe(true);
});

test('an array that was taken does not change any more', () => {
  const list = listOf([1, 2]);
  const before = list.toArray();
  list.push(3);
  expect([...before]).toEqual([1, 2]);
  expect([...list.toArray()]).toEqual([1, 2, 3]);
});
