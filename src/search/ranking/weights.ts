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
  bm25f: 4.052,
  page: 6.696,
  missing: 2.819,
  title: -1.755,
  titleUsed: -1.162,
  titlePairs: -0.104,
  titleRuns: 0.752,
  keywords: -1.625,
  opening: -0.04,
  topic: 2.372,
  blocks: -0.188,
  pairs: 2.88,
  density: 1.49,
  recurrence: -3.89,
  titleNearness: 4.582,
  bestNearness: 9.439,
  meanNearness: 7.739,
  wordRank: 1.581,
  named: 0.7,
};

/** What each feature adds to the log-odds that the first page answers. */
export const OUTCOME_BY_MEANING = {
  intercept: -4.409,
  weights: {
    pairs: 1.111,
    titleNearness: 2.79,
    bestNearness: 3.242,
    found: 0.466,
    rareMissing: -0.969,
    logOdds: 0.4,
    passageLead: -1.39,
    wordLead: 0.12,
    smallness: -1.591,
    smallTitleNearness: -4.12,
    smallBestNearness: 5.413,
  },
};
// Fitted: end
