// Weights of the ranking and of the outcome where meaning joins the words. Between the marks stands what `npm run fit -- --write` wrote.

/** Nearness that is not known: a title's, and a passage's by that of the title. */
export const NEARNESS_ESTIMATES = {
  title: 0.3,
  best: { from: 0.127, times: 0.744 },
  mean: { from: 0.042, times: 0.749 },
};

// Fitted: begin

/** The weight of each feature where meaning joins the words. */
export const MEANING_WEIGHTS = {
  bm25f: 4.073,
  page: 6.327,
  missing: 3.544,
  title: -1.644,
  titleUsed: -0.872,
  titlePairs: -0.159,
  titleRuns: 0.71,
  keywords: -1.273,
  opening: -0.17,
  topic: 2.14,
  blocks: -0.456,
  pairs: 2.56,
  density: 1.295,
  recurrence: -3.016,
  titleNearness: 4.323,
  bestNearness: 9.275,
  meanNearness: 7.585,
  wordRank: 1.757,
  named: 0.7,
};

/** What each feature adds to the log-odds that the first page answers. */
export const OUTCOME_BY_MEANING = {
  intercept: -4.479,
  weights: {
    pairs: 1.222,
    titleNearness: 2.732,
    bestNearness: 3.359,
    found: 0.491,
    rareMissing: -1.012,
    logOdds: 0.411,
    passageLead: -1.116,
    wordLead: 0.102,
    smallness: -1.367,
    smallTitleNearness: -4.106,
    smallBestNearness: 4.966,
  },
};
// Fitted: end
