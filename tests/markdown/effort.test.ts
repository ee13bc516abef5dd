// How much work a text may be, told from its signs.
import { describe, expect, test } from 'vitest';
import { effortOf, isBearableToRead, isQuickToRead } from '../../src/markdown/index.ts';

const ORDINARY = `## What it is

A **cell** is *small*: see [membranes](membrane.md), \`code\` and $x^2 + \\frac{a}{b}$.

1. One
   - Two
     > Three

| a | b |
| - | - |
| <b>c</b> | d@example.org |
`;

test('a page as people write it is quick to read', () => {
  expect(isQuickToRead(ORDINARY)).toBe(true);
  expect(isQuickToRead(`${ORDINARY}\n${'A sentence of some length stands here. '.repeat(80)}`)).toBe(true);
});

describe.each([
  ['letters', 'word ', 'length'],
  ['lines', 'a\n', 'lines'],
  ['emphasis', '*a', 'emphasis'],
  ['runs of one sign', '~', 'emphasis'],
  ['brackets', '[', 'brackets'],
  ['tags', '<', 'tags'],
  ['code', '`a', 'backticks'],
  ['tables', '|a', 'others'],
  ['tabs', '\ta', 'others'],
  ['addresses of people', 'a@b ', 'ats'],
  ['addresses', 'https://a.b ', 'addresses'],
  ['bare addresses', 'www.a ', 'addresses'],
  ['accents', 'e\u0301', 'marks'],
  ['quotes in quotes', '>', 'nested'],
  ['lists in lists', '- ', 'nested'],
  ['numbered lists in lists', '1. ', 'nested'],
  ['definitions', ': a\n', 'definitions'],
  ['blanks at the beginning', ' ', 'indent'],
  ['formulas', '$x', 'mathematics'],
] as const)('%s', (_what, piece, sign) => {
  test('are counted, and too many of them are not quick', () => {
    const few = `${piece.repeat(3)}a`;
    const many = `${piece.repeat(3000)}a`;
    expect(effortOf(many)[sign]).toBeGreaterThan(effortOf(few)[sign]);
    expect(isQuickToRead(few)).toBe(true);
    expect(isQuickToRead(many)).toBe(false);
  });
});

test.each([
  '$\\def\\a{\\b\\b}\\a$',
  '$\\newcommand{\\a}{b}$',
  '\\(\\let\\a=b\\)',
  '$\\ce{H2O}$',
  '$\\mathchoice{a}{b}{c}{d}$',
])('what %s costs cannot be told from its length', (formula) => {
  expect(isQuickToRead(formula)).toBe(false);
});

test('where nobody waits ten times as much is read', () => {
  const long = `${ORDINARY}\n`.repeat(8);
  expect([isQuickToRead(long), isBearableToRead(long)]).toEqual([false, true]);
  expect(isBearableToRead('<div>\n'.repeat(2000))).toBe(false);
  expect(isBearableToRead('**a*b '.repeat(17_000))).toBe(false);
});
