// Puts the titles of a segment in two orders: by their first letters, and by each of their words.

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

/** Written words of titles, one entry a word and page; words are numbers of `surfaces`, which are in order. */
export interface TitleWords {
  words: Uint32Array;
  pages: Uint32Array;
}

/** What is known of the titles before they are put in order; see `Segment`. */
export interface Titles {
  /** Page → number of its title in `titleKeys`. */
  titleNumbers: Uint32Array;
  titleKeys: readonly string[];
  /** Written word → its term's number. */
  surfaceTerms: Uint32Array;
}

/** Puts the titles of a segment in order. */
export function indexTitles(
  { words, pages }: TitleWords,
  { titleNumbers, titleKeys, surfaceTerms }: Titles,
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
    titleOrder: orderByTitle(titleNumbers, titleKeys),
    titleWords: Uint32Array.from(titleWords),
    titleWordStarts: Uint32Array.from([...starts, distinct.length]),
    titleWordPages: Uint32Array.from(distinct, (pair) => pair % 2 ** 32),
    titleWordsByTerm: Uint32Array.from(titleWords.keys()).sort((a, b) => termOf(a) - termOf(b)),
  };
}

function orderByTitle(titleNumbers: Uint32Array, titleKeys: readonly string[]): Uint32Array {
  const keys = [...titleKeys.keys()].sort((a, b) => ((titleKeys[a] ?? '') < (titleKeys[b] ?? '') ? -1 : 1));
  const places = new Uint32Array(keys.length);
  for (const [place, key] of keys.entries()) places[key] = place;
  const pairs = Float64Array.from(
    titleNumbers,
    (title, page) => (places[title] ?? 0) * 2 ** 32 + page,
  ).sort();
  return Uint32Array.from(pairs, (pair) => pair % 2 ** 32);
}
