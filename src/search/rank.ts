// Evidence → one score: a weighted sum, so that every weight can be read, argued with and measured.
import type { Evidence } from './evidence.ts';

/**
 * What each kind of evidence is worth. Fitted on judged student questions by softmax regression over the candidates of
 * each question (listwise, L2-regularised), then rounded; see DESIGN.md for what leaving each out costs.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  bm25f: 9,
  page: 7,
  title: 0,
  titleUsed: 1.2,
  keywords: 1.4,
  block: 2.2,
  blocks: 4,
  pairs: 1.2,
  titlePairs: 0.6,
  missing: 6,
  density: 2,
};

/** A page's score: higher is better. Scores of different questions do not compare. */
export function scoreOf(evidence: Evidence): number {
  let score = 0;
  for (const kind of Object.keys(WEIGHTS) as (keyof Evidence)[]) score += WEIGHTS[kind] * evidence[kind];
  return score;
}
