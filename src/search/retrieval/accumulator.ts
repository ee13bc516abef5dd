// The accumulators of one segment: scratch memory in which the scores of its pages are summed up.

/**
 * The score accumulators of one segment's pages. They are kept between questions, so that none of them allocates an array of all pages.
 * `total` and `concept` are all zero between questions: whoever uses them must clear what it has written.
 */
export interface Accumulator {
  /** Page → its score over all concepts so far. */
  total: Float32Array;
  /** Page → its score for the concept that is being added. */
  concept: Float32Array;
  /** The pages that have a score in `total`, and in `concept`: the first entries. Whoever uses them keeps their number. */
  touched: Uint32Array;
  found: Uint32Array;
}

/** Accumulators for a segment of `pages` pages. */
export function openAccumulator(pages: number): Accumulator {
  return {
    total: new Float32Array(pages),
    concept: new Float32Array(pages),
    touched: new Uint32Array(pages),
    found: new Uint32Array(pages),
  };
}

/** Calls `use`, and returns its result. `use` must clear the scores; where it throws before it has, they are cleared here. */
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
