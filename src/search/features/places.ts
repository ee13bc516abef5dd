// The ranks of pages among those that were found for a question: by nearness, and by words.
import type { PlaceFeatures } from './features.ts';

/** The values of a page by which it is ranked. */
export interface Placed {
  titleNearness: number;
  bestNearness: number;
  /** The score by words alone. */
  words: number;
  bm25f: number;
}

/**
 * The reciprocal ranks of pages, in the order given. Values of different questions are not comparable, but ranks are: that is the idea of
 * reciprocal rank fusion (Cormack, Clarke and Büttcher 2009). By 1 / rank the first stands out, and the hundredth is much like the fiftieth.
 */
export function placesOf(pages: readonly Placed[]): PlaceFeatures[] {
  const byTitle = reciprocalPlaces(pages.map(({ titleNearness }) => titleNearness));
  const byBest = reciprocalPlaces(pages.map(({ bestNearness }) => bestNearness));
  const byBoth = reciprocalPlaces(
    pages.map(({ titleNearness, bestNearness }) => titleNearness + bestNearness),
  );
  const byWords = reciprocalPlaces(pages.map(({ words }) => words));
  const byBm25f = reciprocalPlaces(pages.map(({ bm25f }) => bm25f));
  return pages.map((_, page) => ({
    titlePlace: byTitle[page] ?? 0,
    bestPlace: byBest[page] ?? 0,
    nearPlace: byBoth[page] ?? 0,
    wordsPlace: byWords[page] ?? 0,
    bm25fPlace: byBm25f[page] ?? 0,
  }));
}

/**
 * For each value 1 / its rank; the largest value has rank 1. Equal values share a rank, and the next smaller value has the next rank: so
 * duplicate titles push nothing back.
 */
export function reciprocalPlaces(values: readonly number[]): number[] {
  // The distinct values, ascending, are the first `count` entries. A typed array sorts many times faster than with a comparison function.
  const sorted = Float64Array.from(values).sort();
  let count = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    const value = sorted[place] ?? 0;
    if (count > 0 && sorted[count - 1] === value) continue;
    sorted[count] = value;
    count += 1;
  }
  return values.map((value) => 1 / (count - placeIn(sorted, count, value)));
}

/** The place of a value among the first `count` entries, which are ascending, by binary search. */
function placeIn(sorted: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
