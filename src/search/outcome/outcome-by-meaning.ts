// The outcome where meaning joins the words: the probability that the first page answers, by logistic regression, and two thresholds.
import type { Features, MeaningFeatures } from '../features/features.ts';
import { smallnessOf } from '../ranking/nearest-pages.ts';
import { OUTCOME_BY_MEANING } from '../ranking/weights.ts';
import type { Verdict } from './outcome.ts';

/** Minimum probability for showing a page as the answer, and for offering pages at all. `docs/outcomes.md` compares other thresholds. */
export const PROBABILITY_FROM = { answer: 0.76, unsure: 0.24 };

/** Number of pages over which the softmax of scores is taken, the first one included. */
const RIVALS = 20;

/** Number of pages among which the lead of the first one's passage is measured, the first one included. */
const NEAR_RIVALS = 10;

/** Log-odds are limited to ± this value. */
const MAX_LOG_ODDS = 6;

/** A missing word of at most this rarity is an everyday word, and does not count; see `Vocabulary.rarity`. */
const EVERYDAY = 3;

/** What the outcome depends on of a page. */
export interface Contender {
  features: Features;
  meaning: MeaningFeatures;
  score: number;
}

/** What the outcome depends on of a question and its library. */
export interface AskedOf {
  /** Number of concepts that the question asks for, without words of stop phrases. */
  asked: number;
  /** The summed weight of all concepts. */
  weight: number;
  /** The rarity of a word that no page holds. */
  maxRarity: number;
  /** Number of pages of the library. */
  pages: number;
}

/** The features of the outcome where meaning joins the words. */
export type MeaningOutcomeFeatures = Record<keyof typeof OUTCOME_BY_MEANING.weights, number>;

/** The features of the outcome, given the distinct pages found, best first. Undefined without any page. */
export function outcomeFeaturesByMeaning(
  [first, ...others]: readonly Contender[],
  { asked, weight, maxRarity, pages }: AskedOf,
): MeaningOutcomeFeatures | undefined {
  if (first === undefined) return undefined;
  const { features, meaning } = first;
  const near = others.slice(0, NEAR_RIVALS - 1);
  const smallness = smallnessOf(pages);
  const { titleNearness, bestNearness } = meaning;
  return {
    // A question for one concept has no pairs. There it counts as much that the page is named after the concept.
    pairs: asked > 1 ? features.pairs : Math.max(features.title, features.keywords),
    titleNearness,
    bestNearness,
    found: (features.page * weight) / maxRarity,
    rareMissing: Math.max(0, features.missing * weight - EVERYDAY) / (maxRarity - EVERYDAY),
    logOdds: logOdds(first.score, others.slice(0, RIVALS - 1)),
    passageLead: leadOver(bestNearness, near, (page) => page.meaning.bestNearness),
    smallness,
    smallTitleNearness: smallness * titleNearness,
    smallBestNearness: smallness * bestNearness,
    // In a small library any page on the question's subject is soon the nearest. One about the question names it in title, keywords or opening.
    smallTopic: smallness * features.topic,
  };
}

/**
 * The log-odds that the first page is the right one rather than any of its rivals, by the softmax of their scores: −ln Σ exp(rival − first).
 * The ranking is fitted so that this softmax estimates probabilities.
 */
function logOdds(score: number, rivals: readonly Contender[]): number {
  let others = 0;
  for (const rival of rivals) others += Math.exp(rival.score - score);
  return others === 0 ? MAX_LOG_ODDS : Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, -Math.log(others)));
}

/** By how much a value is above the highest one that `read` gives for a rival; 0 without rivals. */
function leadOver(value: number, rivals: readonly Contender[], read: (page: Contender) => number): number {
  return rivals.length === 0 ? 0 : value - Math.max(...rivals.map(read));
}

/** The probability that the first page answers, 0–1, by the logistic regression that `fit/` fits to judged questions. */
export function probabilityOf(features: MeaningOutcomeFeatures): number {
  let sum = OUTCOME_BY_MEANING.intercept;
  for (const name of NAMES) sum += OUTCOME_BY_MEANING.weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

const NAMES = Object.keys(OUTCOME_BY_MEANING.weights) as (keyof MeaningOutcomeFeatures)[];

/** The outcome at a probability. */
export function decideByMeaning(probability: number): Verdict {
  if (probability < PROBABILITY_FROM.unsure)
    return { outcome: 'missing', reason: 'little', confidence: probability };
  if (probability < PROBABILITY_FROM.answer)
    return { outcome: 'unsure', reason: 'open', confidence: probability };
  return { outcome: 'answer', reason: 'clear', confidence: probability };
}
