// Where a text stands in a list: an open-addressing table that is saved with the list, so that none need be built.
import { hashText } from './hash.ts';
import type { Texts } from './packed-texts.ts';

/** Place of each text plus one, at its hash or behind it; 0 is free. At least half are. */
export function tabulate(texts: Texts): Uint32Array {
  return tabulateHashes(texts.length, hashAll(texts));
}

function* hashAll(texts: Texts): Generator<number> {
  for (const text of texts) yield hashText(text);
}

/** The same for texts of which only the hashes are told, in their order. */
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

/** The first place of a text in the list that the slots were made of, or undefined where it is not there. */
export function placeOf(texts: Texts, slots: Uint32Array, text: string): number | undefined {
  return placeAt(slots, hashText(text), (place) => texts.at(place) === text);
}

/** The first place with a hash, or behind it, that is the one looked for. */
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
