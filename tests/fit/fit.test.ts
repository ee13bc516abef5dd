// The weights in the source are those that the committed measurements give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fitWeights, type TriedQuestion } from '../../fit/fit.ts';
import { decodeMeasurements, encodeMeasurements, type MeasuredQuestion } from '../../fit/measurements.ts';
import { writeWeights } from '../../fit/weights-file.ts';
import { projectRoot } from '../../src/root.ts';
import {
  MEANING_WEIGHTS,
  OUTCOME_BY_MEANING,
  OUTCOME_BY_WORDS,
  WORD_WEIGHTS,
} from '../../src/search/ranking/weights.ts';

let questions: MeasuredQuestion[];
let fitted: ReturnType<typeof fitWeights>;

beforeAll(() => {
  questions = decodeMeasurements(readFileSync(join(projectRoot(), 'fit/data/measurements.br')));
  fitted = fitWeights(questions);
}, 1_200_000);

/** Processors round differently: weights are printed with three digits, of which the last may differ. */
const TOLERANCE = 0.01;

function expectSame(source: Readonly<Record<string, number>>, made: Readonly<Record<string, number>>): void {
  expect(Object.keys(source).sort()).toEqual(Object.keys(made).sort());
  for (const [name, weight] of Object.entries(made))
    expect(Math.abs((source[name] ?? 0) - weight), name).toBeLessThan(TOLERANCE);
}

describe('the weights in the source are those of the fit', () => {
  test('of the ranking by words alone', () => expectSame(WORD_WEIGHTS, fitted.byWords.ranking));

  test('of the ranking with meaning', () => expectSame(MEANING_WEIGHTS, fitted.byMeaning.ranking));

  test.each([
    ['by words alone', OUTCOME_BY_WORDS, 'byWords'],
    ['with meaning', OUTCOME_BY_MEANING, 'byMeaning'],
  ] as const)('of the outcome %s', (_, source, kind) => {
    const { intercept, weights } = fitted[kind].outcome;
    expectSame({ intercept: source.intercept, ...source.weights }, { intercept, ...weights });
  });
});

/** Share of the answerable questions of a set whose right page is among the first, when its like was not fitted. */
function success(tried: readonly TriedQuestion[], set: MeasuredQuestion['set'], depth: number): number {
  const own = tried.filter(({ question }) => question.set === set && question.isAnswerable);
  return own.filter(({ grades }) => grades.slice(0, depth).includes(2)).length / own.length;
}

/** Share of the questions told an answer from a probability on that it is right. */
function rightAbove(tried: readonly TriedQuestion[], from: number): number {
  const sure = tried.filter(({ probability }) => probability >= from);
  return sure.filter(({ grades }) => grades[0] === 2).length / sure.length;
}

test.each([
  ['byWords', 'dev', 1, 0.7],
  ['byWords', 'dev', 3, 0.84],
  ['byWords', 'train', 1, 0.48],
  ['byWords', 'small', 1, 0.87],
  ['byWords', 'golden', 1, 0.97],
  ['byMeaning', 'dev', 1, 0.745],
  ['byMeaning', 'dev', 3, 0.885],
  ['byMeaning', 'train', 1, 0.645],
  ['byMeaning', 'train', 3, 0.795],
  ['byMeaning', 'further', 1, 0.48],
  ['byMeaning', 'small', 1, 0.92],
  ['byMeaning', 'golden', 1, 0.98],
] as const)(
  'fitted %s, questions of %s find the right page among the first %i',
  (kind, set, depth, least) => {
    expect(success(fitted[kind].tried, set, depth)).toBeGreaterThan(least);
  },
);

describe.each(['byWords', 'byMeaning'] as const)('questions whose like was not fitted (%s)', (kind) => {
  test('are answered wrongly more seldom, the surer the answer is', () => {
    const shares = [0, 0.2, 0.4, 0.6, 0.8].map((from) => rightAbove(fitted[kind].tried, from));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[4]).toBeGreaterThan(0.85);
  });

  test('that nothing answers seldom look answered', () => {
    const none = fitted[kind].tried.filter(({ question }) => question.set === 'none');
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
  for (const question of questions) collect(question);
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
