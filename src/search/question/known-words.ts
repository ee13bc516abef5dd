// Words that are spelled rightly although no page may hold them: a hash of each, which takes four bytes.
import { firstWhere, hashText } from '../../bytes/index.ts';

/**
 * The distinct hashes of words in lower case, ascending. A word that is none of 100,000 has the hash of one of them by chance once in
 * 40,000 times: it is then left as it was typed.
 */
export function hashWords(words: Iterable<string>): Uint32Array {
  const hashes = new Set<number>();
  for (const word of words) hashes.add(hashText(word) >>> 0);
  return Uint32Array.from(hashes).sort();
}

/** Whether a word in lower case is among those of `hashWords`. */
export function isAmong(hashes: Uint32Array, word: string): boolean {
  const hash = hashText(word) >>> 0;
  return hashes[firstWhere(hashes.length, (place) => (hashes[place] ?? 0) >= hash)] === hash;
}
