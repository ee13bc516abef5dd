// The title index of a segment, for prefix search: titles in alphabetical order, and an inverted index of their words.

/*
 *   titleOrder   pages, by the words of their titles      …, how do cells divide, how do cells move, …
 *   title words  word → pages                             titleWordPages[titleWordStarts[w] … titleWordStarts[w + 1])
 *
 * Titles and words are in alphabetical order. So the words with a given prefix are one run of `titleWords`, and their pages are one run of
 * `titleWordPages`.
 */
export interface TitleIndex {
  /** Pages in the order of their title keys, so that pages with the same title are neighbours. */
  titleOrder: Uint32Array;
  /** The distinct words of titles, joined forms of compounds included, as numbers of `surfaces`; ascending. */
  titleWords: Uint32Array;
  /** Place in `titleWords` → first place in `titleWordPages`; one entry more than there are `titleWords`. */
  titleWordStarts: Uint32Array;
  titleWordPages: Uint32Array;
  /** Places in `titleWords`, ordered by the numbers of their terms: for looking words up by their stem. */
  titleWordsByTerm: Uint32Array;
}

/** The words of all titles: pairs of a word, as a number of the sorted `surfaces`, and a page. In any order, with repetitions. */
export interface TitleWords {
  words: Uint32Array;
  pages: Uint32Array;
}

/** The parts of a `Segment` that the title index is made of. */
export interface Titles {
  /** Page → number of its title in `titleKeys`. */
  titleNumbers: Uint32Array;
  titleKeys: readonly string[];
  /** Written word → its term's number. */
  surfaceTerms: Uint32Array;
}

/** Builds the title index of a segment. */
export function indexTitles(
  { words, pages }: TitleWords,
  { titleNumbers, titleKeys, surfaceTerms }: Titles,
): TitleIndex {
  // Word and page as one number, since a typed array sorts numbers many times faster than with a comparison function.
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

/** Pages in the order of their title keys; pages with the same key in the order of their numbers. */
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
