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
  bm25f: 2.776,
  page: 5.485,
  missing: 2.566,
  title: -6.866,
  titleRoots: 6.861,
  titleUsed: -1.222,
  titlePairs: -0.914,
  titleRuns: 2.353,
  keywords: -1.095,
  opening: -0.295,
  topic: 2.673,
  blocks: -0.154,
  pairs: 3.338,
  density: 1.957,
  recurrence: -1.448,
  titleNearness: 3.165,
  bestNearness: 11.161,
  meanNearness: 7.895,
  passages: -5.16,
  sharedInPage: -0.779,
  sharedInTitle: -1.382,
  distinctInPage: 0.44,
  distinctInTitle: 2.655,
  titlePlace: 0.889,
  bestPlace: 0.136,
  nearPlace: 0.314,
  wordsPlace: 0.676,
  bm25fPlace: 0.536,
  named: 1,
};

/** What each feature adds to the log-odds that the first page answers. */
export const OUTCOME_BY_MEANING = {
  intercept: -4.278,
  weights: {
    pairs: 0.893,
    titleNearness: 2.517,
    bestNearness: 3.183,
    found: 0.519,
    rareMissing: -0.969,
    logOdds: 0.471,
    passageLead: -0.514,
    smallness: -1.723,
    smallTitleNearness: -4.737,
    smallBestNearness: 5.179,
    smallTopic: 2.314,
  },
};
// Fitted: end
