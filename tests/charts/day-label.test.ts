// Days below columns, as each language writes them.
import { expect, test } from 'vitest';
import { dayOf } from '../../src/calendar.ts';
import { labelDay } from '../../src/charts/index.ts';

test.each([
  ['en-US', 'Jun 5', 'Nov 30'],
  ['de', '5. Juni', '30. Nov.'],
  ['fr', '5 juin', '30 nov.'],
  ['es-ES', '5 jun', '30 nov'],
  ['pt-BR', '5 de jun.', '30 de nov.'],
  // The names of its months cannot be drawn.
  ['ja', '6/5', '11/30'],
])('in %s they are written as %s and %s', (language, june, november) => {
  expect(labelDay(dayOf(Date.UTC(2026, 5, 5)), language)).toBe(june);
  expect(labelDay(dayOf(Date.UTC(2026, 10, 30, 23, 59)), language)).toBe(november);
});
