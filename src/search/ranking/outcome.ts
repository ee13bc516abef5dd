// How sure the search is: answer, unsure or missing. A raw score is no confidence.
import type { Features } from '../features/features.ts';
import { OUTCOME_BY_WORDS } from './weights.ts';

/** One page answers, a few may answer, or none does. */
export type Outcome = 'answer' | 'unsure' | 'missing';

/** The best page and how it compares to the others. */
export interface Standing {
  features: Features;
  /** How far the best page's score is ahead of the second's, and of the fifth's; absent where there is no such page. */
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

/** Maximum lead over the second and the fifth page that counts; a larger one counts the same. */
const MAX_LEAD = { lead: 4, ahead: 6 };

/** Minimum share of the question in a title for which the page is offered in any case, however many have such titles. */
const MIN_TITLE_TO_OFFER = 0.95;

/** Maximum number of concepts of a short question. All that it asks for is in words that an answer would be named after. */
const MAX_SHORT_QUESTION = 3;

/** Below this share, title or keywords are taken not to name what is asked. */
const MIN_SHARE = 0.1;

/** Minimum lead over the second page for an answer. */
const MIN_LEAD = 0.05;

/** From this value of `blocks` on, an average of three, one block holds all that is asked. */
const IN_ONE_BLOCK = 0.99 / 3;

/** Above this share of the question, what is missing outweighs what was found. */
const MAX_MISSING = 0.5;

/**
 * The outcome for a question with this best page, given the probability that it answers; without any page it is `missing`.
 */
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
 * True where the words of the question stand far apart in the page, and either none of them is in title or keywords or the
 * weightier half is missing. "Capital of France" is no question for a page on a war in which both words occur.
 */
function isByChance({ features: { title, keywords, missing, pairs } }: Standing): boolean {
  return pairs === 0 && (title + keywords < MIN_SHARE || missing > MAX_MISSING);
}

/**
 * True where the page may be about what it holds in passing all the same: one paragraph has all of it, or no other page has the one
 * word. The latter goes for libraries in other languages than English, of which no sentence model knows better.
 */
function isAbout({ asked, isEnglish, lead, features: { blocks } }: Standing): boolean {
  return asked < 2 ? !isEnglish && lead === undefined : blocks >= IN_ONE_BLOCK;
}

/** True where another page fits just as well. */
function isShared({ lead }: Standing): boolean {
  return lead !== undefined && lead < MIN_LEAD;
}

/**
 * True where the question asks for one concept which neither the title nor a whole keyword names. "Can I drop the class"
 * asks for one word, and pages that hold it somewhere, such as "drops per minute", need not be about it.
 */
export function isInPassing({
  asked,
  features: { title, named },
}: Pick<Standing, 'asked' | 'features'>): boolean {
  return asked === 1 && title < MIN_SHARE && named < MIN_SHARE;
}

/** Features of the outcome: some of the best page's, and how far it is ahead of the others. */
export type OutcomeFeatures = Record<keyof typeof OUTCOME_BY_WORDS.weights, number>;

/** The features of an outcome; leads in points of the score, all others 0–1. */
export function outcomeFeaturesOf({ features, lead, ahead, asked }: Standing): OutcomeFeatures {
  const { page, missing, titleUsed, titleRuns, title, keywords } = features;
  // A question for one concept has no pairs. That pages are named after it says as much.
  const pairs = asked > 1 ? features.pairs : Math.max(title, keywords);
  // In a library of a few pages there is no fifth page to be ahead of: the share of the question found stands for it.
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

/** Probability that the best page answers the question, 0–1: logistic regression on judged questions; see `fit/`. */
export function confidenceOf(standing: Standing): number {
  const features = outcomeFeaturesOf(standing);
  let logOdds = OUTCOME_BY_WORDS.intercept;
  for (const name of NAMES) logOdds += OUTCOME_BY_WORDS.weights[name] * features[name];
  return 1 / (1 + Math.exp(-logOdds));
}

const NAMES = Object.keys(OUTCOME_BY_WORDS.weights) as (keyof OutcomeFeatures)[];
