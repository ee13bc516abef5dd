// Named runs of bytes in one buffer: the layout of a saved index.
import { crc32 } from 'node:zlib';

/*
 *   ┌───────────┬─────────┬───────────────┬──────────────┬───┬───────────┬───┬───────────┬─────
 *   │ CRIBSHEET │ version │ header length │ header crc32 │ … │ section 1 │ … │ section 2 │ …
 *   └───────────┴─────────┴───────────────┴──────────────┴───┴───────────┴───┴───────────┴─────
 *        12 B       4 B          4 B            4 B        header: JSON; then each section at a multiple of 8
 */
const MAGIC = 'CRIBSHEET\r\n\0';
const PREFIX = MAGIC.length + 12;

/** Raised whenever anything stored changes its meaning: an older file is then built anew. */
const VERSION = 11;

export interface Placed {
  name: string;
  offset: number;
  length: number;
  crc: number;
}

export interface Layout<Header> {
  header: Header;
  sections: readonly Placed[];
  /** Length of the whole, in bytes. */
  length: number;
}

/** A section's bytes, in as many pieces as they were made in. */
export type Pieces = readonly Uint8Array[];

/** Lays sections out in the order given. The pieces that come back, one after the other, are the whole. */
export function layOutSections(header: unknown, sections: ReadonlyMap<string, Pieces>): Uint8Array[] {
  const draft = [...sections].map(([name, pieces]) => ({
    name,
    offset: 0,
    length: lengthOf(pieces),
    crc: pieces.reduce((crc, piece) => crc32(piece, crc), 0),
  }));
  // Offsets depend on the header's length, and it on them: they are written with a fixed number of digits.
  const encode = (placed: readonly Placed[]): Uint8Array =>
    new TextEncoder().encode(
      JSON.stringify({
        header,
        sections: placed.map((one) => ({ ...one, offset: String(one.offset).padStart(15, '0') })),
      }),
    );
  let offset = align(PREFIX + encode(draft).length);
  const placed = draft.map((one) => {
    const at = { ...one, offset };
    offset = align(offset + one.length);
    return at;
  });
  const json = encode(placed);
  const prefix = new Uint8Array(PREFIX);
  prefix.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(prefix.buffer);
  view.setUint32(MAGIC.length, VERSION, true);
  view.setUint32(MAGIC.length + 4, json.length, true);
  view.setUint32(MAGIC.length + 8, crc32(json), true);
  const pad = (length: number): Uint8Array => new Uint8Array(align(length) - length);
  return [
    prefix,
    json,
    pad(PREFIX + json.length),
    ...placed.flatMap(({ name, length }) => [...(sections.get(name) ?? []), pad(length)]),
  ];
}

/** The pieces in one buffer, which threads may share. */
export function joinPieces(pieces: Pieces): Uint8Array<SharedArrayBuffer> {
  const bytes = new Uint8Array(new SharedArrayBuffer(lengthOf(pieces)));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** How many bytes of the file must be read to know its layout, or undefined where it is none of ours. */
export function layoutLength(start: Uint8Array): number | undefined {
  if (start.length < PREFIX || Buffer.from(start.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC)
    return undefined;
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  if (view.getUint32(MAGIC.length, true) !== VERSION) return undefined;
  return PREFIX + view.getUint32(MAGIC.length + 4, true);
}

/** The layout told by the first `layoutLength` bytes, or undefined where they are damaged. */
export function readLayout<Header>(start: Uint8Array): Layout<Header> | undefined {
  const length = layoutLength(start);
  if (length === undefined || start.length < length) return undefined;
  const json = start.subarray(PREFIX, length);
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  if (view.getUint32(MAGIC.length + 8, true) !== crc32(json)) return undefined;
  const { header, sections } = JSON.parse(Buffer.from(json).toString('utf8')) as {
    header: Header;
    sections: (Omit<Placed, 'offset'> & { offset: string })[];
  };
  const placed = sections.map((one) => ({ ...one, offset: Number(one.offset) }));
  const last = placed.at(-1);
  return {
    header,
    sections: placed,
    length: last === undefined ? align(length) : align(last.offset + last.length),
  };
}

function align(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
