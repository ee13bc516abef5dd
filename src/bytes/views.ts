// Arrays of numbers and lists of texts as bytes, and back. Memory is shared, nothing is copied.

import { PackedTexts } from './packed-texts.ts';
import type { Pieces } from './sections.ts';

/** Adds a list of texts to sections, under two names. */
export function addTexts(sections: Map<string, Pieces>, name: string, texts: PackedTexts): void {
  sections.set(name, [texts.bytes]);
  sections.set(`${name}.offsets`, [bytesOf(texts.offsets)]);
}

/** The list of texts that `addTexts` added. `bytesAt` gives the bytes of a section. */
export function readTexts(bytesAt: (section: string) => Uint8Array, name: string): PackedTexts {
  return new PackedTexts(bytesAt(name), view(bytesAt(`${name}.offsets`), Uint32Array));
}

/** Bytes as UTF-8 text. They may be shared between threads, which `TextDecoder` refuses. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** The bytes of an array of numbers, in the byte order of this machine (little-endian wherever Node.js runs). */
export function bytesOf(numbers: Uint8Array | Uint16Array | Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Bytes as numbers. They must begin at a multiple of a number's size in their buffer, else a `RangeError` is thrown. */
export function view<T>(
  bytes: Uint8Array,
  numbers: { new (buffer: ArrayBufferLike, offset: number, length: number): T; BYTES_PER_ELEMENT: number },
): T {
  return new numbers(bytes.buffer, bytes.byteOffset, bytes.byteLength / numbers.BYTES_PER_ELEMENT);
}
