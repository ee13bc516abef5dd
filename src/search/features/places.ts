// Places of pages among those that a question found: by how near they are, and by their words.
import type { PlaceFeatures } from './features.ts';

/** What the places of a page are told by. */
export interface Placed {
  titleNearness: number;
  bestNearness: number;
  /** The score by words alone. */
  words: number;
  bm25f: number;
}

/**
 * The places of pages, each as 1 / place, so that the first stands out and the hundredth is much like the fiftieth. Values of different
 * questions do not compare, and places do: this is what reciprocal rank fusion (Cormack, Clarke and Büttcher 2009) lives by.
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

/** For each value 1 / its place, the largest being first. Equal values share a place: duplicate titles push nothing back. */
export function reciprocalPlaces(values: readonly number[]): number[] {
  // Ascending and distinct, in the first `count` places: arrays of numbers sort themselves many times as fast as by a function.
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

/** The place of a value among the first `count`, which are ascending. */
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
