// Line feeds that are kept, and those that only keep a margin.
import { expect, test } from 'vitest';
import { keepBreaks } from '../../../src/markdown/syntax/margin.ts';

const whole = (text: string): string => keepBreaks(text, { start: 0, end: text.length }, text);

const FULL = 'A line of some sixty letters that goes on to where margins are';

test.each([
  ['a text of one line', 'One line.', 'One line.'],
  ['lines that are full', `${FULL}\n${FULL}\nand ends.`, `${FULL} ${FULL} and ends.`],
  ['lines that end early', 'Roses are red\nViolets are blue', 'Roses are red\nViolets are blue'],
  ['a line that ends early among full ones', `${FULL}\nShort.\n${FULL}`, `${FULL} Short.\n${FULL}`],
  [
    'lines without a margin',
    `${'word '.repeat(40)}end\n${'word '.repeat(30)}`,
    `${'word '.repeat(40)}end\n${'word '.repeat(30)}`,
  ],
  ['a word that had no room', `${FULL}\n${'x'.repeat(70)}`, `${FULL}\n${'x'.repeat(70)}`.replace('\n', ' ')],
])('%s', (_, text, shown) => {
  expect(whole(text)).toBe(shown);
});

test('the margin is that of the paragraph, and other paragraphs do not count', () => {
  const answer = `${'long '.repeat(30)}\n\nRoses are red\nViolets are blue\n\n${'long '.repeat(30)}`;
  const start = answer.indexOf('Roses');
  const text = 'Roses are red\nViolets are blue';
  expect(keepBreaks(text, { start, end: start + text.length }, answer)).toBe(text);
});

test('of a stretch that holds fewer lines than its text, what is left over is blank', () => {
  expect(keepBreaks('a\nb\nc', { start: 0, end: 3 }, 'a\nb')).toBe('a\nb c');
});
