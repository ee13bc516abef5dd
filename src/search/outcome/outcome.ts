// The outcome where words decide alone: a confidence by logistic regression, two thresholds, and rules for what words cannot tell.
import type { Features } from '../features/features.ts';
import { OUTCOME_BY_WORDS } from '../ranking/weights.ts';

/** One page answers, some may answer, or none does. */
export type Outcome = 'answer' | 'unsure' | 'missing';

/** The best page, and how it compares with the others. */
export interface Standing {
  features: Features;
  /** By how much the best page's score is above the second's (`lead`) and the fifth's (`ahead`); absent where there is no such page. */
  lead?: number;
  ahead?: number;
  /** Number of concepts that the question asks for, without words of stop phrases. */
  asked: number;
  /** Whether the library is mostly in English. */
  isEnglish: boolean;
}

/** Why an outcome is what it is. */
export type Reason =
  /** No page holds any word of the question. */
  | 'nothing'
  /** The best page holds too little of the question. */
  | 'little'
  /** The best page holds its words, but far apart and in passing. */
  | 'chance'
  /** It asks how a course goes, of which the best page says nothing. */
  | 'course'
  /** Several pages may answer. */
  | 'open'
  /** One page answers. */
  | 'clear';

/** An outcome, the reason for it, and how sure it is. */
export interface Verdict {
  outcome: Outcome;
  reason: Reason;
  /** Probability that the best page answers, 0–1. */
  confidence: number;
}

/** Minimum confidence for showing a page as the answer, and for offering pages at all. */
export const CONFIDENCE_FROM = { answer: 0.66, unsure: 0.3 };

/** Larger leads over the second and the fifth page than these count the same. */
const MAX_LEAD = { lead: 4, ahead: 6 };

/** A page whose title holds at least this share of the question is offered in any case, however many pages have such titles. */
const MIN_TITLE_TO_OFFER = 0.95;

/** Maximum number of concepts of a short question. A page that answers one would be named after these concepts. */
const MAX_SHORT_QUESTION = 3;

/** Below this share of the question, title or keywords do not name what is asked. */
const MIN_SHARE = 0.1;

/** Minimum lead over the second page for an answer. */
const MIN_LEAD = 0.05;

/** The feature `blocks` is at least this where one block holds all that is asked: it is an average over three blocks. */
const IN_ONE_BLOCK = 0.99 / 3;

/** Above this share of the question, what is missing outweighs what was found. */
const MAX_MISSING = 0.5;

/** The outcome for a question with this best page. `confidence` is the probability that the page answers, 0–1. Without a page it is `missing`. */
export function decideOutcome(
  best: Standing | undefined,
  confidence = best === undefined ? 0 : confidenceOf(best),
): Verdict {
  if (best === undefined) return { outcome: 'missing', reason: 'nothing', confidence: 0 };
  if (confidence < CONFIDENCE_FROM.unsure && best.features.title < MIN_TITLE_TO_OFFER)
    return { outcome: 'missing', reason: 'little', confidence };
  if (isByChance(best)) {
    const outcome = best.asked <= MAX_SHORT_QUESTION && !isAbout(best) ? 'missing' : 'unsure';
    return { outcome, reason: 'chance', confidence };
  }
  if (isInPassing(best)) return { outcome: 'unsure', reason: 'chance', confidence };
  if (confidence < CONFIDENCE_FROM.answer || isShared(best))
    return { outcome: 'unsure', reason: 'open', confidence };
  return { outcome: 'answer', reason: 'clear', confidence };
}

/**
 * Whether a page holds words of the question by chance. Then they stand far apart in it, and either none of them is in title or keywords, or
 * the weightier half of the question is missing. "Capital of France" is no question for a page on a war in which both words occur.
 */
function isByChance({ features: { title, keywords, missing, pairs } }: Standing): boolean {
  return pairs === 0 && (title + keywords < MIN_SHARE || missing > MAX_MISSING);
}

/**
 * Whether a page that holds the words by chance may still be about them: one block has all of them, or the question is one word and no other
 * page has it. The latter holds only for libraries in other languages than English, for which there is no sentence model to know better.
 */
function isAbout({ asked, isEnglish, lead, features: { blocks } }: Standing): boolean {
  return asked < 2 ? !isEnglish && lead === undefined : blocks >= IN_ONE_BLOCK;
}

/** Whether the second page fits just as well as the first. */
function isShared({ lead }: Standing): boolean {
  return lead !== undefined && lead < MIN_LEAD;
}

/**
 * Whether the question asks for a single concept, which neither the title nor a whole keyword names. "Can I drop the class" asks for "drop"
 * alone, and a page that holds that somewhere ("drops per minute") need not be about it.
 */
export function isInPassing({
  asked,
  features: { title, named },
}: Pick<Standing, 'asked' | 'features'>): boolean {
  return asked === 1 && title < MIN_SHARE && named < MIN_SHARE;
}

/** The features of the outcome: some features of the best page, and its leads. */
export type OutcomeFeatures = Record<keyof typeof OUTCOME_BY_WORDS.weights, number>;

/** The features of the outcome. Leads are in units of the score, all others 0–1. */
export function outcomeFeaturesOf({ features, lead, ahead, asked }: Standing): OutcomeFeatures {
  const { page, missing, titleUsed, titleRuns, title, keywords } = features;
  // A question for one concept has no pairs. There it counts as much that the page is named after the concept.
  const pairs = asked > 1 ? features.pairs : Math.max(title, keywords);
  // In a library of a few pages there may be no second or fifth page. Then a lead is estimated by the share of the question that was found.
  const alone = page * page;
  return {
    page,
    missing,
    titleUsed,
    titleRuns,
    pairs,
    lead: Math.min(MAX_LEAD.lead, lead ?? MAX_LEAD.lead * alone),
    ahead: Math.min(MAX_LEAD.ahead, ahead ?? MAX_LEAD.ahead * alone),
  };
}

/** The probability that the best page answers, 0–1, by the logistic regression that `fit/` fits to judged questions. */
export function confidenceOf(standing: Standing): number {
  const features = outcomeFeaturesOf(standing);
  let logOdds = OUTCOME_BY_WORDS.intercept;
  for (const name of NAMES) logOdds += OUTCOME_BY_WORDS.weights[name] * features[name];
  return 1 / (1 + Math.exp(-logOdds));
}

const NAMES = Object.keys(OUTCOME_BY_WORDS.weights) as (keyof OutcomeFeatures)[];
