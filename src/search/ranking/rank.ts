// Features → one score: a weighted sum, so that each weight can be read, discussed and measured.
import type { Features, MeaningFeatures } from '../features/features.ts';
import { MEANING_WEIGHTS } from './weights.ts';

/**
 * The weight of each feature where words decide alone. Fitted on judged student questions by softmax regression over the 25 likeliest pages of each
 * question (listwise, L2-regularised, cross-validated), then rounded; DESIGN.md has the figures. `named` is not fitted: no
 * page of those questions has an alias.
 *
 * `missing` counts in favour of a page, against intuition: `bm25f` and `page` already lack the whole weight of the missing
 * concept, which is too much, since the rarest word of a question is often the one that pages word otherwise.
 */
export const WORD_WEIGHTS: Readonly<Record<keyof Features, number>> = {
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

const NAMES = Object.keys(WORD_WEIGHTS) as (keyof Features)[];

/** The score of a page by words alone: higher is better. Scores of two questions cannot be compared. */
export function scoreByWords(features: Features): number {
  let score = 0;
  for (const name of NAMES) score += WORD_WEIGHTS[name] * features[name];
  return score;
}

/** What words and what nearness add to a page's score. */
export interface ScoreParts {
  words: number;
  meaning: number;
}

/** The parts of a page's score where meaning joins the words; the score is their sum. Fitted weights: see `fit/`. */
export function partsByMeaning(features: Features, meaning: MeaningFeatures): ScoreParts {
  let words = MEANING_WEIGHTS.wordRank * meaning.wordRank;
  for (const name of NAMES) words += MEANING_WEIGHTS[name] * features[name];
  let near = 0;
  for (const name of NEARNESS) near += MEANING_WEIGHTS[name] * meaning[name];
  return { words, meaning: near };
}

const NEARNESS = ['titleNearness', 'bestNearness', 'meanNearness'] as const;
