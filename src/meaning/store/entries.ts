// Vectors as bytes: chunks that are whole or count for nothing.
import { crc32 } from 'node:zlib';
import { type Quantised, quantise } from '../../search/nearness/index.ts';
import type { PageEmbedding } from '../threads/messages.ts';

/*
 *   ┌──────────┬────────────────┬───────┬────────────┬─────────┬─────────┬─────
 *   │ CRIBVEC1 │ payload length │ crc32 │ dimensions │ entry 1 │ entry 2 │ …          a chunk
 *   └──────────┴────────────────┴───────┴────────────┴─────────┴─────────┴─────
 *       8 B           4 B          4 B       4 B        payload
 *
 *   ┌──────┬───────┬──────┬───────┬───────┬───────┬─────
 *   │ kind │ count │ hash │ block │ scale │ codes │ …     an entry: the vectors of one text, for each of its passages a block
 *   └──────┴───────┴──────┴───────┴───────┴───────┴─────
 *      4 B    4 B    8 B     4 B     4 B   a byte a dimension
 *
 * Numbers are little-endian. A file is chunks one after the other, each appended at once.
 */
export const MAGIC = Buffer.from('CRIBVEC1');
export const CHUNK_HEAD = MAGIC.length + 12;

/** No chunk is longer, in bytes: a length above it is none. */
export const MOST_BYTES = 16 << 20;

const ENTRY_HEAD = 16;
const VECTOR_HEAD = 8;
const KINDS = ['title', 'answer'] as const;

/** The vectors of one text: of a title one, of an answer one a passage. */
export interface Entry {
  kind: (typeof KINDS)[number];
  /** Stands for the text; see `textHash`. */
  hash: number;
  vectors: readonly (Quantised & { block: number })[];
}

/** What a page's texts came to, as entries under the hashes of these texts. */
export function entriesOf(
  { title, passages }: PageEmbedding,
  hashes: { title: number; answer: number },
): Entry[] {
  const entries: Entry[] = [];
  if (title !== undefined)
    entries.push({ kind: 'title', hash: hashes.title, vectors: [{ ...quantise(title), block: 0 }] });
  if (passages !== undefined) {
    const vectors = passages.map(({ vector, firstBlock }) => ({ ...quantise(vector), block: firstBlock }));
    entries.push({ kind: 'answer', hash: hashes.answer, vectors });
  }
  return entries;
}

export function encodeChunk(entries: readonly Entry[], dimensions: number): Uint8Array {
  const vectorBytes = VECTOR_HEAD + dimensions;
  const length = entries.reduce((sum, { vectors }) => sum + ENTRY_HEAD + vectors.length * vectorBytes, 0);
  const chunk = Buffer.alloc(CHUNK_HEAD + length);
  let at = CHUNK_HEAD;
  for (const { kind, hash, vectors } of entries) {
    chunk.writeUInt32LE(KINDS.indexOf(kind), at);
    chunk.writeUInt32LE(vectors.length, at + 4);
    chunk.writeDoubleLE(hash, at + 8);
    at += ENTRY_HEAD;
    for (const { block, scale, codes } of vectors) {
      chunk.writeUInt32LE(block, at);
      chunk.writeFloatLE(scale, at + 4);
      chunk.set(new Uint8Array(codes.buffer, codes.byteOffset, dimensions), at + VECTOR_HEAD);
      at += vectorBytes;
    }
  }
  MAGIC.copy(chunk);
  chunk.writeUInt32LE(length, MAGIC.length);
  chunk.writeUInt32LE(crc32(chunk.subarray(CHUNK_HEAD)), MAGIC.length + 4);
  chunk.writeUInt32LE(dimensions, MAGIC.length + 8);
  return chunk;
}

/** The length of the chunk that begins at a place, or undefined where none can begin there. */
export function chunkLength(bytes: Buffer, at: number): number | undefined {
  const length = bytes.readUInt32LE(at + MAGIC.length);
  return length > MOST_BYTES ? undefined : CHUNK_HEAD + length;
}

/** The entries of a whole chunk, or undefined where it is not as it was written or has vectors of other dimensions. */
export function decodeChunk(chunk: Buffer, dimensions: number): Entry[] | undefined {
  const payload = chunk.subarray(CHUNK_HEAD);
  if (chunk.readUInt32LE(MAGIC.length + 4) !== crc32(payload)) return undefined;
  if (chunk.readUInt32LE(MAGIC.length + 8) !== dimensions) return undefined;
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_HEAD <= payload.length; ) {
    const kind = KINDS[payload.readUInt32LE(at)];
    const count = payload.readUInt32LE(at + 4);
    const hash = payload.readDoubleLE(at + 8);
    at += ENTRY_HEAD;
    const vectors = Array.from({ length: count }, (_, index) => {
      const from = at + index * (VECTOR_HEAD + dimensions);
      return {
        block: payload.readUInt32LE(from),
        scale: payload.readFloatLE(from + 4),
        codes: new Int8Array(payload.buffer, payload.byteOffset + from + VECTOR_HEAD, dimensions),
      };
    });
    at += count * (VECTOR_HEAD + dimensions);
    if (kind !== undefined) entries.push({ kind, hash, vectors });
  }
  return entries;
}
