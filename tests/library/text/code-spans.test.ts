// Runs of back-ticks and where they close.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingTicks } from '../../../src/library/text/code-spans.ts';

test.each<[string, [number, number][]]>([
  ['no code', []],
  ['`a`', [[0, 3]]],
  ['``a ` b``', [[0, 9]]],
  // A run closes with one of the same length alone.
  ['`a``', []],
  [
    '`a` `b`',
    [
      [0, 3],
      [2, 5],
      [4, 7],
    ],
  ],
  ['```a```', [[0, 7]]],
  [
    '``a`b``c`',
    [
      [0, 7],
      [3, 9],
    ],
  ],
])('%j closes at %j', (text, closes) => {
  expect([...closingTicks(text)].sort(([a], [b]) => a - b)).toEqual(closes);
});

test('what closes is a run of the same length, behind the one that opens', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ') }), (text) => {
      for (const [from, to] of closingTicks(text)) {
        const run = /^`+/.exec(text.slice(from))?.[0] ?? '';
        expect(run).not.toBe('');
        expect(to).toBeGreaterThan(from + run.length);
        expect(text.slice(0, to).endsWith(run)).toBe(true);
        expect(text[to]).not.toBe('`');
      }
    }),
  );
});
