// The sections of a page, as a question is compared with them.
import { expect, test } from 'vitest';
import { readSections, wordsIn } from '../../../src/finding/section/read-sections.ts';

const ANSWER =
  'Cells live.\n\n### 2. The Cell Wall\n\nWalls hold, walls protect: $p = \\frac{F}{A}$.\n\n### Membrane\n\nIt leaks.';

test('the text before the first section comes first, and has no name', () => {
  const [lead, wall, membrane] = readSections(ANSWER);
  expect(lead).toMatchObject({ at: 0, end: wall?.at, isNamed: false, formulas: [] });
  expect(wall).toMatchObject({ at: ANSWER.indexOf('### 2'), end: membrane?.at, isNamed: true, ordinal: 2 });
  expect(membrane).toMatchObject({ end: ANSWER.length, isNamed: true, ordinal: undefined });
});

test('words are told apart by where they stand, and formulas reduced', () => {
  const [, wall] = readSections(ANSWER);
  expect([...(wall?.name ?? [])]).toEqual(expect.arrayContaining(['cell', 'wall']));
  expect(wall?.phrase).toBe('the cell wall');
  expect(wall?.body.get('wall')).toBe(2);
  expect(wall?.opening.has('protect')).toBe(true);
  expect(wall?.formulas).toEqual(['p=f/a']);
});

test('an answer that was read is not read again', () => {
  expect(readSections(ANSWER)).toBe(readSections(`${ANSWER}`));
});

test('words have one blank between them', () => {
  expect(wordsIn('  What — is a "Weak acid"? ')).toBe('what is a weak acid');
});
