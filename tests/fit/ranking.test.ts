// The weights of a ranking, fitted on choices whose rule is known.
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  fitRanking,
  type RankingPlan,
  type RatedPage,
  rank,
  scoreOf,
} from '../../fit/ranking.ts';

type Name = 'words' | 'noise';
const NONE = { dev: 0, train: 0, further: 0, none: 0, small: 0, 'small-none': 0, golden: 0 };

const plan: RankingPlan<Name> = {
  features: ['words', 'noise'],
  named: 2,
  importance: { ...NONE, dev: 1 },
  penalty: 0.1,
  fittedPages: 10,
};

/** Numbers between 0 and 1 that are the same at each run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Questions whose right page is the one with most `words`. */
function choices(count: number, set: Choice<unknown>['set'] = 'dev'): Choice<RatedPage<Name>>[] {
  const random = randomOf(7);
  return Array.from({ length: count }, () => {
    const pages = Array.from({ length: 5 }, () => ({ words: random(), noise: random(), named: 0 }));
    const most = Math.max(...pages.map(({ words }) => words));
    return { set, pages: pages.map((values) => ({ values, grade: values.words === most ? 2 : 0 })) };
  });
}

const firstRight = (weights: Record<Name | 'named', number>, asked: Choice<RatedPage<Name>>[]) =>
  asked.filter(({ pages }) => rank(plan, pages, weights)[0]?.grade === 2).length / asked.length;

describe('a ranking that is fitted', () => {
  test('weighs what tells the right page, and hardly what does not', () => {
    const weights = fitRanking(plan, choices(200));
    expect(weights.words).toBeGreaterThan(5 * Math.abs(weights.noise));
    expect(firstRight(weights, choices(200))).toBeGreaterThan(0.95);
  });

  test('leaves the weight of names as it was set: too few pages have one', () => {
    expect(fitRanking(plan, choices(50)).named).toBe(2);
  });

  test('learns nothing from questions that do not count, or that nothing answers', () => {
    const wrong = choices(100, 'train').map(({ set, pages }) => ({
      set,
      pages: pages.map((page) => ({ ...page, grade: page.grade === 2 ? 0 : 2 })),
    }));
    const unanswered = choices(100).map(({ set, pages }) => ({
      set,
      pages: pages.map((page) => ({ ...page, grade: 0 })),
    }));
    expect(fitRanking(plan, [...choices(200), ...wrong, ...unanswered])).toEqual(
      fitRanking(plan, choices(200)),
    );
  });

  test('looks at the first pages alone', () => {
    const far = choices(200).map(({ set, pages }) => ({
      set,
      pages: [...pages, { values: { words: 0, noise: 9, named: 0 }, grade: 2 }],
    }));
    expect(fitRanking({ ...plan, fittedPages: 5 }, far)).toEqual(
      fitRanking({ ...plan, fittedPages: 5 }, choices(200)),
    );
  });
});

test('a page is scored by its weighed features and its name, and the best comes first', () => {
  const weights = { words: 1, noise: -1, named: 2 };
  const page = (words: number, noise: number, named: number) => ({
    values: { words, noise, named },
    grade: 0,
  });
  expect(scoreOf(plan, page(3, 1, 1).values, weights)).toBe(4);
  const ranked = rank(plan, [page(1, 0, 0), page(0, 0, 1), page(5, 5, 0)], weights);
  expect(ranked.map(({ score }) => score)).toEqual([2, 1, 0]);
});
