// Measured questions → the weights of the ranking and of the outcome where meaning joins the words.
import {
  type AskedOf,
  type Contender,
  type MeaningOutcomeFeatures,
  outcomeFeaturesByMeaning,
} from '../src/search/ranking/outcome-by-meaning.ts';
import { rarityOf } from '../src/search/segment/vocabulary.ts';
import { groupBy } from './group-by.ts';
import type { MeasuredPage, MeasuredQuestion, SetName } from './measurements.ts';
import { fitChoices, fitLogistic, type Matrix } from './regression.ts';

/** Features that are fitted, in the order of the weights. */
const RANKED_BY = [
  'bm25f',
  'page',
  'missing',
  'title',
  'titleUsed',
  'titlePairs',
  'titleRuns',
  'keywords',
  'opening',
  'topic',
  'blocks',
  'pairs',
  'density',
  'recurrence',
  'titleNearness',
  'bestNearness',
  'meanNearness',
  'wordRank',
] as const satisfies readonly (keyof MeasuredPage['features'] | keyof MeasuredPage['meaning'])[];

/** The weight of a keyword or alias that is just what was asked: too few judged pages have one, and whoever gives one means it. */
const NAMED = 0.7;

const OUTCOME_BY = [
  'pairs',
  'titleNearness',
  'bestNearness',
  'found',
  'rareMissing',
  'logOdds',
  'passageLead',
  'wordLead',
  'smallness',
  'smallTitleNearness',
  'smallBestNearness',
] as const satisfies readonly (keyof MeaningOutcomeFeatures)[];

/** Number of pages of a question that the ranking is fitted on. */
const FITTED_PAGES = 40;

/**
 * How much a question of each set counts for the ranking. Those of `train` are many, and their right pages were not all judged.
 */
const RANKING_IMPORTANCE: Readonly<Record<SetName, number>> = {
  dev: 2,
  train: 1,
  none: 0,
  small: 3,
  'small-none': 0,
  golden: 3,
};

/**
 * How much a question of each set counts for the outcome. Those of `train` are many, were written to be hard, and have right pages
 * that nobody judged.
 */
const IMPORTANCE: Readonly<Record<SetName, number>> = {
  dev: 1,
  train: 0.12,
  none: 1.3,
  small: 1,
  'small-none': 1.3,
  golden: 0.5,
};

const RANKING_PENALTY = 1e-3;
const OUTCOME_PENALTY = 1;

/** Number of parts that questions are dealt into: each is tried with weights fitted on the others. */
export const FOLDS = 8;

export type RankingWeights = Record<(typeof RANKED_BY)[number] | 'named', number>;

export interface OutcomeWeights {
  intercept: number;
  weights: MeaningOutcomeFeatures;
}

/** A page with its score. */
export interface ScoredPage extends Contender {
  grade: number;
}

/** A question with its pages as weights rank them, and the probability that the first answers. */
export interface TriedQuestion {
  question: MeasuredQuestion;
  pages: ScoredPage[];
  probability: number;
}

export interface Fitted {
  ranking: RankingWeights;
  outcome: OutcomeWeights;
  /** Each question tried with weights that were fitted without it and its like. */
  tried: TriedQuestion[];
}

/** Fits both, and tries them by cross-validation. The outcome is fitted on rankings that did not know their questions. */
export function fitWeights(questions: readonly MeasuredQuestion[]): Fitted {
  const folds = dealFolds(questions);
  const ranked: { question: MeasuredQuestion; pages: ScoredPage[] }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const ranking = fitRanking(questions.filter((_, number) => folds[number] !== fold));
    for (const [number, question] of questions.entries())
      if (folds[number] === fold) ranked[number] = { question, pages: rank(question, ranking) };
  }
  const tried: TriedQuestion[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const outcome = fitOutcome(ranked.filter((_, number) => folds[number] !== fold));
    for (const [number, one] of ranked.entries())
      if (folds[number] === fold)
        tried[number] = { ...one, probability: probabilityOf(one.question, one.pages, outcome) };
  }
  return { ranking: roundAll(fitRanking(questions)), outcome: roundOutcome(fitOutcome(ranked)), tried };
}

/** Questions of one group get the same fold; the largest groups are dealt first, each to the fold with the fewest questions. */
function dealFolds(questions: readonly MeasuredQuestion[]): number[] {
  const groups = groupBy(questions, groupKey);
  const sizes = new Array<number>(FOLDS).fill(0);
  const foldOf = new Map<string, number>();
  for (const [key, members] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold] = (sizes[fold] ?? 0) + members.length;
    foldOf.set(key, fold);
  }
  return questions.map((question) => foldOf.get(groupKey(question)) ?? 0);
}

