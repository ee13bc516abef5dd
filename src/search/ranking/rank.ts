// The ranking model: a page's features → one score. It is linear, so that each weight can be read, discussed and measured.
import type { Features, MeaningFeatures } from '../features/features.ts';
import { MEANING_WEIGHTS, WORD_WEIGHTS } from './weights.ts';

/** The score of a page by words alone: higher is better. Scores of two questions cannot be compared. */
export function scoreByWords(features: Features): number {
  return weighWords(features, WORD_WEIGHTS);
}

/** What the features of words and those of vectors add to a page's score. */
export interface ScoreParts {
  words: number;
  meaning: number;
}

/** The parts of a page's score where meaning joins the words; the score is their sum. `fit/` fits the weights. */
export function partsByMeaning(features: Features, meaning: MeaningFeatures): ScoreParts {
  const { wordsPlace, bm25fPlace } = MEANING_WEIGHTS;
  return {
    words:
      weighWords(features, MEANING_WEIGHTS) +
      wordsPlace * meaning.wordsPlace +
      bm25fPlace * meaning.bm25fPlace,
    meaning: weighNearness(meaning, MEANING_WEIGHTS),
  };
}

/** The weighted sum of the features of words. It names each one, since reading them by a list of names takes ten times as long. */
function weighWords(features: Features, weights: Readonly<Record<keyof Features, number>>): number {
  return (
    weights.bm25f * features.bm25f +
    weights.page * features.page +
    weights.missing * features.missing +
    weights.title * features.title +
    weights.titleRoots * features.titleRoots +
    weights.titleUsed * features.titleUsed +
    weights.titlePairs * features.titlePairs +
    weights.titleRuns * features.titleRuns +
    weights.keywords * features.keywords +
    weights.opening * features.opening +
    weights.topic * features.topic +
    weights.blocks * features.blocks +
    weights.pairs * features.pairs +
    weights.density * features.density +
    weights.recurrence * features.recurrence +
    weights.named * features.named
  );
}

function weighNearness(
  meaning: MeaningFeatures,
  weights: Readonly<Record<(typeof BY_VECTORS)[number], number>>,
): number {
  return (
    weights.titleNearness * meaning.titleNearness +
    weights.bestNearness * meaning.bestNearness +
    weights.meanNearness * meaning.meanNearness +
    weights.smallTitleNearness * meaning.smallTitleNearness +
    weights.smallBestNearness * meaning.smallBestNearness +
    weights.smallMeanNearness * meaning.smallMeanNearness +
    weights.passages * meaning.passages +
    weights.sharedInPage * meaning.sharedInPage +
    weights.sharedInTitle * meaning.sharedInTitle +
    weights.distinctInPage * meaning.distinctInPage +
    weights.distinctInTitle * meaning.distinctInTitle +
    weights.titlePlace * meaning.titlePlace +
    weights.bestPlace * meaning.bestPlace +
    weights.nearPlace * meaning.nearPlace
  );
}

/** The names of the features that follow from vectors. */
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

/** The names of the features that are ranks by words. They are weighed only where meaning joins the words. */
export const PLACES_BY_WORDS = [
  'wordsPlace',
  'bm25fPlace',
] as const satisfies readonly (keyof MeaningFeatures)[];
