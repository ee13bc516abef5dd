// The features of a page for one question: what the feature extractor measures and what the ranking weighs.

/**
 * Features of one page for one question, each from 0 to 1. A "share" is a share of the question's weight: the summed rarity
 * of the concepts found, divided by the summed rarity of all concepts asked for.
 */
export interface Features {
  /** BM25F score divided by the highest score that a page could have. */
  bm25f: number;
  /** Share found anywhere in the page. */
  page: number;
  /** Share found in the title. */
  title: number;
  /** Share found in the title, with the square root of rarity as weight: a rare word counts less against several common ones. */
  titleRoots: number;
  /** Share of the title, weighed by rarity, that the question asks for. */
  titleUsed: number;
  /** Share of the title's pairs of neighbouring words that stand in the question in the same order, function words included. */
  titleRuns: number;
  /** Share found in keywords and aliases. */
  keywords: number;
  /** Share of the question that one whole keyword or alias takes up, to the fourth power: near 1 or near 0. */
  named: number;
  /** Share found in the first two blocks of the answer. A block is a paragraph, a list item or a heading. */
  opening: number;
  /** Share found in title, keywords or opening together, with the square root of rarity as weight: the topic of the page. */
  topic: number;
  /** Share found in one block, averaged over the three best blocks. */
  blocks: number;
  /** Share of the question's pairs of neighbouring concepts that stand close together in keywords or answer. */
  pairs: number;
  /** Share of these pairs that stand close together in the title. */
  titlePairs: number;
  /** Share of the weightiest concept that the page does not hold. */
  missing: number;
  /** Number of words of the page that the question asks for; 60 or more count as 1. */
  density: number;
  /** How often the answer returns to each concept: three mentions count as one half. */
  recurrence: number;
}

/** The places of a page among all that a question found, each as 1 / place: from 1 for the first down to almost 0. */
export interface PlaceFeatures {
  /** Its place by the nearness of its title, of its nearest passage, and of both together. */
  titlePlace: number;
  bestPlace: number;
  nearPlace: number;
  /** Its place by words alone, and by BM25F. */
  wordsPlace: number;
  bm25fPlace: number;
}

/** Nearness as it counts the more, the smaller the library is: there fewer pages are near by chance. */
export interface SmallFeatures {
  smallTitleNearness: number;
  smallBestNearness: number;
  smallMeanNearness: number;
}

/** What a sentence model adds to the features of a page. Nearness is the cosine of two vectors, −1 to 1. */
export interface MeaningFeatures extends PlaceFeatures, SmallFeatures {
  /** Nearness of the title to the question. */
  titleNearness: number;
  /** Nearness of the passage that is nearest to it. */
  bestNearness: number;
  /** Nearness of the passages, averaged. */
  meanNearness: number;
  /** Number of the page's passages: log₂(1 + n) / 8. The nearest of many is nearer by chance, and all of many are farther. */
  passages: number;
  /** Share of the question found in the page and in its title, with the words that the nearest pages share weighed most: see `topicOf`. */
  sharedInPage: number;
  sharedInTitle: number;
  /** The same, with the words that tell the nearest pages apart weighed most. */
  distinctInPage: number;
  distinctInTitle: number;
}
