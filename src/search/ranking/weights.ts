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
  bm25f: 7.032,
  page: 8.097,
  missing: 5.567,
  title: -6.646,
  titleRoots: 8.413,
  titleUsed: 1.075,
  titlePairs: -1.188,
  titleRuns: 4.115,
  keywords: -0.039,
  opening: 0.106,
  topic: 3.493,
  blocks: 2.053,
  pairs: 3.647,
  density: 2.247,
  recurrence: 0.685,
  named: 6,
};

/** What each feature adds to the log-odds that the first page by words answers. */
export const OUTCOME_BY_WORDS = {
  intercept: -2.638,
  weights: {
    page: 0.839,
    missing: -2.943,
    titleUsed: 1.382,
    titleRuns: 0,
    pairs: 2.129,
    lead: 0.554,
    ahead: 0.168,
  },
};

/** The weight of each feature where meaning joins the words. */
export const MEANING_WEIGHTS = {
  bm25f: 2.734,
  page: 5.188,
  missing: 1.609,
  title: -7.275,
  titleRoots: 6.816,
  titleUsed: -1.362,
  titlePairs: -0.843,
  titleRuns: 2.452,
  keywords: -1.221,
  opening: -0.289,
  topic: 2.879,
  blocks: 0.118,
  pairs: 3.452,
  density: 2.061,
  recurrence: -1.717,
  titleNearness: 2.907,
  bestNearness: 10.594,
  meanNearness: 7.347,
  smallTitleNearness: 2.48,
  smallBestNearness: 6.998,
  smallMeanNearness: 7.617,
  passages: -5.445,
  sharedInPage: -0.859,
  sharedInTitle: -1.255,
  distinctInPage: 0.686,
  distinctInTitle: 3.088,
  titlePlace: 0.875,
  bestPlace: 0.107,
  nearPlace: 0.338,
  wordsPlace: 0.629,
  bm25fPlace: 0.551,
  named: 1,
};

/** What each feature adds to the log-odds that the first page answers. */
export const OUTCOME_BY_MEANING = {
  intercept: -4.356,
  weights: {
    pairs: 0.793,
    titleNearness: 2.571,
    bestNearness: 3.29,
    found: 0.537,
    rareMissing: -0.985,
    logOdds: 0.442,
    passageLead: -0.472,
    smallness: -2.101,
    smallTitleNearness: -4.474,
    smallBestNearness: 5.277,
    smallTopic: 2.837,
  },
};
// Fitted: end
