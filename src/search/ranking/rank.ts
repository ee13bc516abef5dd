// Features → one score: a weighted sum, so that each weight can be read, discussed and measured.
import type { Features } from './features.ts';

/**
 * The weight of each feature. Fitted on judged student questions by softmax regression over the 25 likeliest pages of each
 * question (listwise, L2-regularised, cross-validated), then rounded; DESIGN.md has the figures. `named` is not fitted: no
 * page of those questions has an alias.
 *
 * `missing` counts in favour of a page, against intuition: `bm25f` and `page` already lack the whole weight of the missing
 * concept, which is too much, since the rarest word of a question is often the one that pages word otherwise.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  bm25f: 3.6,
  page: 3.4,
  missing: 1.7,
  title: 0,
  titleUsed: 0.8,
  titlePairs: 1.6,
  titleRuns: 2.5,
  keywords: 0,
  named: 3,
  opening: 1,
  topic: 4,
  blocks: 2.7,
  pairs: 3.9,
  density: 1.5,
  recurrence: 2.7,
};

const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];

/** The score of a page: higher is better. Scores of two questions cannot be compared. */
export function scoreOf(features: Features): number {
  let score = 0;
  for (const name of NAMES) score += WEIGHTS[name] * features[name];
  return score;
}
