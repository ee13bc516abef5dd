import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHUNK_HEAD,
  chunkLength,
  decodeChunk,
  type Entry,
  encodeChunk,
  entriesOf,
  MAGIC,
  MOST_BYTES,
} from '../../../src/meaning/store/entries.ts';

const DIMENSIONS = 6;

const vector = fc.record({
  codes: fc.int8Array({ minLength: DIMENSIONS, maxLength: DIMENSIONS }),
  scale: fc.float({ noNaN: true, min: 0, max: 1 }),
  block: fc.nat(2 ** 32 - 1),
});
const entry: fc.Arbitrary<Entry> = fc.record({
  kind: fc.constantFrom('title', 'answer'),
  hash: fc.maxSafeNat(),
  vectors: fc.array(vector, { maxLength: 5 }),
});

describe('a chunk', () => {
  it('gives back the entries that it was made of', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const chunk = Buffer.from(encodeChunk(entries, DIMENSIONS));
        expect(chunk.subarray(0, MAGIC.length)).toEqual(MAGIC);
        expect(chunkLength(chunk, 0)).toBe(chunk.length);
        expect(decodeChunk(chunk, DIMENSIONS)).toEqual(entries);
        expect(decodeChunk(chunk, DIMENSIONS + 1)).toBeUndefined();
      }),
    );
  });

  it('is none after any of its bytes was changed behind the mark', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (entries, at, change) => {
          const chunk = Buffer.from(encodeChunk(entries, DIMENSIONS));
          // The length says where the chunk ends, which whoever reads a file finds out before.
          const place = MAGIC.length + 4 + (at % (chunk.length - MAGIC.length - 4));
          chunk.writeUInt8(chunk.readUInt8(place) ^ change, place);
          expect(decodeChunk(chunk, DIMENSIONS)).toBeUndefined();
        },
      ),
    );
  });

  it('is none where its length is beyond all chunks', () => {
    const chunk = Buffer.from(encodeChunk([], DIMENSIONS));
    expect(chunk).toHaveLength(CHUNK_HEAD);
    chunk.writeUInt32LE(MOST_BYTES + 1, MAGIC.length);
    expect(chunkLength(chunk, 0)).toBeUndefined();
  });
});

it('a page gives an entry for each of its texts that was computed, of passages one vector each', () => {
  const hashes = { title: 7, answer: 8 };
  const [one, other] = [Float32Array.of(1, 0), Float32Array.of(0, -1)];
  expect(entriesOf({}, hashes)).toEqual([]);
  expect(
    entriesOf(
      {
        title: one,
        passages: [
          { firstBlock: 0, lastBlock: 2, vector: one },
          { firstBlock: 3, lastBlock: 3, vector: other },
        ],
      },
      hashes,
    ),
  ).toEqual([
    { kind: 'title', hash: 7, vectors: [{ codes: Int8Array.of(127, 0), scale: 1 / 127, block: 0 }] },
    {
      kind: 'answer',
      hash: 8,
      vectors: [
        { codes: Int8Array.of(127, 0), scale: 1 / 127, block: 0 },
        { codes: Int8Array.of(0, -127), scale: 1 / 127, block: 3 },
      ],
    },
  ]);
});
