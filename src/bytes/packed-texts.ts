// Lists of texts as bytes: the UTF-8 of all texts in one buffer, and an array of offsets into it.
import { Uint32List } from './number-lists.ts';

/** Bytes of one piece. Large enough that a long list has few pieces, small enough that a short one wastes little. */
const PIECE = 1 << 20;

/** Maximum number of bytes of a list: offsets have 32 bits. */
const MAX_BYTES = 2 ** 32 - 1;

/** A read-only list of texts, which may be stored in any form. */
export interface Texts extends Iterable<string> {
  readonly length: number;
  /** The text at a place; an empty one where there is none. */
  at(place: number): string;
}

/** Texts that are decoded one by one when they are read. So opening a list takes no time, and threads can share its memory. */
export class PackedTexts implements Texts {
  readonly bytes: Uint8Array;
  /** Text → its first byte in `bytes`. One entry more than there are texts: the end of the last one. */
  readonly offsets: Uint32Array;
  private readonly buffer: Buffer;

  constructor(bytes: Uint8Array, offsets: Uint32Array) {
    this.bytes = bytes;
    this.offsets = offsets;
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return Math.max(0, this.offsets.length - 1);
  }

  at(place: number): string {
    const end = this.offsets[place + 1];
    return end === undefined ? '' : this.buffer.toString('utf8', this.offsets[place], end);
  }

  *[Symbol.iterator](): Generator<string> {
    for (let place = 0; place < this.length; place += 1) yield this.at(place);
  }
}

/** Keeps the bytes of a long list until it is complete: in memory, or in a file. */
export interface PieceStore {
  /** Keeps a copy of the bytes. */
  add(piece: Uint8Array): void;
  /** All pieces added so far, in order. May be called and iterated more than once. */
  pieces(): Iterable<Uint8Array>;
}

/** Keeps bytes in memory. */
function keepInMemory(): PieceStore {
  const all: Uint8Array[] = [];
  return { add: (piece) => void all.push(piece.slice()), pieces: () => all };
}

/** Packs texts one by one. It collects them in pieces, so that a long list is never copied as a whole. */
export class TextPacker {
  private readonly store: PieceStore;
  private piece = new Uint8Array(PIECE);
  private used = 0;
  private readonly sizes = new Uint32List();
  private readonly encoder = new TextEncoder();

  /** The texts are kept in `store`, or in memory without one. */
  constructor(store: PieceStore = keepInMemory()) {
    this.store = store;
  }

  /** Adds a text. Returns its bytes: a view that must not be changed, and is valid only until the next text is added. */
  push(text: string): Uint8Array {
    // UTF-8 needs at most three bytes for a UTF-16 code unit.
    const most = text.length * 3;
    if (this.used + most > this.piece.length) {
      this.store.add(this.piece.subarray(0, this.used));
      if (most > this.piece.length) this.piece = new Uint8Array(most);
      this.used = 0;
    }
    const { written } = this.encoder.encodeInto(text, this.piece.subarray(this.used));
    const bytes = this.piece.subarray(this.used, this.used + written);
    this.used += written;
    this.sizes.push(written);
    return bytes;
  }

  /** The bytes of all texts. */
  pieces(): Iterable<Uint8Array> {
    const { store, piece, used } = this;
    return {
      *[Symbol.iterator]() {
        yield* store.pieces();
        yield piece.subarray(0, used);
      },
    };
  }

  /** Text → its length in bytes. */
  lengths(): Uint32Array {
    return this.sizes.toArray();
  }
}

/** Packs texts. Throws a `RangeError` where they have more than 4 GiB. */
export function packTexts(texts: Iterable<string>): PackedTexts {
  const packer = new TextPacker();
  for (const text of texts) packer.push(text);
  const offsets = offsetsOf(packer.lengths());
  const all = offsets.at(-1) ?? 0;
  if (all > MAX_BYTES) throw new RangeError(`${all} bytes are more than a list of texts can hold`);
  const bytes = new Uint8Array(all);
  let at = 0;
  for (const piece of packer.pieces()) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return new PackedTexts(bytes, Uint32Array.from(offsets));
}

/**
 * The offsets of texts, given their lengths in bytes: running sums that begin with 0, one entry more than there are texts. They may exceed
 * 32 bits.
 */
export function offsetsOf(lengths: Uint32Array): Float64Array {
  const offsets = new Float64Array(lengths.length + 1);
  for (let place = 0; place < lengths.length; place += 1)
    offsets[place + 1] = (offsets[place] ?? 0) + (lengths[place] ?? 0);
  return offsets;
}
