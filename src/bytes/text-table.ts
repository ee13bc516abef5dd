// Looks texts of a list up by an open-addressing table, which is saved with the list.
import { hashText } from './hash.ts';
import type { Texts } from './packed-texts.ts';

/** The slots of a table: the place of each text plus one, at its hash or behind it. 0 is a free slot; at least half are free. */
export function tabulate(texts: Texts): Uint32Array {
  return tabulateHashes(texts.length, hashAll(texts));
}

function* hashAll(texts: Texts): Generator<number> {
  for (const text of texts) yield hashText(text);
}

/** The slots of a table for `count` texts, or anything else, with these hashes. */
export function tabulateHashes(count: number, hashes: Iterable<number>): Uint32Array {
  let size = 2;
  while (size < 2 * count) size *= 2;
  const slots = new Uint32Array(size);
  let place = 0;
  for (const hash of hashes) {
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    place += 1;
    slots[slot] = place;
  }
  return slots;
}

/** The first place of a text in the list that the slots were made of, or undefined where it is not in it. */
export function placeOf(texts: Texts, slots: Uint32Array, text: string): number | undefined {
  return placeAt(slots, hashText(text), (place) => texts.at(place) === text);
}

/** The first place with this hash for which `isIt` holds, or undefined. `isIt` is also asked about places with other hashes. */
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
