// The features of a page for one question: what the feature extractor computes, and the ranking and the outcome weigh.

/**
 * Features of one page for one question that follow from words alone, each from 0 to 1. A "share" is a share of the question's weight: the
 * summed weight of the concepts found, divided by the summed weight of all concepts. A concept's weight is its rarity, see
 * `Concept.weight`; one that is met in part counts in part.
 */
export interface Features {
  /** The BM25F score, divided by the highest score that a page could have. */
  bm25f: number;
  /** Share found anywhere in the page. */
  page: number;
  /** Share found in the title. */
  title: number;
  /** Share found in the title, with the square root of each weight: so a rare word counts less against several common ones. */
  titleRoots: number;
  /** Share of the title's words, weighed by rarity, that the question asks for. */
  titleUsed: number;
  /** Share of the title's bigrams (pairs of neighbouring words, function words included) that the question has, too. */
  titleRuns: number;
  /** Share found in keywords and aliases. */
  keywords: number;
  /** Share of the question that a single keyword or alias covers in full, to the fourth power: so it is near 1 or near 0. */
  named: number;
  /** Share found in the first two blocks of the answer. A block is a paragraph, a list item or a heading. */
  opening: number;
  /** Share found in title, keywords and opening together, with the square root of each weight: how far the page's topic is asked for. */
  topic: number;
  /** Share found in one block, averaged over the three best blocks. */
  blocks: number;
  /** How close together the question's pairs of neighbouring concepts stand in keywords or answer (proximity); see `shareOfPairs`. */
  pairs: number;
  /** The same in the title. */
  titlePairs: number;
  /** Share of the weightiest concept that the page does not hold. */
  missing: number;
  /** Number of the page's words that the question asks for, divided by 60; at most 1. */
  density: number;
  /** How often the answer mentions each concept, saturated: three mentions count as one half. */
  recurrence: number;
}

/** The ranks of a page among all that were found for a question, each as 1 / rank: 1 for the first, near 0 for the last. */
export interface PlaceFeatures {
  /** Its rank by the nearness of its title, of its nearest passage, and of both together. */
  titlePlace: number;
  bestPlace: number;
  nearPlace: number;
  /** Its rank by the score of words alone, and by BM25F. */
  wordsPlace: number;
  bm25fPlace: number;
}

/** Nearness times `smallnessOf` the library. In a small library nearness says more, since fewer pages are near by chance. */
export interface SmallFeatures {
  smallTitleNearness: number;
  smallBestNearness: number;
  smallMeanNearness: number;
}

/** Features that follow from vectors of a sentence model. Nearness is the cosine similarity of two vectors, −1 to 1. */
export interface MeaningFeatures extends PlaceFeatures, SmallFeatures {
  /** Nearness of the title to the question. */
  titleNearness: number;
  /** Nearness of the page's nearest passage to the question. */
  bestNearness: number;
  /** Mean nearness of the page's passages to the question. */
  meanNearness: number;
  /** log₂(1 + n) / 8 for n passages: with more of them the best is nearer by chance, and the mean lower. */
  passages: number;
  /** Share found in the page, and in its title, by weights that favour concepts which the nearest pages have in common; see `topicOf`. */
  sharedInPage: number;
  sharedInTitle: number;
  /** The same by weights that favour concepts which few of the nearest pages have. */
  distinctInPage: number;
  distinctInTitle: number;
}
