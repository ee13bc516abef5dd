// What a sentence model adds to the features of a page, put together from its parts.
import type { MeaningFeatures, PlaceFeatures, SmallFeatures } from './features.ts';

export type NearnessFeatures = Pick<
  MeaningFeatures,
  'titleNearness' | 'bestNearness' | 'meanNearness' | 'passages'
>;
export type TopicFeatures = Pick<
  MeaningFeatures,
  'sharedInPage' | 'sharedInTitle' | 'distinctInPage' | 'distinctInTitle'
>;

/** One object of all of them. Each is named: to spread four objects for each of a hundred pages took a quarter of a search. */
export function joinFeatures(
  near: NearnessFeatures,
  small: SmallFeatures,
  topic: TopicFeatures,
  place: PlaceFeatures,
): MeaningFeatures {
  return {
    titleNearness: near.titleNearness,
    bestNearness: near.bestNearness,
    meanNearness: near.meanNearness,
    passages: near.passages,
    smallTitleNearness: small.smallTitleNearness,
    smallBestNearness: small.smallBestNearness,
    smallMeanNearness: small.smallMeanNearness,
    sharedInPage: topic.sharedInPage,
    sharedInTitle: topic.sharedInTitle,
    distinctInPage: topic.distinctInPage,
    distinctInTitle: topic.distinctInTitle,
    titlePlace: place.titlePlace,
    bestPlace: place.bestPlace,
    nearPlace: place.nearPlace,
    wordsPlace: place.wordsPlace,
    bm25fPlace: place.bm25fPlace,
  };
}
