// Scores → probabilities.

/** The softmax of scores: probabilities in the proportion of their exponentials, which add up to 1. */
export function softmax(scores: Float64Array): Float64Array {
  const probabilities = Float64Array.from(scores);
  softmaxInPlace(probabilities);
  return probabilities;
}

/** Puts the softmax of scores into their place. */
export function softmaxInPlace(scores: Float64Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const power = Math.exp((scores[at] ?? 0) - most);
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
}
