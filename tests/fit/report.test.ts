// What the fit brings, as tables.
import { describe, expect, test } from 'vitest';
import type { TriedQuestion } from '../../fit/fit.ts';
import { showAnswers, showMissing, showRanks } from '../../fit/report.ts';
import { CONFIDENCE_FROM } from '../../src/search/outcome/outcome.ts';
import { PROBABILITY_FROM } from '../../src/search/outcome/outcome-by-meaning.ts';
import { questionWith } from './measured.ts';

const tried = (more: Partial<TriedQuestion>, question = questionWith()): TriedQuestion =>
  ({ question, grades: [2], probability: 0.9, limit: 'answer', ...more }) as TriedQuestion;

const rowsOf = (table: string) =>
  table.split('\n').map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
const rowOf = (table: string, name: string) => rowsOf(table).find(([first]) => first === name);

describe('ranks', () => {
  const table = showRanks([
    tried({ grades: [2, 0] }, questionWith({ category: 'typo' })),
    tried({ grades: [0, 1, 2] }, questionWith({ category: 'typo' })),
    tried({ grades: [0, 0, 0, 2] }, questionWith({ category: 'keywords' })),
    tried({ grades: [] }, questionWith({ category: 'keywords' })),
    // What nothing answers has no right page.
    tried({ grades: [0] }, questionWith({ isAnswerable: false })),
  ]);

  test('are counted by set and category', () => {
    expect(rowOf(table, 'dev')).toEqual(['dev', '4', '0.250', '0.500']);
    expect(rowOf(table, 'dev: typo')).toEqual(['dev: typo', '2', '0.500', '1.000']);
    expect(rowOf(table, 'dev: keywords')).toEqual(['dev: keywords', '2', '0.000', '0.000']);
  });

  test('of a set without questions are no number', () => {
    expect(rowOf(table, 'train')).toEqual(['train', '0', '–', '–']);
  });
});

describe('answers', () => {
  const table = showAnswers([
    tried({ probability: 0.8 }),
    tried({ probability: 0.8, grades: [0, 2] }),
    tried({ probability: 0.55 }),
    // However sure, what is limited to an offer is not answered.
    tried({ probability: 0.95, limit: 'unsure' as TriedQuestion['limit'] }),
    tried({ probability: 0.7 }, questionWith({ set: 'none', isAnswerable: false })),
    tried({ probability: 0.2 }, questionWith({ category: 'none', isAnswerable: false })),
    tried({ probability: 0.9 }, questionWith({ set: 'small-none', category: 'near', isAnswerable: false })),
    tried({ probability: 0.1 }, questionWith({ set: 'small-none', category: 'far', isAnswerable: false })),
  ]);

  test.each([
    ['0.50', '0.750', '0.667', '0.500'],
    ['0.60', '0.500', '0.500', '0.500'],
    ['0.76', '0.500', '0.500', '0.000'],
    ['0.90', '0.000', '–', '0.000'],
  ])('shown from %s are %s of dev, %s of them rightly, and %s of what nothing answers', (...row) => {
    const cells = rowOf(table, row[0]) ?? [];
    expect([cells[0], cells[1], cells[2], cells[5]]).toEqual(row);
  });

  test('near the subjects of a small library are told apart from all others', () => {
    const [, , , , , , , , near, other] = rowOf(table, '0.90') ?? [];
    expect([near, other]).toEqual(['1.000', '0.000']);
  });
});

test('what is told to be missing is so by its probability, or by its limit', () => {
  const table = showMissing([
    tried({ probability: 0.22 }),
    tried({ probability: 0.9, limit: 'missing' as TriedQuestion['limit'] }),
    tried({ probability: 0.9 }),
    tried({ probability: 0.2 }, questionWith({ set: 'none', isAnswerable: false })),
  ]);
  expect(rowOf(table, '0.18')?.slice(1, 4)).toEqual(['0.000', '–', '0.333']);
  expect(rowOf(table, '0.25')?.slice(1, 4)).toEqual(['1.000', '–', '0.667']);
});

describe('the thresholds that the search goes by', () => {
  // A table that leaves them out says nothing of what students meet.
  test.each([
    ['answers by words', showAnswers, CONFIDENCE_FROM.answer],
    ['answers by meaning', showAnswers, PROBABILITY_FROM.answer],
    ['missing by words', showMissing, CONFIDENCE_FROM.unsure],
    ['missing by meaning', showMissing, PROBABILITY_FROM.unsure],
  ])('have a row among the others: %s', (_, show, from) => {
    const [, , ...rows] = rowsOf(show([tried({ probability: from }), tried({ probability: from - 0.005 })]));
    const thresholds = rows.map(([first]) => Number(first));
    expect(thresholds.filter((threshold) => threshold === from)).toEqual([from]);
    expect(thresholds).toEqual([...thresholds].sort((a, b) => a - b));
  });

  test('count what reaches them', () => {
    const from = PROBABILITY_FROM.answer;
    const table = showAnswers([tried({ probability: from }), tried({ probability: from - 0.001 })]);
    expect(rowOf(table, from.toFixed(2))?.[1]).toBe('0.500');
  });
});
