// The written words of a segment, laid out for fast scans.

export interface WordLengths {
  /** One bit a letter of each word, for telling at once that two words share too few. */
  surfaceLetters: Uint32Array;
  /** Numbers of the words that stand often enough to be what a misspelt one was meant to be, by their lengths. */
  byLength: Uint32Array;
  /** Where the words of each length begin in `byLength`; one more than there are lengths. */
  lengthStarts: Uint32Array;
}

/**
 * A word must stand this often in a large library before others are taken for it: its rare words are often misspelt
 * themselves. In a small one every word is rare.
 */
const FEWEST_TO_CORRECT = { library: 1000, written: 3 };

/** `surfaces` and how often each is written, in a segment of so many pages. */
export function sortByLength(surfaces: readonly string[], counts: Uint32Array, pages: number): WordLengths {
  const fewest = pages >= FEWEST_TO_CORRECT.library ? FEWEST_TO_CORRECT.written : 1;
  const often = [...surfaces.keys()].filter((number) => (counts[number] ?? 0) >= fewest);
  const lengthOf = (number: number): number => surfaces[number]?.length ?? 0;
  // A sort that keeps the order of words of one length.
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

/** The set of letters in a word: bit 0 for a, …, bit 25 for z, bit 26 for everything else. */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}
