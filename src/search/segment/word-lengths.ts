// The written words of a segment by their length: the candidates among which spelling corrections are looked for.

/** Part of a segment. Words are numbers of `Segment.surfaces`, lengths are in UTF-16 code units. */
export interface WordLengths {
  /** Word → the set of its letters, see `letterSet`. */
  surfaceLetters: Uint32Array;
  /** The words that are frequent enough to be a correction, shortest first. */
  byLength: Uint32Array;
  /** Length → the place in `byLength` of the first word of that length. The last entry is the number of all words. */
  lengthStarts: Uint32Array;
}

/**
 * In a library of `library` pages or more, a word must occur `written` times to be a correction: rare words of a large library are often
 * misspelt themselves. In a smaller library any word may be a correction.
 */
const MIN_FREQUENCY = { library: 1000, written: 3 };

/** Groups `surfaces` by length. `counts` are their frequencies, `pages` the number of pages of the segment. */
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

/** The possible corrections of one length, as numbers of `Segment.surfaces`. */
export function wordsOfLength({ byLength, lengthStarts }: WordLengths, length: number): Uint32Array {
  const start = lengthStarts[length];
  return start === undefined
    ? new Uint32Array()
    : byLength.subarray(start, lengthStarts[length + 1] ?? start);
}

/**
 * The set of letters in a word, as bits: bit 0 for a, …, bit 25 for z, bit 26 for anything else. Sets that differ in many bits mean a large
 * edit distance, which need not be computed then.
 */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}
