// Numbers that are found again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberTable } from '../../src/bytes/number-table.ts';

function tableOf(numbers: Iterable<number>): NumberTable {
  const table = new NumberTable();
  for (const number of numbers) table.add(number);
  return table;
}

/** Numbers of which some have the same low bits, or all but the highest. */
const number = fc
  .tuple(fc.constantFrom(0, 1, 2 ** 20, 2 ** 21 - 1), fc.constantFrom(0, 3, 2 ** 31, 2 ** 32 - 1), fc.nat(7))
  .map(([high, low, more]) => Math.min(high * 2 ** 32 + low + 64 * more, Number.MAX_SAFE_INTEGER));

test('each number that was added is at its place, and no other one is there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(number), fc.array(number), (added, others) => {
      const table = tableOf(added);
      expect(table.length).toBe(added.length);
      expect(added.map((one) => table.placeOf(one))).toEqual([...added.keys()]);
      for (const other of others) expect(table.placeOf(other) !== undefined).toBe(added.includes(other));
    }),
  );
});

test('adding tells the place, however many numbers there are', () => {
  const numbers = Array.from({ length: 70_000 }, (_, index) => (index * 2_654_435_761) % 2 ** 52);
  const table = new NumberTable();
  expect(numbers.map((one) => table.add(one))).toEqual([...numbers.keys()]);
  expect(numbers.map((one) => table.placeOf(one))).toEqual([...numbers.keys()]);
});
