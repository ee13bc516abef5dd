// Scratch memory of one segment, in which the scores of its pages are added up.

/**
 * Kept between questions, so that no question allocates an array of all pages. `total` and `concept` are all zero between
 * questions; whoever uses them clears what was written.
 */
export interface Accumulator {
  /** Page → its score over all concepts so far. */
  total: Float32Array;
  /** Page → its score for the concept that is being added. */
  concept: Float32Array;
  /** The pages with a score in `total`, and those with one in `concept`. Their users know how many. */
  touched: Uint32Array;
  found: Uint32Array;
}

/** An accumulator for a segment of so many pages. */
export function openAccumulator(pages: number): Accumulator {
  return {
    total: new Float32Array(pages),
    concept: new Float32Array(pages),
    touched: new Uint32Array(pages),
    found: new Uint32Array(pages),
  };
}

/** Returns what `use` returns. Where `use` throws before it has cleared the scores, they are cleared here. */
export function releaseAfter<T>({ total, concept }: Accumulator, use: () => T): T {
  let isDone = false;
  try {
    const result = use();
    isDone = true;
    return result;
  } finally {
    if (!isDone) {
      total.fill(0);
      concept.fill(0);
    }
  }
}
