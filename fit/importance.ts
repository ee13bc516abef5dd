// How much a question of each set counts in a fit. Those of `train` and `further` count little: they are many, were written to be hard, and have
// right pages that nobody judged.
import type { SetName } from './measurements.ts';

type Importance = Readonly<Record<SetName, number>>;

/** For the ranking. */
export const RANKING_IMPORTANCE: Importance = {
  dev: 4,
  train: 1,
  further: 0.36,
  none: 0,
  small: 6,
  'small-none': 0,
  golden: 5,
};

/** For the outcome. */
export const OUTCOME_IMPORTANCE: Importance = {
  dev: 1,
  train: 0.12,
  further: 0,
  none: 1.3,
  small: 1,
  'small-none': 1.3,
  golden: 0.5,
};
