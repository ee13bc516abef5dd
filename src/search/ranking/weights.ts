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
  bm25f: 3.78,
  page: 6.485,
  missing: 3.488,
  title: -1.565,
  titleUsed: -0.907,
  titlePairs: -0.18,
  titleRuns: 0.701,
  keywords: -1.272,
  opening: -0.185,
  topic: 2.212,
  blocks: -0.358,
  pairs: 2.552,
  density: 1.319,
  recurrence: -3.157,
  titleNearness: 4.318,
  bestNearness: 9.094,
  meanNearness: 7.685,
  wordRank: 1.777,
  named: 0.7,
};

/** What each feature adds to the log-odds that the first page answers. */
export const OUTCOME_BY_MEANING = {
  intercept: -4.35,
  weights: {
    pairs: 1.332,
    titleNearness: 2.704,
    bestNearness: 3.047,
    found: 0.504,
    rareMissing: -0.929,
    logOdds: 0.391,
    passageLead: -0.851,
    wordLead: 0.102,
    smallness: -1.56,
    smallTitleNearness: -4.317,
    smallBestNearness: 5.51,
  },
};
// Fitted: end
