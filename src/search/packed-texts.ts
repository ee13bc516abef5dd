// Lists of texts as bytes: all texts after one another in UTF-8, with the offset of each.
import { Uint32List } from './number-lists.ts';

/** Bytes of one piece: large enough that there are few, small enough that little of the last is unused. */
const PIECE = 1 << 20;

/** Packs texts one by one, in pieces, so that a long list is never held twice. */
export class TextPacker {
  private readonly full: Uint8Array[] = [];
  private piece = new Uint8Array(PIECE);
  private used = 0;
  private length = 0;
  private readonly ends = new Uint32List();
  private readonly encoder = new TextEncoder();

  constructor() {
    this.ends.push(0);
  }

  /** Adds a text. Returns its bytes. */
  push(text: string): Uint8Array {
    // UTF-8 takes at most three bytes for a UTF-16 code unit.
    const most = text.length * 3;
    if (this.used + most > this.piece.length) {
      this.full.push(this.piece.subarray(0, this.used));
      this.piece = new Uint8Array(Math.max(PIECE, most));
      this.used = 0;
    }
    const { written } = this.encoder.encodeInto(text, this.piece.subarray(this.used));
    const bytes = this.piece.subarray(this.used, this.used + written);
    this.used += written;
    this.length += written;
    this.ends.push(this.length);
    return bytes;
  }

  pieces(): Uint8Array[] {
    return [...this.full, this.piece.subarray(0, this.used)];
  }

  /** Where each text begins, and behind the last one where it ends. */
  offsets(): Uint32Array {
    return this.ends.toArray();
  }
}

/** A list of texts as bytes in pieces, and the offset of each; one more than there are texts. */
export function packTexts(texts: readonly string[]): { pieces: Uint8Array[]; offsets: Uint32Array } {
  const packer = new TextPacker();
  for (const text of texts) packer.push(text);
  return { pieces: packer.pieces(), offsets: packer.offsets() };
}

export function unpackTexts({ bytes, offsets }: { bytes: Uint8Array; offsets: Uint32Array }): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.max(0, offsets.length - 1) }, (_, index) =>
    buffer.toString('utf8', offsets[index], offsets[index + 1]),
  );
}
