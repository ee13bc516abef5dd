// A number that stands for a text.
import { hash } from 'node:crypto';

/**
 * 52 bits of a text's SHA-1: so many fit into a number, and two of a million texts have the same once in ten thousand libraries.
 */
export function textHash(text: string): number {
  return Number.parseInt(hash('sha1', text, 'hex').slice(0, 13), 16);
}
