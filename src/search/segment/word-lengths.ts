// The written words of a segment, sorted by length for fast scans.

/** Part of a segment; words are numbers of `Segment.surfaces`. */
export interface WordLengths {
  /** Word → the set of its letters, see `letterSet`. */
  surfaceLetters: Uint32Array;
  /** The words that are frequent enough to be the correction of a misspelt one, shortest first. */
  byLength: Uint32Array;
  /** Length → where its words begin in `byLength`. Ends with the number of all words. */
  lengthStarts: Uint32Array;
}

/**
 * Minimum frequency of a word that may be a correction, in a library of so many pages or more: rare words of a large library
 * are often misspelt themselves. In a smaller library every word may be one.
 */
const MIN_FREQUENCY = { library: 1000, written: 3 };

/** Sorts `surfaces`, of which each is written so often (`counts`), in a segment of so many pages. */
export function sortByLength(surfaces: readonly string[], counts: Uint32Array, pages: number): WordLengths {
  const fewest = pages >= MIN_FREQUENCY.library ? MIN_FREQUENCY.written : 1;
  const often = [...surfaces.keys()].filter((number) => (counts[number] ?? 0) >= fewest);
  const lengthOf = (number: number): number => surfaces[number]?.length ?? 0;
  const byLength = Uint32Array.from(often.sort((a, b) => lengthOf(a) - lengthOf(b) || a - b));
  const longest = often.reduce((most, number) => Math.max(most, lengthOf(number)), 0);
  const lengthStarts = new Uint32Array(longest + 2);
  for (const number of often) {
    const next = lengthOf(number) + 1;
    lengthStarts[next] = (lengthStarts[next] ?? 0) + 1;
  }
  for (let length = 1; length < lengthStarts.length; length += 1)
    lengthStarts[length] = (lengthStarts[length] ?? 0) + (lengthStarts[length - 1] ?? 0);
  return { surfaceLetters: Uint32Array.from(surfaces, letterSet), byLength, lengthStarts };
}

/** The numbers of the words of one length. */
export function wordsOfLength({ byLength, lengthStarts }: WordLengths, length: number): Uint32Array {
  const start = lengthStarts[length];
  return start === undefined
    ? new Uint32Array()
    : byLength.subarray(start, lengthStarts[length + 1] ?? start);
}

/** The set of letters in a word: bit 0 for a, …, bit 25 for z, bit 26 for all else. Two words with few common bits are far apart. */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}
