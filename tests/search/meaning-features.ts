// What is measured of a page by meaning, for tests of how sure a page is.
import type { MeaningFeatures } from '../../src/search/features/features.ts';

/** A page as near as told by its title and its passages; `share` stands for all shares of words and all places. */
export function meaningFeatures(nearness: number, share: number): MeaningFeatures {
  return {
    titleNearness: nearness,
    bestNearness: nearness,
    meanNearness: nearness,
    smallTitleNearness: 0,
    smallBestNearness: 0,
    smallMeanNearness: 0,
    passages: 0.3,
    sharedInPage: share,
    sharedInTitle: share,
    distinctInPage: share,
    distinctInTitle: share,
    titlePlace: share,
    bestPlace: share,
    nearPlace: share,
    wordsPlace: share,
    bm25fPlace: share,
  };
}
