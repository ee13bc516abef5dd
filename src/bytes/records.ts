// Records of bytes, each with a checksum that is compared whenever it is read. They lie in memory, or stay in a file.
import { crc32 } from 'node:zlib';
import { offsetsOf } from './packed-texts.ts';
import type { Pieces } from './sections.ts';
import { bytesOf, view } from './views.ts';

/** Reads bytes from an offset on: fewer where there are not so many. They are valid until the next call. */
export type ReadBytes = (offset: number, length: number) => Uint8Array;

/** Records one after the other, with the length in bytes and the CRC-32 of each. */
export interface PackedRecords {
  pieces: Pieces;
  lengths: Uint32Array;
  sums: Uint32Array;
}

/** Records that are read one by one. */
export class Records {
  private readonly lengths: Uint32Array;
  private readonly sums: Uint32Array;
  private readonly offsets: Float64Array;
  private readonly read: ReadBytes;

  constructor({ lengths, sums }: Omit<PackedRecords, 'pieces'>, read: ReadBytes) {
    this.lengths = lengths;
    this.sums = sums;
    this.offsets = offsetsOf(lengths);
    this.read = read;
  }

  /** The bytes of a record, valid until the next call; undefined where they are damaged. */
  at(place: number): Uint8Array | undefined {
    const bytes = this.read(this.offsets[place] ?? 0, this.lengths[place] ?? 0);
    return crc32(bytes) === this.sums[place] ? bytes : undefined;
  }

  /** All of them, as they are saved. */
  packed(): PackedRecords {
    const { lengths, sums } = this;
    return { pieces: [this.read(0, this.offsets.at(-1) ?? 0)], lengths, sums };
  }
}

/** Gives a function that reads bytes which lie in memory. */
export function readerOfBytes(bytes: Uint8Array): ReadBytes {
  return (offset, length) => bytes.subarray(offset, offset + length);
}

/** Adds records to sections, as three of them: their bytes under `name`, lengths and checksums beside. */
export function addRecords(
  sections: Map<string, Pieces>,
  name: string,
  { pieces, lengths, sums }: PackedRecords,
): void {
  sections.set(`${name}.lengths`, [bytesOf(lengths)]);
  sections.set(`${name}.crc`, [bytesOf(sums)]);
  sections.set(name, pieces);
}

/** The records that `addRecords` added. `readerOf` gives what reads the section of their bytes, which need not be in memory. */
export function readRecords(
  bytesAt: (section: string) => Uint8Array,
  readerOf: (section: string) => ReadBytes,
  name: string,
): Records {
  const lengths = view(bytesAt(`${name}.lengths`), Uint32Array);
  return new Records({ lengths, sums: view(bytesAt(`${name}.crc`), Uint32Array) }, readerOf(name));
}
