// Fits what cards are judged by: how likely one is to be fair, and good, by logistic regression on what was measured of it.
import { crossValidate, dealFolds } from '../folds.ts';
import { matrixOf, recordOf, round, weighedSum } from '../records.ts';
import { fitLogistic } from '../regression.ts';
import type { GradedCard } from './graded-cards.ts';

/** Kinds that are judged by the same weights. */
export const JUDGED: Readonly<Record<string, readonly string[]>> = {
  term: ['term', 'point'],
  statement: ['statement'],
};

/** L2 penalty of all weights, of features in units of their deviation. */
export const PENALTY = 50;

export interface CardWeights {
  intercept: number;
  weights: Record<string, number>;
}

/** A kind as it is judged: the weights, from which log-odds on cards are asked, and how that was tried. */
export interface FittedKind {
  good: CardWeights;
  from: number;
  tried: TriedCard[];
}

/** A card with the log-odds that it is good by weights that were fitted without its page. */
export interface TriedCard {
  card: GradedCard;
  score: number;
}

/**
 * From which log-odds on cards are asked: read off the tables of `report.ts`, and higher than cross-validation asks for, because of a fresh sample
 * fewer cards were fair than it told.
 */
const FROM: Readonly<Record<string, number>> = { term: 2.5, statement: 1.9 };

export function fitAll(cards: readonly GradedCard[]): Record<string, FittedKind> {
  return Object.fromEntries(
    Object.entries(JUDGED).map(([name, kinds]) => {
      const graded = cards.filter(({ kind }) => kinds.includes(kind));
      const tried = tryCards(graded);
      return [name, { good: fitCards(graded), from: FROM[name] ?? 0, tried }];
    }),
  );
}

export function fitCards(cards: readonly GradedCard[], penalty = PENALTY): CardWeights {
  const names = Object.keys(cards[0]?.evidence ?? {});
  const { weights, intercept } = fitLogistic(
    matrixOf(cards, names, ({ evidence }) => evidence),
    cards.map(({ isGood }) => isGood),
    cards.map(() => 1),
    penalty,
  );
  return { intercept: round(intercept), weights: recordOf(names, weights) };
}

export function scoreOf({ intercept, weights }: CardWeights, { evidence }: GradedCard): number {
  return intercept + weighedSum(Object.keys(weights), weights, evidence);
}

export function tryCards(cards: readonly GradedCard[], penalty = PENALTY): TriedCard[] {
  const pages = [...new Set(cards.map(({ page }) => page))];
  const folds = dealFolds(cards.map(({ page }) => ({ pages: 1, group: pages.indexOf(page) })));
  return crossValidate(
    cards,
    folds,
    (others) => fitCards(others, penalty),
    (card, fitted) => ({ card, score: scoreOf(fitted, card) }),
  );
}
