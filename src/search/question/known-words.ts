// A set of correctly spelled words, stored as hashes of four bytes: such words are not corrected, even if no page holds them.
import { firstWhere, hash32 } from '../../bytes/index.ts';

/**
 * The distinct hashes of words in lower case, ascending. Of a set of 100,000 words, one in 40,000 other words is a false positive: it is then
 * not corrected.
 */
export function hashWords(words: Iterable<string>): Uint32Array {
  const hashes = new Set<number>();
  for (const word of words) hashes.add(hash32(word) >>> 0);
  return Uint32Array.from(hashes).sort();
}

/** Whether a word in lower case is in the set that `hashWords` made. */
export function isAmong(hashes: Uint32Array, word: string): boolean {
  const hash = hash32(word) >>> 0;
  return hashes[firstWhere(hashes.length, (place) => (hashes[place] ?? 0) >= hash)] === hash;
}
