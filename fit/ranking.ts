// Fits the weights of a ranking: those under which the right pages of judged questions are most likely to come first.
import type { SetName } from './measurements.ts';
import { matrixOf, recordOf, weighedSum } from './records.ts';
import { fitChoices } from './regression.ts';

/** A page of a question, with the features that a ranking may weigh. */
export interface RatedPage<Name extends string> {
  values: Readonly<Record<Name | 'named', number>>;
  /** See `MeasuredPage`. */
  grade: number;
}

/** A page with its score. */
export type Scored<Page> = Page & { score: number };

/** A question whose pages are ranked. */
export interface Choice<Page> {
  set: SetName;
  pages: readonly Page[];
}

/** Which features are weighed, and how. */
export interface RankingPlan<Name extends string> {
  features: readonly Name[];
  /** The weight of the feature `named`, which is given and not fitted: too few judged pages have it, and an alias is always meant. */
  named: number;
  /** How much a question of each set counts. */
  importance: Readonly<Record<SetName, number>>;
  /** L2 penalty; see `fitChoices`. */
  penalty: number;
  /** Number of pages of each question, the first ones, that are fitted on. */
  fittedPages: number;
}

/** The weight of each feature. */
export type Weights<Name extends string> = Record<Name | 'named', number>;

/** Fits the weights under which right pages (of grade 2) are most likely to come first, beginning with weights that are near; see `fitChoices`. */
export function fitRanking<Name extends string>(
  { features, named, importance, penalty, fittedPages }: RankingPlan<Name>,
  choices: readonly Choice<RatedPage<Name>>[],
  near?: Weights<Name>,
): Weights<Name> {
  const fitted = choices
    .map(({ set, pages }) => ({ counts: importance[set], list: pages.slice(0, fittedPages) }))
    .filter(({ counts, list }) => counts > 0 && list.some(({ grade }) => grade === 2));
  const pages = fitted.flatMap(({ list }) => list);
  const starts = new Uint32Array(fitted.length + 1);
  for (const [number, { list }] of fitted.entries()) starts[number + 1] = (starts[number] ?? 0) + list.length;
  const { weights } = fitChoices(
    {
      rows: matrixOf(pages, features, ({ values }) => values),
      starts,
      isRight: Uint8Array.from(pages, ({ grade }) => (grade === 2 ? 1 : 0)),
      importance: Float64Array.from(fitted, ({ counts }) => counts),
      offsets: Float64Array.from(pages, ({ values }) => named * values.named),
    },
    penalty,
    near && Float64Array.from(features, (name) => near[name]),
  );
  return { ...recordOf(features, weights), named } as Weights<Name>;
}

/** The score of a page: the sum of weight × feature. */
export function scoreOf<Name extends string>(
  { features }: RankingPlan<Name>,
  values: RatedPage<Name>['values'],
  weights: Weights<Name>,
): number {
  return weights.named * values.named + weighedSum(features, weights, values);
}

/** The pages with their scores, best first. */
export function rank<Name extends string, Page extends RatedPage<Name>>(
  plan: RankingPlan<Name>,
  pages: readonly Page[],
  weights: Weights<Name>,
): Scored<Page>[] {
  return pages
    .map((page) => ({ ...page, score: scoreOf(plan, page.values, weights) }))
    .sort((a, b) => b.score - a.score);
}
