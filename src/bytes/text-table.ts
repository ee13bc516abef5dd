// A hash table over a list of texts, with open addressing and linear probing. It is an array of numbers, and is saved with the list.
import { hash32 } from './hash.ts';
import type { Texts } from './packed-texts.ts';

/** The slots of a hash table: a text's place in the list plus 1, or 0 for a free slot. At least half of the slots are free. */
export function tabulate(texts: Texts): Uint32Array {
  return tabulateHashes(texts.length, hashAll(texts));
}

function* hashAll(texts: Texts): Generator<number> {
  for (const text of texts) yield hash32(text);
}

/** The slots of a hash table for `count` items of any kind, given the hash of each in their order. */
export function tabulateHashes(count: number, hashes: Iterable<number>): Uint32Array {
  let size = 2;
  while (size < 2 * count) size *= 2;
  const slots = new Uint32Array(size);
  let place = 0;
  for (const hash of hashes) {
    insertAt(slots, hash, place);
    place += 1;
  }
  return slots;
}

/** Puts the place of an item with this hash into a free slot. There must be one. */
export function insertAt(slots: Uint32Array, hash: number, place: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = place + 1;
}

/** The first place of a text in `texts`, or undefined where the list does not have it. `slots` must be made of the same list. */
export function placeOf(texts: Texts, slots: Uint32Array, text: string): number | undefined {
  return placeAt(slots, hash32(text), (place) => texts.at(place) === text);
}

/**
 * The first place with this hash for which `isIt` is true, or undefined. `isIt` must be false for items with other hashes: it is asked
 * about these, too, where their slots collide.
 */
export function placeAt(
  slots: Uint32Array,
  hash: number,
  isIt: (place: number) => boolean,
): number | undefined {
  const mask = slots.length - 1;
  if (mask < 0) return undefined;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const place = (slots[slot] ?? 0) - 1;
    if (place === -1) return undefined;
    if (isIt(place)) return place;
  }
}
