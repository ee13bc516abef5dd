// What a question is about, told by the pages nearest in meaning: which of its words they share, and which tell them apart.
import type { MetConcepts } from '../features/concept-shares.ts';
import type { TopicFeatures } from '../features/meaning-features.ts';

/** Number of nearest pages that are looked at. */
const MAX_PAGES = 50;

/** Difference of nearness by which a page counts 2.7 times less than the nearest: of title and best passage together. */
const SPREAD = 0.15;

/** Share that every concept is taken to have of the titles, so that one that none of them names is no more than rare. */
const LEAST_SHARE = 0.05;

/** Keeps shares finite of questions of which nothing counts. */
const LEAST_WEIGHT = 1e-6;

/** A page with its nearness to the question, of title and best passage together. */
export interface NearPage {
  nearness: number;
  met: MetConcepts;
}

/** Weights of a question's concepts. */
export interface Topic {
  /** By how many of the nearest pages name a concept in their titles, times its rarity in the library: what they are all about. */
  shared: Float64Array;
  /** The other way round, by how few do: its rarity among them. */
  distinct: Float64Array;
  /** The sums of both. */
  allShared: number;
  allDistinct: number;
}

/**
 * Weighs concepts anew by the titles of the nearest pages (relevance feedback, of terms that the question has). Rarity in the library
 * says little of rarity among pages on one subject: there "treaty" tells nothing apart, and "first" does.
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

/** The shares of both that a page meets. */
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

/** The sum of the weights, each as far as it is met. */
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
