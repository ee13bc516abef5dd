// How sure the search is: answer, unsure or missing. A raw score is not a confidence.
import type { Evidence } from './evidence.ts';

/** One page answers, a few may, or none does. */
export type Outcome = 'answer' | 'unsure' | 'missing';

/** The best page and how it stands to the others. */
export interface Standing {
  evidence: Evidence;
  /** How far the best page's score is ahead of the second's, and of the fifth's; absent where there is no such page. */
  lead?: number;
  ahead?: number;
  /** How many things the question asks for, chatter apart. */
  asked: number;
}

/** Confidence from which a page is shown as the answer, and from which pages are offered at all. */
const ANSWER_FROM = 0.64;
const UNSURE_FROM = 0.33;

/** Leads greater than these say no more. */
const MOST = { lead: 2, ahead: 3 };

/** The outcome for a question whose best page stands so; without any page it is missing. */
export function decideOutcome(best: Standing | undefined): Outcome {
  if (best === undefined) return 'missing';
  const confidence = confidenceOf(best);
  if (confidence < UNSURE_FROM) return 'missing';
  if (isByChance(best)) return best.asked <= SHORT ? 'missing' : 'unsure';
  return confidence >= ANSWER_FROM ? 'answer' : 'unsure';
}

/** A question of so few things says all it asks for in words that an answer would be named after. */
const SHORT = 3;

/** The words of "capital of France" also stand in a page on the causes of a war: far apart, and none in its title. */
function isByChance({ evidence: { title, keywords, pairs } }: Standing): boolean {
  return title + keywords < 0.1 && pairs === 0;
}

/**
 * How likely the best page answers the question, 0–1: logistic regression on judged questions, with the signs of its
 * weights held to what they must mean. What counts most is how far ahead the page is, whether words that stand together
 * in the question do so in the page, and whether something weighty is missing.
 */
export function confidenceOf({ evidence, lead, ahead }: Standing): number {
  const { page, missing, titleUsed, pairs } = evidence;
  // In a library of a few pages there is nobody to be ahead of: then how much of the question is met must speak for itself.
  const alone = page * page;
  const logit =
    -2.06 +
    0.72 * page -
    1.57 * missing +
    0.74 * titleUsed +
    1.39 * pairs +
    0.45 * Math.min(MOST.lead, lead ?? MOST.lead * alone) +
    0.59 * Math.min(MOST.ahead, ahead ?? MOST.ahead * alone);
  return 1 / (1 + Math.exp(-logit));
}
