// Written by `npm run fit -- --write`: weights of the ranking and of the outcome where meaning joins the words. Not edited by hand.

export const MEANING_WEIGHTS = {
  bm25f: 4.28,
  page: 6.4,
  missing: 2.54,
  title: -1.92,
  titleUsed: -1.35,
  titlePairs: -0.14,
  titleRuns: 0.39,
  keywords: -1.53,
  named: 0,
  opening: -0.14,
  topic: 2.29,
  blocks: -0.31,
  pairs: 2.74,
  density: 1.55,
  recurrence: -4.36,
  titleNearness: 5.15,
  bestNearness: 9.12,
  meanNearness: 7.38,
  wordRank: 2.04,
};

/** Nearness that is not known: a title's, and a passage's by that of the title. */
export const NEARNESS_ESTIMATES = {
  title: 0.3,
  best: { from: 0.127, times: 0.744 },
  mean: { from: 0.042, times: 0.749 },
};
