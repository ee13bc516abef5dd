// Weights of the ranking and of the outcome, by words alone and where meaning joins them. Between the marks stands what `npm run fit -- --write` wrote.

/** Nearness that is not known: a title's, and a passage's by that of the title. */
export const NEARNESS_ESTIMATES = {
  title: 0.3,
  best: { from: 0.127, times: 0.744 },
  mean: { from: 0.042, times: 0.749 },
};

// Fitted: begin

/** The weight of each feature where words decide alone. */
export const WORD_WEIGHTS = {
  bm25f: 6.531,
  page: 8.342,
  missing: 5.509,
  title: -6.667,
  titleRoots: 8.605,
  titleUsed: 0.96,
  titlePairs: -1.294,
  titleRuns: 4.178,
  keywords: 0.196,
  opening: 0.243,
  topic: 3.277,
  blocks: 2.003,
  pairs: 3.739,
  density: 2.284,
  recurrence: 0.765,
  named: 6,
};

/** What each feature adds to the log-odds that the first page by words answers. */
export const OUTCOME_BY_WORDS = {
  intercept: -2.597,
  weights: {
    page: 0.855,
    missing: -2.965,
    titleUsed: 1.284,
    titleRuns: 0,
    pairs: 2.107,
    lead: 0.534,
    ahead: 0.175,
  },
};

/** The weight of each feature where meaning joins the words. */
export const MEANING_WEIGHTS = {
  bm25f: 2.52,
  page: 5.435,
  missing: 1.739,
  title: -4.702,
  titleRoots: 4.677,
  titleUsed: -2.222,
  titlePairs: -0.624,
  titleRuns: 2.072,
  keywords: -0.91,
  opening: -0.063,
  topic: 2.462,
  blocks: -0.222,
  pairs: 3.01,
  density: 2.142,
  recurrence: -2.597,
  titleNearness: 3.329,
  bestNearness: 10.689,
  meanNearness: 8.566,
  smallTitleNearness: 1.237,
  smallBestNearness: 1.556,
  smallMeanNearness: 8.18,
  passages: -3.761,
  sharedInPage: -0.792,
  sharedInTitle: -1.224,
  distinctInPage: 1.012,
  distinctInTitle: 2.808,
  titlePlace: 0.719,
  bestPlace: 0.003,
  nearPlace: 0.639,
  wordsPlace: 0.685,
  bm25fPlace: 0.461,
  named: 1,
};

/** What each feature adds to the log-odds that the first page answers. */
export const OUTCOME_BY_MEANING = {
  intercept: -4.507,
  weights: {
    pairs: 0.702,
    titleNearness: 2.634,
    bestNearness: 3.679,
    found: 0.544,
    rareMissing: -1.032,
    logOdds: 0.467,
    passageLead: -0.094,
    smallness: -2.132,
    smallTitleNearness: -5.129,
    smallBestNearness: 5.554,
    smallTopic: 3.048,
  },
};
// Fitted: end
