// How sure the search is: answer, unsure or missing. A raw score is not a confidence.
import type { Evidence } from './evidence.ts';

export type Outcome = 'answer' | 'unsure' | 'missing';

/** What the outcome is judged by. */
export interface Standing {
  evidence: Evidence;
  /** How far the first page's score is ahead of the second's. */
  lead: number;
}

/** The outcome for a question whose best page stands so; without any page it is missing. */
export function decideOutcome(best: Standing | undefined): Outcome {
  if (best === undefined) return 'missing';
  const confidence = confidenceOf(best);
  if (confidence >= ANSWER_FROM) return 'answer';
  return confidence >= UNSURE_FROM ? 'unsure' : 'missing';
}

const ANSWER_FROM = 0.6;
const UNSURE_FROM = 0.3;

/** 0–1: how likely the best page answers the question (logistic regression on judged questions). */
export function confidenceOf({ evidence, lead }: Standing): number {
  const { page, missing, block, titleUsed, title, pairs } = evidence;
  const sum =
    -4 +
    4.5 * page +
    2 * block +
    1 * titleUsed +
    1.5 * title +
    0.8 * pairs -
    4 * missing +
    0.5 * Math.min(2, lead);
  return 1 / (1 + Math.exp(-sum));
}
