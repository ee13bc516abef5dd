// Raw tokens and the words they hold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FIRST_WORD,
  JOINED,
  MET,
  RawTokenTable,
  type RawTokenWord,
  WORDS,
} from '../../../src/search/segment/raw-token-table.ts';
import { RawTokenScanner } from '../../../src/search/text/raw-token-scanner.ts';

/** Adds the raw tokens of a text as an index does: each is a word of its own number, and counted at each place. */
function addText(table: RawTokenTable, numbers: Map<string, number>, text: string): void {
  const scanner = new RawTokenScanner();
  scanner.load(text);
  scanner.begin(0, text.length);
  while (scanner.next()) {
    const raw = scanner.read();
    let record = table.find(scanner);
    expect(record === 0).toBe(!numbers.has(raw));
    if (record === 0) {
      const surface = numbers.size;
      numbers.set(raw, surface);
      record = table.add(scanner, [{ term: 2 * surface, surface, joined: false }]);
    }
    expect(table.records[record + FIRST_WORD + 1]).toBe(numbers.get(raw));
    table.records[record + MET] = (table.records[record + MET] ?? 0) + 1;
  }
}

test('every raw token is found again, and counted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-', '7'), minLength: 1 })),
      (raws) => {
        const table = new RawTokenTable();
        const numbers = new Map<string, number>();
        const text = raws.join(' ');
        addText(table, numbers, text);
        addText(table, numbers, text);
        const scanner = new RawTokenScanner();
        const expected = new Array<number>(numbers.size).fill(0);
        scanner.load(text);
        scanner.begin(0, text.length);
        while (scanner.next()) {
          const number = numbers.get(scanner.read()) ?? -1;
          expected[number] = (expected[number] ?? 0) + 2;
        }
        expect([...table.countSurfaces(numbers.size)]).toEqual(expected);
      },
    ),
  );
});

test('the table grows to hold many', () => {
  const table = new RawTokenTable();
  const numbers = new Map<string, number>();
  const text = Array.from({ length: 40_000 }, (_, number) => `w${number.toString(36)}`).join(' ');
  addText(table, numbers, text);
  addText(table, numbers, text);
  expect(numbers.size).toBe(40_000);
  expect(table.countSurfaces(40_000).every((count) => count === 2)).toBe(true);
});

test('a raw token holds all of its words, joined forms marked, or none', () => {
  const table = new RawTokenTable();
  const scanner = new RawTokenScanner();
  const words: RawTokenWord[] = [
    { term: 5, surface: 1, joined: false },
    { term: 6, surface: 2, joined: true },
  ];
  scanner.load('long-term the');
  scanner.begin(0, 13);
  scanner.next();
  const compound = table.add(scanner, words);
  scanner.next();
  const none = table.add(scanner, []);
  expect(table.records[compound + WORDS]).toBe(2);
  expect([...table.records.subarray(compound + FIRST_WORD, compound + FIRST_WORD + 4)]).toEqual([
    5,
    1,
    6,
    (2 | JOINED) >>> 0,
  ]);
  expect(table.records[none + WORDS]).toBe(0);
  expect(none).not.toBe(0);
  table.records[compound + MET] = 3;
  expect([...table.countSurfaces(3)]).toEqual([0, 3, 3]);
});
