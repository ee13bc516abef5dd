// Pages that nobody writes by hand: very large and of one piece. Each is shown whole, and soon enough for the test to end.
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../src/answer/index.ts';
import { plainPassage } from '../../src/markdown/index.ts';
import { makePage, shelf } from './example.ts';
import { findFaults } from './payload.ts';
import { findLostWords } from './words.ts';

/** So many characters of the same again. */
const SIZE = 48_000;

describe.each([
  ['bold runs', '**a** b '],
  ['emphasis in emphasis', '*a **b* c** '],
  ['formulas', '$x$ and '],
  ['unclosed formulas', '\\('],
  ['unclosed display formulas', '\\[a '],
  ['prices', '$5 '],
  ['unclosed comments', '<!-- '],
  ['unclosed comments in a line', 'a <!-- b '],
  ['unclosed declarations', 'a <?b '],
  ['code spans', '`a` '],
  ['back-ticks', '` `` '],
  ['brackets', '['],
  ['links', '[a](b) '],
  ['list items', '- **a** b\n'],
  ['lines', 'aa bb cc\n'],
  ['table rows', '| a | b |\n| - | - |\n'],
  ['tags', '<b>a</b> '],
  ['underscores', 'a_ _b '],
  ['one word', 'word'],
])('a page of %s', (_name, piece) => {
  const answer = piece.repeat(SIZE / piece.length);
  const messages = renderPage(makePage(answer), shelf);

  test('is whole and sound', () => {
    expect(messages.flatMap(findFaults)).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
  });

  test('has a passage', () => {
    expect(plainPassage(answer)).not.toBe('');
  });
});

test('a page of bold runs loses none of them', () => {
  const answer = '**a** b '.repeat(6000);
  expect(findLostWords(answer, renderPage(makePage(answer), shelf))).toBeUndefined();
});

test('text in an image, a note or a language that hides a dollar shows it', () => {
  const answer = 'Costs ![about $5](a.png)[^$6] and [b]\n\n[^$6]: c\n\n[b]: https://b.example/$7\n\n$x$';
  const messages = renderPage(makePage(answer), shelf);
  expect(messages.flatMap(findFaults)).toEqual([]);
  expect(messages[0]?.embeds[0]?.description).toContain('[about $5](');
  expect(messages[0]?.embeds[0]?.description).toContain('[$6] and [b](https://b.example/$7)');
});
