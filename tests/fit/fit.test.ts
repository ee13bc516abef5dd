// The weights in the source are those that the committed measurements give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Fitted, fitWeights } from '../../fit/fit.ts';
import { decodeMeasurements, encodeMeasurements, type MeasuredQuestion } from '../../fit/measurements.ts';
import { writeWeights } from '../../fit/weights-file.ts';
import { projectRoot } from '../../src/root.ts';
import { MEANING_WEIGHTS, OUTCOME_BY_MEANING } from '../../src/search/ranking/weights.ts';

let questions: MeasuredQuestion[];
let fitted: Fitted;

beforeAll(() => {
  questions = decodeMeasurements(readFileSync(join(projectRoot(), 'fit/data/measurements.br')));
  fitted = fitWeights(questions);
}, 120_000);

/** Processors round differently: weights are printed with three digits, of which the last may differ. */
const TOLERANCE = 0.01;

describe('the weights in the source', () => {
  test('of the ranking are those of the fit', () => {
    expect(Object.keys(MEANING_WEIGHTS).sort()).toEqual(Object.keys(fitted.ranking).sort());
    for (const [name, weight] of Object.entries(fitted.ranking))
      expect(Math.abs(MEANING_WEIGHTS[name as keyof typeof MEANING_WEIGHTS] - weight), name).toBeLessThan(
        TOLERANCE,
      );
  });

  test('of the outcome are those of the fit', () => {
    expect(Math.abs(OUTCOME_BY_MEANING.intercept - fitted.outcome.intercept)).toBeLessThan(TOLERANCE);
    for (const [name, weight] of Object.entries(fitted.outcome.weights))
      expect(
        Math.abs(OUTCOME_BY_MEANING.weights[name as keyof typeof fitted.outcome.weights] - weight),
        name,
      ).toBeLessThan(TOLERANCE);
  });
});

/** Share of the answerable questions of a set whose right page is among the first, when its like was not fitted. */
function success(set: MeasuredQuestion['set'], depth: number): number {
  const own = fitted.tried.filter(({ question }) => question.set === set && question.isAnswerable);
  const met = own.filter(({ pages }) => pages.slice(0, depth).some(({ grade }) => grade === 2));
  return met.length / own.length;
}

describe('questions whose like was not fitted', () => {
  test.each([
    ['dev', 1, 0.74],
    ['dev', 3, 0.88],
    ['train', 1, 0.6],
    ['train', 3, 0.77],
    ['small', 1, 0.92],
    ['golden', 1, 0.98],
  ] as const)('of %s find the right page among the first %i', (set, depth, least) => {
    expect(success(set, depth)).toBeGreaterThan(least);
  });

  test('are answered wrongly more seldom, the surer the answer is', () => {
    const rightAbove = (from: number) => {
      const sure = fitted.tried.filter(({ probability }) => probability >= from);
      return sure.filter(({ pages }) => pages[0]?.grade === 2).length / sure.length;
    };
    const shares = [0, 0.2, 0.4, 0.6, 0.8].map(rightAbove);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(rightAbove(0.8)).toBeGreaterThan(0.88);
  });

  test('that nothing answers seldom look answered', () => {
    const none = fitted.tried.filter(({ question }) => question.set === 'none');
    expect(none.filter(({ probability }) => probability > 0.7).length / none.length).toBeLessThan(0.08);
  });
});

test('measurements come out as they went in, but for what 8 and 16 bits leave out', () => {
  const few = questions.slice(0, 20);
  const again = decodeMeasurements(encodeMeasurements(few));
  expect(again).toEqual(few);
});

test('measurements hold numbers only: no path, and no word of a page or question', () => {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  questions.forEach(collect);
  expect([...texts].every((text) => /^[a-z-]+$/.test(text) && text.length < 12)).toBe(true);
  expect(texts.size).toBeLessThan(40);
});

test('weights are written between the marks, and nothing else is touched', () => {
  const before = '// head\n// Fitted: begin\nold\n// Fitted: end\n// foot\n';
  const text = writeWeights(before, fitted);
  expect(text).toMatch(/^\/\/ head\n\/\/ Fitted: begin\n/);
  expect(text).toMatch(/\/\/ Fitted: end\n\/\/ foot\n$/);
  expect(text).not.toContain('old');
  expect(writeWeights(text, fitted)).toBe(text);
  expect(() => writeWeights('// no marks', fitted)).toThrow('marks');
});
