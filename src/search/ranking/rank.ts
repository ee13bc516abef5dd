// Evidence → one score: a weighted sum, so that every weight can be read, argued with and measured.
import type { Evidence } from './features.ts';

/**
 * What each kind of evidence is worth. Fitted on judged student questions by softmax regression over the 25 likeliest pages
 * of each question (listwise, L2-regularised, cross-validated), then rounded; see DESIGN.md for figures. `named` is not
 * fitted: no page of those questions has an alias, and whoever gives one means it.
 *
 * What is missing counts *for* a page, against intuition: `bm25f` and `page` have already taken the rarest word's whole
 * weight off, and that is too much, for the rarest word of a question is often the one that pages put otherwise.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
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

const KINDS = Object.keys(WEIGHTS) as (keyof Evidence)[];

/** A page's score: higher is better. Scores of different questions do not compare. */
export function scoreOf(evidence: Evidence): number {
  let score = 0;
  for (const kind of KINDS) score += WEIGHTS[kind] * evidence[kind];
  return score;
}
