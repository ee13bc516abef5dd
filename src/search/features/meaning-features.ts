// Puts the features of a page that follow from vectors together.
import type { MeaningFeatures, PlaceFeatures, SmallFeatures } from './features.ts';

/** The features that compare the question's vector with those of the page. */
export type NearnessFeatures = Pick<
  MeaningFeatures,
  'titleNearness' | 'bestNearness' | 'meanNearness' | 'passages'
>;
/** The features that follow from the topic of the nearest pages; see `topicOf`. */
export type TopicFeatures = Pick<
  MeaningFeatures,
  'sharedInPage' | 'sharedInTitle' | 'distinctInPage' | 'distinctInTitle'
>;

/** All of them in one object. They are copied one by one, since spreading four objects for each of a hundred pages took a quarter of a search. */
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
