// Lists of texts as bytes: all texts after one another in UTF-8, with the offset of each.

export interface PackedTexts {
  bytes: Uint8Array;
  /** One more than there are texts. */
  offsets: Uint32Array;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(texts.length + 1);
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  for (const [index, text] of texts.entries()) {
    // UTF-8 takes at most three bytes for a UTF-16 code unit.
    if (length + text.length * 3 > bytes.length) {
      const grown = new Uint8Array(Math.max(bytes.length * 2, length + text.length * 3));
      grown.set(bytes.subarray(0, length));
      bytes = grown;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    offsets[index + 1] = length;
  }
  return { bytes: bytes.slice(0, length), offsets };
}

export function unpackTexts({ bytes, offsets }: PackedTexts): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.max(0, offsets.length - 1) }, (_, index) =>
    buffer.toString('utf8', offsets[index], offsets[index + 1]),
  );
}
