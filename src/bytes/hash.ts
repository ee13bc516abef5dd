// FNV-1a, 32 bits, one UTF-16 code unit at a time (http://www.isthe.com/chongo/tech/comp/fnv/).

/** Where a hash begins, before any code unit. */
export const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A hash of a text, 0 to 2³² − 1, for hash tables and the like: two texts may well share it. See `textHash` for one that stands for a text. */
export function hash32(text: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < text.length; at += 1) hash = addCode(hash, text.charCodeAt(at));
  return finish(hash);
}

/** `hash32` of the text that consists of the code units from `start` up to `stop` (exclusive). */
export function hashCodes(codes: Uint16Array, start: number, stop: number): number {
  let hash = OFFSET_BASIS;
  for (let at = start; at < stop; at += 1) hash = addCode(hash, codes[at] ?? 0);
  return finish(hash);
}

/** The hash of what was hashed so far and one code unit more, its bits not folded yet. */
export function addCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** Folds the upper half into the lower one: hash tables use only the low bits. */
function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
