// Which texts a model computes at once.

/**
 * Tokens of one batch, those included that only fill up shorter texts. Each takes 20 kB while it is computed: eight long passages take 20 MB,
 * 64 of them would take 180 MB, and each as much time.
 */
export const MOST_TOKENS_AT_ONCE = 1024;

/**
 * The places of texts of so many tokens, in batches of similar length, short ones first. All texts of a batch are filled up to its longest. A
 * text that is too long for a batch has one of its own.
 */
export function batchesOf(lengths: readonly number[]): number[][] {
  const order = [...lengths.keys()].sort((one, other) => (lengths[one] ?? 0) - (lengths[other] ?? 0));
  const batches: number[][] = [];
  let batch: number[] = [];
  for (const place of order) {
    if (batch.length > 0 && (batch.length + 1) * (lengths[place] ?? 0) > MOST_TOKENS_AT_ONCE) {
      batches.push(batch);
      batch = [];
    }
    batch.push(place);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
