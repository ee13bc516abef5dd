// Proximity: neighbouring concepts of a question that stand close together in a page, too.

/** Maximum distance of two concepts that count as a pair, in positions. Function words have no positions. */
export const MAX_PAIR_DISTANCE = 6;

/** Closeness of a pair by its distance in positions, 0–1: 1 apart, up to `MAX_NEAR_DISTANCE`, up to `MAX_PAIR_DISTANCE`. */
const CLOSENESS = { adjacent: 1, near: 0.7, far: 0.4 };
const MAX_NEAR_DISTANCE = 3;

/** Factor for a pair that the page has in the opposite order. */
const REVERSED = 0.7;

/**
 * Records in `pairs` that a concept was found at position `at`, by a form of this strength. `pairs[i]` is the best closeness so far of the
 * concepts `i` and `i + 1`, 0–1. `lastSeen[i]` is the last position of concept `i`, which the caller updates afterwards.
 */
export function notePairs(
  pairs: Float64Array,
  lastSeen: Int32Array,
  concept: number,
  at: number,
  strength: number,
): void {
  if (concept > 0) notePair(pairs, concept - 1, at - (lastSeen[concept - 1] ?? at), strength);
  if (concept + 1 < lastSeen.length)
    notePair(pairs, concept, at - (lastSeen[concept + 1] ?? at), REVERSED * strength);
}

function notePair(pairs: Float64Array, pair: number, distance: number, strength: number): void {
  if (distance <= 0 || distance > MAX_PAIR_DISTANCE) return;
  const closeness = strength * closenessOf(distance);
  if (closeness > (pairs[pair] ?? 0)) pairs[pair] = closeness;
}

function closenessOf(distance: number): number {
  if (distance === 1) return CLOSENESS.adjacent;
  return distance <= MAX_NEAR_DISTANCE ? CLOSENESS.near : CLOSENESS.far;
}

/** The weighted mean closeness of all pairs, 0–1; 0 without any. A pair has the weight of the lighter of its two concepts. */
export function shareOfPairs(pairs: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let all = 0;
  for (let first = 0; first + 1 < weights.length; first += 1) {
    const weight = Math.min(weights[first] ?? 0, weights[first + 1] ?? 0);
    sum += weight * (pairs[first] ?? 0);
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}
