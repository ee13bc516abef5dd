// Neighbouring words of a question that stand close together in a page.

/** The farthest that two neighbouring words of a question may stand apart to count as a pair, in content words. */
export const REACH = 6;

/** Notes how closely a concept follows the one before it in the question, or less tellingly the one behind it. */
export function notePairs(
  pairs: Float64Array,
  lastSeen: Int32Array,
  concept: number,
  at: number,
  strength: number,
): void {
  if (concept > 0) notePair(pairs, concept - 1, at - (lastSeen[concept - 1] ?? at), strength);
  if (concept + 1 < lastSeen.length)
    notePair(pairs, concept, at - (lastSeen[concept + 1] ?? at), 0.7 * strength);
}

function notePair(pairs: Float64Array, pair: number, distance: number, strength: number): void {
  if (distance <= 0 || distance > REACH) return;
  const closeness = strength * (distance === 1 ? 1 : distance <= 3 ? 0.7 : 0.4);
  if (closeness > (pairs[pair] ?? 0)) pairs[pair] = closeness;
}

/** How many of the pairs of neighbours stand together, each as weighty as the lighter of the two. */
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
