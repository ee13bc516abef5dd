// A hash that is long enough to stand for a text: it is unlikely that two texts of a library share it.
import { hash } from 'node:crypto';

/**
 * The first 52 bits of a text's SHA-1, as a number. The probability that any two of a million texts share it is 1 in 9,000 (birthday
 * bound: n² / 2⁵³).
 */
export function textHash(text: string): number {
  return Number.parseInt(hash('sha1', text, 'hex').slice(0, 13), 16);
}