function groupKey({ pages, group }: MeasuredQuestion): string {
  return `${pages}/${group}`;
}

/** Weights of the ranking by which the right pages of these questions are likeliest. */
export function fitRanking(questions: readonly MeasuredQuestion[]): RankingWeights {
  const fitted = questions
    .map(({ set, found }) => ({ importance: RANKING_IMPORTANCE[set], list: found.slice(0, FITTED_PAGES) }))
    .filter(({ importance, list }) => importance > 0 && list.some(({ grade }) => grade === 2));
  const pages = fitted.flatMap(({ list }) => list);
  const starts = new Uint32Array(fitted.length + 1);
  for (const [number, { list }] of fitted.entries()) starts[number + 1] = (starts[number] ?? 0) + list.length;
  const importance = Float64Array.from(fitted, (group) => group.importance);
  const shares = fitted.flatMap(({ list }) => {
    const right = list.filter(({ grade }) => grade === 2).length;
    return list.map(({ grade }) => (grade === 2 ? 1 / right : 0));
  });
  const rows = matrixOf(pages, RANKED_BY, ({ features, meaning }) => ({ ...features, ...meaning }));
  const offsets = Float64Array.from(pages, ({ features }) => NAMED * features.named);
  const { weights } = fitChoices(
    { rows, starts, shares: Float64Array.from(shares), importance, offsets },
    RANKING_PENALTY,
  );
  return { ...recordOf(RANKED_BY, weights), named: NAMED };
}

/** The pages of a question, best first. */
export function rank({ found }: MeasuredQuestion, weights: RankingWeights): ScoredPage[] {
  return found
    .map(({ features, meaning, grade }) => {
      let score = weights.named * features.named;
      const values = { ...features, ...meaning };
      for (const name of RANKED_BY) score += weights[name] * values[name];
      return { features, meaning, grade, score };
    })
    .sort((a, b) => b.score - a.score);
}

function fitOutcome(ranked: readonly { question: MeasuredQuestion; pages: ScoredPage[] }[]): OutcomeWeights {
  const known = ranked.flatMap(({ question, pages }) => {
    const features = outcomeFeaturesByMeaning(pages, askedOf(question));
    return features === undefined ? [] : [{ features, set: question.set, isRight: pages[0]?.grade === 2 }];
  });
  const rows = matrixOf(known, OUTCOME_BY, ({ features }) => features);
  const { weights, intercept } = fitLogistic(
    rows,
    known.map(({ isRight }) => isRight),
    known.map(({ set }) => IMPORTANCE[set]),
    OUTCOME_PENALTY,
  );
  return { intercept, weights: recordOf(OUTCOME_BY, weights) };
}

/** Probability that the first of a question's pages answers it. */
export function probabilityOf(
  question: MeasuredQuestion,
  pages: readonly ScoredPage[],
  { intercept, weights }: OutcomeWeights,
): number {
  const features = outcomeFeaturesByMeaning(pages, askedOf(question));
  if (features === undefined) return 0;
  let sum = intercept;
  for (const name of OUTCOME_BY) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

function askedOf({ asked, weight, pages }: MeasuredQuestion): AskedOf {
  return { asked, weight, pages, maxRarity: rarityOf(0, pages) };
}

function matrixOf<Item, Name extends string>(
  items: readonly Item[],
  names: readonly Name[],
  read: (item: Item) => Readonly<Record<Name, number>>,
): Matrix {
  const values = new Float64Array(items.length * names.length);
  let at = 0;
  for (const item of items) {
    const record = read(item);
    for (const name of names) {
      values[at] = record[name];
      at += 1;
    }
  }
  return { columns: names.length, values };
}

function recordOf<Name extends string>(names: readonly Name[], values: Float64Array): Record<Name, number> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])) as Record<Name, number>;
}

/** Three digits behind the point say more than the questions do. */
const DIGITS = 3;

function round(value: number): number {
  return Number(value.toFixed(DIGITS));
}

function roundAll<Name extends string>(record: Record<Name, number>): Record<Name, number> {
  const rounded = Object.entries<number>(record).map(([name, value]) => [name, round(value)]);
  return Object.fromEntries(rounded) as Record<Name, number>;
}

function roundOutcome({ intercept, weights }: OutcomeWeights): OutcomeWeights {
  return { intercept: round(intercept), weights: roundAll(weights) };
}
