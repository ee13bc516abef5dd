// The scanner of the index must find exactly what is found in a question.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RawTokenTable } from '../../../src/search/segment/raw-token-table.ts';
import { RawTokenScanner } from '../../../src/search/text/raw-token-scanner.ts';
import { eachRawToken } from '../../../src/search/text/tokens.ts';

const scanner = new RawTokenScanner();

function scan(text: string, from = 0, to = text.length): { raw: string; start: number }[] {
  const found: { raw: string; start: number }[] = [];
  scanner.load(text);
  scanner.begin(from, to);
  while (scanner.next()) found.push({ raw: scanner.read(), start: scanner.start });
  return found;
}

function expected(text: string): { raw: string; start: number }[] {
  const found: { raw: string; start: number }[] = [];
  eachRawToken(text, (raw, start) => found.push({ raw, start }));
  return found;
}

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'C++',
      'C#',
      'c++a',
      'c++1',
      '++',
      '#',
      "don't",
      'l’Hôpital',
      'long-term',
      'a.b.',
      'U.S.',
      '-',
      '/',
      '‑',
      '\\',
    ],
    ...[
      '\\alpha',
      ' == ',
      '`===`',
      '!==',
      ' && ',
      '(||',
      '=>.',
      '====',
      '\\1',
      '.NET',
      ' .net-',
      ' A*',
      'A\\*',
      '*a b*',
      'IDA*',
      'ABCDE*',
      '`&`',
      '`?.`',
      '....',
      '`',
      '*',
      '&',
      '∑',
      '∞x',
      'e\u0301t',
      '\u0301',
      '日本語',
      'ไทย',
      '²',
      'x²',
      '𝒙',
      '𝒙-a',
      'a-𝒙',
      '🧬',
      '\ud800',
    ],
    ...[' ', '\n', '', 'ß', 'İ', 'ǅ', '_', '**', '½'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('whatever the text, the stretches are those of the regular expression', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(scan(one)).toEqual(expected(one));
    }),
    { numRuns: 5000 },
  );
});

test('a part of a text is read as if it stood alone', () => {
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (one, a, b) => {
      const [from, to] = [Math.min(a, b, one.length), Math.min(Math.max(a, b), one.length)];
      const alone = expected(one.slice(from, to)).map(({ raw, start }) => ({ raw, start: start + from }));
      expect(scan(one, from, to)).toEqual(alone);
    }),
    { numRuns: 2000 },
  );
});

test('a long text after a short one and a short one after it are read whole', () => {
  const long = 'word '.repeat(20_000);
  expect(scan(long)).toHaveLength(20_000);
  expect(scan('end')).toEqual([{ raw: 'end', start: 0 }]);
});

test('a table knows each stretch again, however many there are, and counts its words', () => {
  const table = new RawTokenTable();
  const records = new Map<string, number>();
  const all = Array.from({ length: 40_000 }, (_, index) => `w${index}`).join(' ');
  for (let round = 0; round < 2; round += 1) {
    scanner.load(all);
    scanner.begin(0, all.length);
    for (let surface = 0; scanner.next(); surface += 1) {
      const raw = scanner.read();
      const known = table.find(scanner);
      expect(known).toBe(records.get(raw) ?? 0);
      const record = known || table.add(scanner, [{ term: 1, surface, joined: surface % 2 === 1 }]);
      records.set(raw, record);
      table.records[record] = (table.records[record] ?? 0) + 1;
    }
  }
  expect(new Set(records.values()).size).toBe(40_000);
  expect([...new Set(table.countSurfaces(40_000))]).toEqual([2]);
});
