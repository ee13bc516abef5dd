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
  bm25f: 3.847,
  page: 6.188,
  missing: 3.322,
  title: -1.502,
  titleUsed: -0.956,
  titlePairs: -0.168,
  titleRuns: 0.733,
  keywords: -1.145,
  opening: -0.152,
  topic: 2.064,
  blocks: -0.311,
  pairs: 2.547,
  density: 1.232,
  recurrence: -3.001,
  titleNearness: 4.211,
  bestNearness: 9.438,
  meanNearness: 7.326,
  wordRank: 1.723,
  named: 0.7,
};

/** What each feature adds to the log-odds that the first page answers. */
export const OUTCOME_BY_MEANING = {
  intercept: -4.535,
  weights: {
    pairs: 1.169,
    titleNearness: 2.731,
    bestNearness: 3.465,
    found: 0.491,
    rareMissing: -0.982,
    logOdds: 0.409,
    passageLead: -1.189,
    wordLead: 0.112,
    smallness: -1.352,
    smallTitleNearness: -4.11,
    smallBestNearness: 4.91,
  },
};
// Fitted: end
