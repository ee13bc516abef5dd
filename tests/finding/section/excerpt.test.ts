// A sentence of a page that tells it from others.
import { expect, test } from 'vitest';
import { excerptAt } from '../../../src/finding/section/excerpt.ts';

const ANSWER = [
  'The mean of a list of numbers is their sum divided by how many there are. It is also called the average.',
  '### By hand\n\n| number | share |\n| --- | --- |\n| 1 | one third of it all, and nothing else |',
  'Add the numbers of the column up, then divide by $\\frac{n}{1}$ at the end.',
  '### In code\n\n```python\nmean = sum(numbers) / len(numbers)\n```',
  '### Short\n\nYes.',
].join('\n\n');

test('a passage begins with its own sentence', () => {
  expect(excerptAt(ANSWER, 0)).toBe(
    'The mean of a list of numbers is their sum divided by how many there are.',
  );
  const paragraph = ANSWER.indexOf('Add the numbers');
  expect(excerptAt(ANSWER, paragraph)).toBe(
    'Add the numbers of the column up, then divide by n/1 at the end.',
  );
});

test('of a table, of code and of too little, the nearest sentence of the section, or the first of the page', () => {
  expect(excerptAt(ANSWER, ANSWER.indexOf('| 1 |'))).toContain('Add the numbers');
  for (const place of ['mean = sum', 'Yes.'])
    expect(excerptAt(ANSWER, ANSWER.indexOf(place))).toContain('The mean of a list');
});

test('what cannot be read as mathematics, and half a command, is passed over', () => {
  expect(
    excerptAt('Take $\\brokn{$ as it stands, which nobody can.\n\nThe second paragraph says it in words.', 0),
  ).toBe('The second paragraph says it in words.');
});

test('a short sentence takes the next one along', () => {
  expect(
    excerptAt('It depends on you. Whoever sleeps well remembers more of what was learned the day before.', 0),
  ).toBe('It depends on you. Whoever sleeps well remembers more of what was learned the day before.');
});

test('a page without a sentence has none', () => {
  expect(excerptAt('```\ncode\n```', 0)).toBeUndefined();
  expect(excerptAt('', 0)).toBeUndefined();
});
