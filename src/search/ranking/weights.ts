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
  bm25f: 6.865,
  page: 8.227,
  missing: 5.892,
  title: -7.356,
  titleRoots: 9.233,
  titleUsed: 1.037,
  titlePairs: -1.23,
  titleRuns: 4.135,
  keywords: 0.085,
  opening: 0.119,
  topic: 3.373,
  blocks: 2.029,
  pairs: 3.783,
  density: 2.246,
  recurrence: 0.724,
  named: 6,
};

/** What each feature adds to the log-odds that the first page by words answers. */
export const OUTCOME_BY_WORDS = {
  intercept: -2.477,
  weights: {
    page: 0.698,
    missing: -3.216,
    titleUsed: 1.403,
    titleRuns: 0,
    pairs: 2.079,
    lead: 0.587,
    ahead: 0.153,
  },
};

/** The weight of each feature where meaning joins the words. */
export const MEANING_WEIGHTS = {
  bm25f: 1.67,
  page: 5.66,
  missing: 2.683,
  title: -7.072,
  titleRoots: 7.175,
  titleUsed: -1.315,
  titlePairs: -0.926,
  titleRuns: 2.419,
  keywords: -1.103,
  opening: -0.325,
  topic: 2.856,
  blocks: -0.142,
  pairs: 3.261,
  density: 1.878,
  recurrence: -0.986,
  titleNearness: 3.069,
  bestNearness: 10.564,
  meanNearness: 7.763,
  passages: -5.253,
  sharedInPage: -0.835,
  sharedInTitle: -1.364,
  distinctInPage: 0.452,
  distinctInTitle: 2.557,
  titlePlace: 0.888,
  bestPlace: 0.186,
  nearPlace: 0.351,
  wordsPlace: 0.652,
  bm25fPlace: 0.723,
  named: 1,
};

/** What each feature adds to the log-odds that the first page answers. */
export const OUTCOME_BY_MEANING = {
  intercept: -4.098,
  weights: {
    pairs: 1.192,
    titleNearness: 2.441,
    bestNearness: 2.841,
    found: 0.5,
    rareMissing: -1.059,
    logOdds: 0.511,
    passageLead: -0.93,
    smallness: -0.907,
    smallTitleNearness: -3.488,
    smallBestNearness: 4.424,
  },
};
// Fitted: end
