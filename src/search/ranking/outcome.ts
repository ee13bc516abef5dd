// How sure the search is: answer, unsure or missing. A raw score is not a confidence.
import type { Evidence } from './features.ts';

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

/** Why an outcome is what it is. */
export type Reason =
  /** No page holds any word of the question. */
  | 'nothing'
  /** The best page says too little of it. */
  | 'little'
  /** The best page holds its words, but apart and in passing. */
  | 'chance'
  /** Several pages may answer. */
  | 'open'
  /** One page answers. */
  | 'clear';

export interface Verdict {
  outcome: Outcome;
  reason: Reason;
  /** How likely the best page answers, 0–1. */
  confidence: number;
}

/** Confidence from which a page is shown as the answer, and from which pages are offered at all. */
export const CONFIDENCE_FROM = { answer: 0.72, unsure: 0.3 };

/** Leads greater than these say no more. */
const MOST = { lead: 2, ahead: 3 };

/** The outcome for a question whose best page stands so; without any page it is missing. */
export function decideOutcome(best: Standing | undefined): Verdict {
  if (best === undefined) return { outcome: 'missing', reason: 'nothing', confidence: 0 };
  const confidence = confidenceOf(best);
  if (confidence < CONFIDENCE_FROM.unsure && best.evidence.title < NAMED)
    return { outcome: 'missing', reason: 'little', confidence };
  if (isByChance(best)) {
    return { outcome: best.asked <= SHORT ? 'missing' : 'unsure', reason: 'chance', confidence };
  }
  if (isInPassing(best)) return { outcome: 'unsure', reason: 'chance', confidence };
  if (confidence < CONFIDENCE_FROM.answer) return { outcome: 'unsure', reason: 'open', confidence };
  return { outcome: 'answer', reason: 'clear', confidence };
}

/** A page whose title says all that is asked is worth offering, however many others are called the same. */
const NAMED = 0.95;

/** A question of so few things says all it asks for in words that an answer would be named after. */
const SHORT = 3;

/**
 * The words of "capital of France" also stand in a page on the causes of a war: far apart, and none in its title. And a
 * page that opens something does not yet say when the cafeteria opens, if it lacks the weightier half of the question.
 */
function isByChance({ evidence: { title, keywords, missing, pairs } }: Standing): boolean {
  return pairs === 0 && (title + keywords < 0.1 || missing > 0.5);
}

/**
 * "Can I drop the class" asks for one thing, and one word is soon found: a page with the keyword "drops per minute" says
 * nothing of it, nor does one in which an example tells a joke. It must be named after that word, or have it as a keyword.
 */
function isInPassing({ asked, evidence: { title, named } }: Standing): boolean {
  return asked === 1 && title < 0.1 && named < 0.1;
}

/** What each sign adds to the log-odds that the best page answers; without any sign these are `NO_SIGNS`. */
export const SIGN_WEIGHTS = {
  page: 1.12,
  missing: -1.27,
  titleUsed: 1.01,
  titleRuns: 1.13,
  pairs: 0.75,
  lead: 0.47,
  ahead: 0.81,
};
const NO_SIGNS = -3.06;

/** Signs of whether the best page answers, by kind: evidence of the page, and how far it is ahead of the others. */
export type Signs = Record<keyof typeof SIGN_WEIGHTS, number>;

export function signsOf({ evidence, lead, ahead, asked }: Standing): Signs {
  const { page, missing, titleUsed, titleRuns, title, keywords } = evidence;
  // A question of one thing has no pairs; that pages are named after it says as much.
  const pairs = asked > 1 ? evidence.pairs : Math.max(title, keywords);
  // In a library of a few pages there is nobody to be ahead of: then how much of the question is met must speak for itself.
  const alone = page * page;
  return {
    page,
    missing,
    titleUsed,
    titleRuns,
    pairs,
    lead: Math.min(MOST.lead, lead ?? MOST.lead * alone),
    ahead: Math.min(MOST.ahead, ahead ?? MOST.ahead * alone),
  };
}

/**
 * How likely the best page answers the question, 0–1: logistic regression on judged questions, with the signs of its
 * weights held to what they must mean. What counts most is how far ahead the page is, whether words that stand together
 * in the question do so in the page or its title, and whether something weighty is missing.
 */
export function confidenceOf(standing: Standing): number {
  const signs = signsOf(standing);
  let logit = NO_SIGNS;
  for (const sign of Object.keys(SIGN_WEIGHTS) as (keyof Signs)[]) logit += SIGN_WEIGHTS[sign] * signs[sign];
  return 1 / (1 + Math.exp(-logit));
}
