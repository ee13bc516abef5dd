// Evidence → one score: a weighted sum, so that every weight can be read, argued with and measured.
import type { Evidence } from './evidence.ts';

/**
 * What each kind of evidence is worth. Fitted on judged student questions by softmax regression over the 25 likeliest pages
 * of each question (listwise, L2-regularised, cross-validated), then rounded; see DESIGN.md for figures.
 *
 * What is missing counts *for* a page, against intuition: `bm25f` and `page` have already taken the rarest word's whole
 * weight off, and that is too much, for the rarest word of a question is often the one that pages put otherwise.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  bm25f: 6.5,
  page: 4.7,
  missing: 5,
  title: 0,
  titleUsed: 1,
  titlePairs: 1.2,
  keywords: 0.6,
  block: 1,
  blocks: 2.6,
  pairs: 1.4,
  density: 1,
};

/** A page's score: higher is better. Scores of different questions do not compare. */
export function scoreOf(evidence: Evidence): number {
  let score = 0;
  for (const kind of Object.keys(WEIGHTS) as (keyof Evidence)[]) score += WEIGHTS[kind] * evidence[kind];
  return score;
}
