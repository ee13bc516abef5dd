// Typed arrays and lists of texts as bytes, and back. All results are views of the same memory: nothing is copied.

import { PackedTexts } from './packed-texts.ts';
import type { Pieces } from './sections.ts';

/** Adds a list of texts to sections, as two of them: its bytes under `name`, its offsets under `name.offsets`. */
export function addTexts(sections: Map<string, Pieces>, name: string, texts: PackedTexts): void {
  sections.set(name, [texts.bytes]);
  sections.set(`${name}.offsets`, [bytesOf(texts.offsets)]);
}

/** The list of texts that `addTexts` added. `bytesAt` gives the bytes of a section. */
export function readTexts(bytesAt: (section: string) => Uint8Array, name: string): PackedTexts {
  return new PackedTexts(bytesAt(name), view(bytesAt(`${name}.offsets`), Uint32Array));
}

/** Decodes bytes as UTF-8. They may lie in shared memory, which `TextDecoder` refuses. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** The bytes of a typed array, in the byte order of this machine: little-endian wherever Node.js runs. */
export function bytesOf(numbers: Uint8Array | Uint16Array | Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/**
 * Bytes as a typed array of the class `numbers`. They must begin at a multiple of a number's size in their buffer, else it throws a
 * `RangeError`.
 */
export function view<T>(
  bytes: Uint8Array,
  numbers: { new (buffer: ArrayBufferLike, offset: number, length: number): T; BYTES_PER_ELEMENT: number },
): T {
  return new numbers(bytes.buffer, bytes.byteOffset, bytes.byteLength / numbers.BYTES_PER_ELEMENT);
}
