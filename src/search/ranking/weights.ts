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
  bm25f: 7.178,
  page: 7.869,
  missing: 7.11,
  title: -9.409,
  titleRoots: 10.509,
  titleUsed: 1.136,
  titlePairs: -0.652,
  titleRuns: 3.59,
  keywords: -0.287,
  opening: 0.559,
  topic: 3.19,
  blocks: 2.348,
  pairs: 3.59,
  density: 2.005,
  recurrence: 0.969,
  named: 6,
};

/** What each feature adds to the log-odds that the first page by words answers. */
export const OUTCOME_BY_WORDS = {
  intercept: -2.101,
  weights: {
    page: 0.361,
    missing: -4.142,
    titleUsed: 1.613,
    titleRuns: 0,
    pairs: 2.116,
    lead: 0.422,
    ahead: 0.175,
  },
};

/** The weight of each feature where meaning joins the words. */
export const MEANING_WEIGHTS = {
  bm25f: 3.781,
  page: 6.256,
  missing: 3.579,
  title: -8.053,
  titleRoots: 6.987,
  titleUsed: -0.608,
  titlePairs: -0.675,
  titleRuns: 2.213,
  keywords: -1.04,
  opening: 0.279,
  topic: 2.419,
  blocks: -0.554,
  pairs: 3.67,
  density: 2.111,
  recurrence: -0.356,
  titleNearness: 6.106,
  bestNearness: 12.692,
  meanNearness: 7.502,
  passages: -5.645,
  sharedInPage: -0.721,
  sharedInTitle: -1.231,
  distinctInPage: 1.236,
  distinctInTitle: 3.256,
  named: 1,
};

/** What each feature adds to the log-odds that the first page answers. */
export const OUTCOME_BY_MEANING = {
  intercept: -4.328,
  weights: {
    pairs: 1.298,
    titleNearness: 3.291,
    bestNearness: 2.407,
    found: 0.504,
    rareMissing: -0.867,
    logOdds: 0.502,
    passageLead: -0.719,
    smallness: -1.492,
    smallTitleNearness: -4.716,
    smallBestNearness: 5.284,
  },
};
// Fitted: end
