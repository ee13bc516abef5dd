// The weights of an outcome: how sure the first page is, fitted on judgements whose rule is known.
import { describe, expect, test } from 'vitest';
import { fitOutcome, type Judgement, type OutcomePlan, probabilityOf } from '../../fit/outcome.ts';

type Name = 'lead' | 'length';
const NONE = { dev: 0, train: 0, further: 0, none: 0, small: 0, 'small-none': 0, golden: 0 };
const plan: OutcomePlan<Name> = {
  features: ['lead', 'length'],
  importance: { ...NONE, dev: 1 },
  penalty: 0.1,
  signs: {},
};

/** Judgements that are right where the lead is above a half, whatever the length. */
const judged: Judgement<Name>[] = Array.from({ length: 200 }, (_, at) => {
  const lead = (at % 20) / 20;
  return { set: 'dev', features: { lead, length: (at * 7) % 10 }, isRight: lead > 0.5 };
});

const sureOf = (lead: number, weights = fitOutcome(plan, judged)) =>
  probabilityOf(plan, { set: 'dev', features: { lead, length: 5 }, isRight: true }, weights);

describe('an outcome that is fitted', () => {
  test('is surer the more speaks for the page', () => {
    expect(sureOf(0.9)).toBeGreaterThan(0.8);
    expect(sureOf(0.1)).toBeLessThan(0.2);
    expect(sureOf(0.6)).toBeGreaterThan(sureOf(0.4));
  });

  test('hardly weighs what tells nothing', () => {
    const { weights } = fitOutcome(plan, judged);
    expect(Math.abs(weights.length)).toBeLessThan(Math.abs(weights.lead) / 10);
  });

  test('leaves out a feature that would speak the other way than it can mean', () => {
    const { weights } = fitOutcome({ ...plan, signs: { lead: -1 } }, judged);
    expect(weights.lead).toBe(0);
    expect(fitOutcome({ ...plan, signs: { lead: 1 } }, judged)).toEqual(fitOutcome(plan, judged));
  });

  test('learns nothing from judgements that do not count, or that have no page', () => {
    const others: Judgement<Name>[] = judged.flatMap(({ features, isRight }) => [
      { set: 'train', features, isRight: !isRight },
      { set: 'dev', features: undefined, isRight: false },
    ]);
    expect(fitOutcome(plan, [...judged, ...others])).toEqual(fitOutcome(plan, judged));
  });
});

test('without a page nothing answers', () => {
  const weights = { intercept: 9, weights: { lead: 1, length: 1 } };
  expect(probabilityOf(plan, { set: 'dev', features: undefined, isRight: false }, weights)).toBe(0);
});

test('the probability is the logistic function of the weighed sum', () => {
  const weights = { intercept: -1, weights: { lead: 2, length: 0.1 } };
  const judgement = { set: 'dev', features: { lead: 0.5, length: 10 }, isRight: true } as const;
  expect(probabilityOf(plan, judgement, weights)).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
});
