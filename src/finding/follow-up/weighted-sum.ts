/** The sum of evidence, each kind times its weight. */
export function weightedSum<Evidence extends Record<keyof Evidence, number>>(
  weights: Evidence,
  evidence: Evidence,
): number {
  const kinds = Object.keys(weights) as (keyof Evidence)[];
  return kinds.reduce((sum, kind) => sum + weights[kind] * evidence[kind], 0);
}
