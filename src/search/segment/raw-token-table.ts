// A hash table from raw tokens to the words that they hold. It lies in two arrays of numbers, with no string or object per token.
import type { RawTokenScanner } from '../text/raw-token-scanner.ts';

/** A word of a raw token. */
export interface RawTokenWord {
  /** Number of its stem. */
  term: number;
  /** Number of the word as written. */
  surface: number;
  /** Whether it is the joined form of a compound; see `Token`. */
  joined: boolean;
}

/*
 * The data of a raw token lie together in one record, since a cache miss costs more than everything else:
 *
 *   slots     hash, record | hash, record | …                open addressing; record 0 marks a free slot
 *   records   … | met, words, term, surface, term, surface, …, length, code, code, … | …
 *
 * A record is named by its place in `records`. `met` counts how often the raw token was read, `words` is the number of its words, `length`
 * that of its code units. The constants are places relative to the record.
 */
export const MET = 0;
export const WORDS = 1;
export const FIRST_WORD = 2;

/** Bit that is set in `surface` for the joined form of a compound. */
export const JOINED = 1 << 31;

/** Maps raw tokens to records. */
export class RawTokenTable {
  /** See the drawing above. */
  records = new Uint32Array(1 << 16);
  private used = 1;
  private count = 0;
  private slots = new Uint32Array(1 << 16);

  /** The record of the scanner's raw token, or 0 where it has none. */
  find(scanner: RawTokenScanner): number {
    const { slots } = this;
    const { hash } = scanner;
    const mask = slots.length - 1;
    for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
      const record = slots[slot + 1] ?? 0;
      if (record === 0 || (slots[slot] === hash && this.holds(record, scanner))) return record;
    }
  }

  /** Adds a record for the scanner's raw token, which must have none. Returns the record. */
  add({ codes, start, stop, hash }: RawTokenScanner, words: readonly RawTokenWord[]): number {
    this.count += 1;
    if (4 * this.count > this.slots.length) this.growSlots();
    const record = this.used;
    this.reserve(FIRST_WORD + 2 * words.length + 1 + stop - start);
    this.records[record + WORDS] = words.length;
    let at = record + FIRST_WORD;
    for (const { term, surface, joined } of words) {
      this.records[at] = term;
      this.records[at + 1] = joined ? surface | JOINED : surface;
      at += 2;
    }
    this.records[at] = stop - start;
    this.records.set(codes.subarray(start, stop), at + 1);
    this.place(hash, record);
    return record;
  }

  /** Number of a written word → how often it was read, in whichever raw token. `surfaces` is the number of written words. */
  countSurfaces(surfaces: number): Uint32Array {
    const counts = new Uint32Array(surfaces);
    const { records } = this;
    for (let record = 1; record < this.used; ) {
      const met = records[record + MET] ?? 0;
      const end = record + FIRST_WORD + 2 * (records[record + WORDS] ?? 0);
      for (let at = record + FIRST_WORD; at < end; at += 2) {
        const surface = (records[at + 1] ?? 0) & ~JOINED;
        counts[surface] = (counts[surface] ?? 0) + met;
      }
      record = end + 1 + (records[end] ?? 0);
    }
    return counts;
  }

  /** Whether a record is that of the scanner's raw token. */
  private holds(record: number, { codes, start, stop }: RawTokenScanner): boolean {
    const { records } = this;
    const at = record + FIRST_WORD + 2 * (records[record + WORDS] ?? 0);
    const length = stop - start;
    if (records[at] !== length) return false;
    for (let place = 0; place < length; place += 1)
      if (records[at + 1 + place] !== codes[start + place]) return false;
    return true;
  }

  private place(hash: number, record: number): void {
    const mask = this.slots.length - 1;
    let slot = (2 * hash) & mask;
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.slots[slot] = hash;
    this.slots[slot + 1] = record;
  }

  private growSlots(): void {
    const before = this.slots;
    this.slots = new Uint32Array(2 * before.length);
    for (let slot = 0; slot < before.length; slot += 2) {
      const record = before[slot + 1] ?? 0;
      if (record !== 0) this.place(before[slot] ?? 0, record);
    }
  }

  private reserve(length: number): void {
    this.used += length;
    if (this.used <= this.records.length) return;
    const grown = new Uint32Array(Math.max(this.used, 2 * this.records.length));
    grown.set(this.records);
    this.records = grown;
  }
}
