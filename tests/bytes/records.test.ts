// Records with checksums, read from memory as they would be from a file.
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRecords, joinPieces, type Pieces, readerOfBytes, readRecords } from '../../src/bytes/index.ts';

/** Packs records, and gives their sections and a function that opens these. */
function pack(records: readonly Uint8Array[]) {
  const packed = new Map<string, Pieces>();
  addRecords(packed, 'texts', {
    pieces: records,
    lengths: Uint32Array.from(records, ({ length }) => length),
    sums: Uint32Array.from(records, (record) => crc32(record)),
  });
  const sections = new Map([...packed].map(([name, pieces]) => [name, joinPieces(pieces)]));
  const bytesAt = (name: string): Uint8Array => sections.get(name) ?? new Uint8Array();
  const open = () => readRecords(bytesAt, (name) => readerOfBytes(bytesAt(name)), 'texts');
  return { bytes: bytesAt('texts'), open };
}

const record = fc.uint8Array({ maxLength: 20 });

test('each record comes back as it was added, and all of them as they were saved', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 9 }), (records) => {
      const { bytes, open } = pack(records);
      const read = open();
      expect(records.map((_, place) => read.at(place))).toEqual(records);
      expect(joinPieces(read.packed().pieces)).toEqual(joinPieces([bytes]));
    }),
  );
});

test('a record of which a bit has changed is damaged, and the others are not', () => {
  const [one, other] = [Uint8Array.of(1, 2, 3), Uint8Array.of(4)];
  const { bytes, open } = pack([one, other]);
  bytes[1] = 6;
  expect([open().at(0), open().at(1)]).toEqual([undefined, other]);
});

test('a record that is cut off is damaged, and so is one that there is not', () => {
  const { bytes } = pack([Uint8Array.of(1, 2, 3)]);
  const sums = Uint32Array.of(crc32(bytes));
  const cut = readRecords(
    (name) => new Uint8Array((name === 'texts.crc' ? sums : Uint32Array.of(3)).buffer),
    () => readerOfBytes(bytes.subarray(0, 2)),
    'texts',
  );
  expect([cut.at(0), cut.at(1)]).toEqual([undefined, undefined]);
});
