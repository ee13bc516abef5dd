// Arrays of numbers and lists of texts seen as bytes, and bytes seen as them again: the same memory, nothing is copied.
import { PackedTexts } from './packed-texts.ts';

/** Adds a list of texts to sections, as `readTexts` reads it. */
export function addTexts(sections: Map<string, Uint8Array[]>, name: string, texts: PackedTexts): void {
  sections.set(name, [texts.bytes]);
  sections.set(`${name}.offsets`, [bytesOf(texts.offsets)]);
}

export function readTexts(bytesAt: (section: string) => Uint8Array, name: string): PackedTexts {
  return new PackedTexts(bytesAt(name), view(bytesAt(`${name}.offsets`), Uint32Array));
}

/** Bytes as text; they may be shared between threads, which a `TextDecoder` does not read. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** The bytes of an array of numbers, in the byte order of this machine (little-endian wherever Node runs). */
export function bytesOf(numbers: Uint8Array | Uint16Array | Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** The same bytes as numbers. */
export function view<T>(
  bytes: Uint8Array,
  numbers: { new (buffer: ArrayBufferLike, offset: number, length: number): T; BYTES_PER_ELEMENT: number },
): T {
  return new numbers(bytes.buffer, bytes.byteOffset, bytes.byteLength / numbers.BYTES_PER_ELEMENT);
}
