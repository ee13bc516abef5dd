// Named sections of bytes in one buffer or file, behind a header: the layout of a saved index.
import { crc32 } from 'node:zlib';

/*
 *   ┌───────────┬─────────┬───────────────┬──────────────┬───┬───────────┬───┬───────────┬─────
 *   │ CRIBSHEET │ version │ header length │ header crc32 │ … │ section 1 │ … │ section 2 │ …
 *   └───────────┴─────────┴───────────────┴──────────────┴───┴───────────┴───┴───────────┴─────
 *        12 B       4 B          4 B            4 B        header: JSON; then each section at a multiple of 8
 */
const MAGIC = 'CRIBSHEET\r\n\0';
const PREFIX = MAGIC.length + 12;

/** Increased whenever anything stored changes its meaning. Files of another version are built anew. */
const VERSION = 21;

/** An entry of the table of sections. */
export interface Placed {
  name: string;
  /** In bytes from the beginning; a multiple of 8. */
  offset: number;
  /** In bytes. */
  length: number;
  /** CRC-32 of its bytes. */
  crc: number;
}

/** What is read before the sections: the caller's header and the table of sections. */
export interface Layout<Header> {
  /** Any JSON. */
  header: Header;
  sections: readonly Placed[];
  /** Length of the whole buffer or file, in bytes. */
  length: number;
}

/** Bytes in consecutive pieces. They can be iterated more than once, and need not all be in memory at the same time. */
export type Pieces = Iterable<Uint8Array>;

/**
 * Lays out a header (any JSON) and sections in the order given, as in the drawing above. Returns the pieces of the result. Iterates the
 * pieces of each section twice: once for lengths and checksums, and again when the result is iterated.
 */
export function layOutSections(header: unknown, sections: ReadonlyMap<string, Pieces>): Pieces {
  const draft = [...sections].map(([name, pieces]) => ({ name, offset: 0, ...measure(pieces) }));
  // Offsets depend on the length of the JSON that holds them. So they have a fixed number of digits, and the length is known beforehand.
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
  return {
    *[Symbol.iterator]() {
      yield prefix;
      yield json;
      yield pad(PREFIX + json.length);
      for (const { name, length } of placed) {
        yield* sections.get(name) ?? [];
        yield pad(length);
      }
    },
  };
}

/** Copies pieces into one buffer in shared memory. */
export function joinPieces(pieces: Pieces): Uint8Array<SharedArrayBuffer> {
  const bytes = new Uint8Array(new SharedArrayBuffer(measure(pieces).length));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The number of bytes, and their CRC-32. */
function measure(pieces: Pieces): Pick<Placed, 'length' | 'crc'> {
  let [length, crc] = [0, 0];
  for (const piece of pieces) {
    length += piece.length;
    crc = crc32(piece, crc);
  }
  return { length, crc };
}

/**
 * The number of bytes from the beginning up to the end of the JSON header. `start` must hold at least the first 64 bytes. Undefined where
 * they are of another format or version.
 */
export function layoutLength(start: Uint8Array): number | undefined {
  if (start.length < PREFIX || Buffer.from(start.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC)
    return undefined;
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  if (view.getUint32(MAGIC.length, true) !== VERSION) return undefined;
  return PREFIX + view.getUint32(MAGIC.length + 4, true);
}

/** The layout in the first `layoutLength` bytes, or undefined where they are damaged. */
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

/**
 * The header and the sections of bytes in memory; sections are views, not copies. Undefined where the header is damaged or of another
 * version. The checksums of sections are not checked.
 */
export function openSections<Header>(
  bytes: Uint8Array,
): { header: Header; sections: ReadonlyMap<string, Uint8Array> } | undefined {
  const layout = readLayout<Header>(bytes);
  if (layout === undefined) return undefined;
  const sections = layout.sections.map(
    ({ name, offset, length }) => [name, bytes.subarray(offset, offset + length)] as const,
  );
  return { header: layout.header, sections: new Map(sections) };
}

/** The section with this name. Throws where there is none. That is a bug: every file of one version has the same sections. */
export function sectionOf(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new Error(`the index has no section ${name}`);
  return bytes;
}

function align(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
