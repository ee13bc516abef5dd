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
  bm25f: 6.569,
  page: 8.332,
  missing: 5.52,
  title: -6.65,
  titleRoots: 8.57,
  titleUsed: 0.978,
  titlePairs: -1.288,
  titleRuns: 4.185,
  keywords: 0.188,
  opening: 0.236,
  topic: 3.282,
  blocks: 2.023,
  pairs: 3.729,
  density: 2.277,
  recurrence: 0.775,
  named: 6,
};

/** What each feature adds to the log-odds that the first page by words answers. */
export const OUTCOME_BY_WORDS = {
  intercept: -2.564,
  weights: {
    page: 0.805,
    missing: -2.997,
    titleUsed: 1.281,
    titleRuns: 0,
    pairs: 2.123,
    lead: 0.538,
    ahead: 0.174,
  },
};

/** The weight of each feature where meaning joins the words. */
export const MEANING_WEIGHTS = {
  bm25f: 2.611,
  page: 5.601,
  missing: 2.089,
  title: -4.767,
  titleRoots: 4.612,
  titleUsed: -2.027,
  titlePairs: -0.881,
  titleRuns: 1.862,
  keywords: -1.067,
  opening: 0.048,
  topic: 2.515,
  blocks: -0.32,
  pairs: 2.863,
  density: 2.148,
  recurrence: -2.546,
  titleNearness: 3.703,
  bestNearness: 10.597,
  meanNearness: 8.777,
  smallTitleNearness: 1.154,
  smallBestNearness: 3.662,
  smallMeanNearness: 9.2,
  passages: -3.859,
  sharedInPage: -0.717,
  sharedInTitle: -1.364,
  distinctInPage: 0.948,
  distinctInTitle: 2.857,
  titlePlace: 0.661,
  bestPlace: -0.094,
  nearPlace: 0.619,
  wordsPlace: 0.691,
  bm25fPlace: 0.532,
  named: 1,
};

/** What each feature adds to the log-odds that the first page answers. */
export const OUTCOME_BY_MEANING = {
  intercept: -4.51,
  weights: {
    pairs: 0.597,
    titleNearness: 2.363,
    bestNearness: 3.887,
    found: 0.534,
    rareMissing: -1.014,
    logOdds: 0.478,
    passageLead: -0.308,
    smallness: -1.941,
    smallTitleNearness: -4.663,
    smallBestNearness: 4.606,
    smallTopic: 3.163,
  },
};
// Fitted: end
