// The titles of a segment in two orders: by their first letters, and by each of their words.
import { firstWhere } from '../../bytes/index.ts';
import { type Segment, termOf } from './segment.ts';

/*
 *   titleOrder   pages, by the words of their titles      …, how do cells divide, how do cells move, …
 *   title words  word → pages                             titleWordPages[titleWordStarts[w] … titleWordStarts[w + 1])
 *
 * Words stand in the order of their letters, so those with one beginning, and all their pages, are one run of each list.
 */
export interface TitleIndex {
  /** Pages in the order of their title keys; pages with the same title are neighbours. */
  titleOrder: Uint32Array;
  /** The words of titles, compounds included, as their numbers in `surfaces`, ascending. */
  titleWords: Uint32Array;
  /** One more than there are `titleWords`. */
  titleWordStarts: Uint32Array;
  titleWordPages: Uint32Array;
  /** Places in `titleWords` in the order of their terms' numbers. */
  titleWordsByTerm: Uint32Array;
}

/** A run of a list: from the first up to, but not with, the second. */
export type Run = readonly [from: number, to: number];

/** Written words of titles, one entry a word and page; words are numbers of `surfaces`, which are in order. */
export interface TitleWords {
  words: Uint32Array;
  pages: Uint32Array;
}

export function indexTitles(
  { words, pages }: TitleWords,
  {
    twins,
    surfaceTerms,
    titleKeys,
  }: Pick<Segment, 'twins' | 'surfaceTerms'> & { titleKeys: readonly string[] },
): TitleIndex {
  // Both numbers in one: a typed array sorts plain numbers many times faster than it calls a comparison.
  const pairs = Float64Array.from(words, (word, index) => word * 2 ** 32 + (pages[index] ?? 0)).sort();
  const distinct = pairs.filter((pair, index) => pair !== pairs[index - 1]);
  const titleWords: number[] = [];
  const starts: number[] = [];
  for (const [index, pair] of distinct.entries()) {
    const word = Math.floor(pair / 2 ** 32);
    if (word === titleWords.at(-1)) continue;
    titleWords.push(word);
    starts.push(index);
  }
  const termOf = (place: number): number => surfaceTerms[titleWords[place] ?? 0] ?? 0;
  return {
    titleOrder: orderByTitle(twins, titleKeys),
    titleWords: Uint32Array.from(titleWords),
    titleWordStarts: Uint32Array.from([...starts, distinct.length]),
    titleWordPages: Uint32Array.from(distinct, (pair) => pair % 2 ** 32),
    titleWordsByTerm: Uint32Array.from(titleWords.keys()).sort((a, b) => termOf(a) - termOf(b)),
  };
}

/** The run of `titleOrder` whose title keys begin so. */
export function titlesBeginning({ titleOrder, titleKeys, twins }: Segment, beginning: string): Run {
  const keyAt = (place: number): string => titleKeys.at(twins[titleOrder[place] ?? 0] ?? 0);
  return [
    firstWhere(titleOrder.length, (place) => keyAt(place) >= beginning),
    firstWhere(titleOrder.length, (place) => keyAt(place) >= `${beginning}\uffff`),
  ];
}

/** The run of `titleWords` that begin so. */
export function titleWordsBeginning({ titleWords, surfaces }: Segment, beginning: string): Run {
  const wordAt = (place: number): string => surfaces.at(titleWords[place] ?? 0);
  return [
    firstWhere(titleWords.length, (place) => wordAt(place) >= beginning),
    firstWhere(titleWords.length, (place) => wordAt(place) >= `${beginning}\uffff`),
  ];
}

/** The words of titles that have this stem, as places in `titleWords`. */
export function titleWordsWithStem(segment: Segment, stem: string): Uint32Array {
  const { titleWords, titleWordsByTerm, surfaceTerms } = segment;
  const term = termOf(segment, stem);
  if (term === undefined) return new Uint32Array();
  const termAt = (index: number): number => surfaceTerms[titleWords[titleWordsByTerm[index] ?? 0] ?? 0] ?? 0;
  return titleWordsByTerm.subarray(
    firstWhere(titleWordsByTerm.length, (index) => termAt(index) >= term),
    firstWhere(titleWordsByTerm.length, (index) => termAt(index) > term),
  );
}

function orderByTitle(twins: Uint32Array, titleKeys: readonly string[]): Uint32Array {
  const keys = [...titleKeys.keys()].sort((a, b) => ((titleKeys[a] ?? '') < (titleKeys[b] ?? '') ? -1 : 1));
  const places = new Uint32Array(keys.length);
  for (const [place, key] of keys.entries()) places[key] = place;
  const pairs = Float64Array.from(twins, (twin, page) => (places[twin] ?? 0) * 2 ** 32 + page).sort();
  return Uint32Array.from(pairs, (pair) => pair % 2 ** 32);
}
