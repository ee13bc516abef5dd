// The topic of a question, by its nearest pages: which of its words these have in common, and which tell them apart.
import type { MetConcepts } from '../features/concept-shares.ts';
import type { TopicFeatures } from '../features/meaning-features.ts';

/** Number of nearest pages that are considered. */
const MAX_PAGES = 50;

/** A page that is this much less near than the nearest page counts e times less. See `nearnessOf`. */
const SPREAD = 0.15;

/** Smoothing: at least this share of the titles is taken to name a concept, so that the rarity of one that none names is finite. */
const LEAST_SHARE = 0.05;

/** Added to sums of weights, so that shares are finite where all weights are 0. */
const LEAST_WEIGHT = 1e-6;

/** A page with its nearness to the question; see `nearnessOf`. */
export interface NearPage {
  nearness: number;
  met: MetConcepts;
}

/** Two weights for each concept of a question. */
export interface Topic {
  /** Rarity in the library × share of the nearest pages that name the concept in their titles: high for what all of them are about. */
  shared: Float64Array;
  /** −ln of that share, smoothed: the rarity of the concept among the nearest pages. */
  distinct: Float64Array;
  /** The sums of both weights over all concepts. */
  allShared: number;
  allDistinct: number;
}

/**
 * Weighs the concepts of a question by the titles of the nearest pages. This is pseudo-relevance feedback, but only for terms that the
 * question has. Rarity in the library says little of rarity among pages on one subject: among these "treaty" tells nothing apart, and "first"
 * does. `rarities` holds the weight of each concept.
 */
export function topicOf(rarities: Float64Array, pages: readonly NearPage[]): Topic {
  const nearest = [...pages].sort((a, b) => b.nearness - a.nearness).slice(0, MAX_PAGES);
  const most = nearest[0]?.nearness ?? 0;
  const counts = nearest.map(({ nearness }) => Math.exp((nearness - most) / SPREAD));
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  const shares = rarities.map((_, concept) => {
    let named = 0;
    for (let page = 0; page < nearest.length; page += 1)
      named += (counts[page] ?? 0) * (nearest[page]?.met.inTitle[concept] ?? 0);
    return named / all;
  });
  const shared = rarities.map((rarity, concept) => rarity * (shares[concept] ?? 0));
  const distinct = shares.map((share) => -Math.log(LEAST_SHARE + (1 - LEAST_SHARE) * share));
  return { shared, distinct, allShared: sumOf(shared), allDistinct: sumOf(distinct) };
}

/** The shares of both weights that a page, and its title, meet, 0–1. */
export function topicFeatures(
  { shared, distinct, allShared, allDistinct }: Topic,
  { inPage, inTitle }: MetConcepts,
): TopicFeatures {
  return {
    sharedInPage: metOf(shared, inPage) / allShared,
    sharedInTitle: metOf(shared, inTitle) / allShared,
    distinctInPage: metOf(distinct, inPage) / allDistinct,
    distinctInTitle: metOf(distinct, inTitle) / allDistinct,
  };
}

/** The sum over concepts of weight × how well it is met. */
function metOf(weights: Float64Array, met: Float32Array): number {
  let sum = 0;
  for (let concept = 0; concept < weights.length; concept += 1)
    sum += (weights[concept] ?? 0) * (met[concept] ?? 0);
  return sum;
}

function sumOf(weights: Float64Array): number {
  let all = LEAST_WEIGHT;
  for (let concept = 0; concept < weights.length; concept += 1) all += weights[concept] ?? 0;
  return all;
}
