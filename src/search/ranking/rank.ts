// Features → one score: a weighted sum, so that each weight can be read, discussed and measured.
import type { Features, MeaningFeatures } from '../features/features.ts';
import { MEANING_WEIGHTS, WORD_WEIGHTS } from './weights.ts';

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
  let words = 0;
  for (const name of NAMES) words += MEANING_WEIGHTS[name] * features[name];
  for (const name of PLACES_BY_WORDS) words += MEANING_WEIGHTS[name] * meaning[name];
  let near = 0;
  for (const name of BY_VECTORS) near += MEANING_WEIGHTS[name] * meaning[name];
  return { words, meaning: near };
}

/** The features that vectors give, as they are weighed beside those of words. */
export const BY_VECTORS = [
  'titleNearness',
  'bestNearness',
  'meanNearness',
  'smallTitleNearness',
  'smallBestNearness',
  'smallMeanNearness',
  'passages',
  'sharedInPage',
  'sharedInTitle',
  'distinctInPage',
  'distinctInTitle',
  'titlePlace',
  'bestPlace',
  'nearPlace',
] as const satisfies readonly (keyof MeaningFeatures)[];

/** The places by words, which are weighed where meaning joins them. */
export const PLACES_BY_WORDS = [
  'wordsPlace',
  'bm25fPlace',
] as const satisfies readonly (keyof MeaningFeatures)[];
