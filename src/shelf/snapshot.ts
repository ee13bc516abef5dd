// A library as it was read at one moment, ready to be searched: what is built in the worker and saved in the data folder.
import { crc32 } from 'node:zlib';
import type { DraftHead, LibraryFile, PageDraft, Problem } from '../library/index.ts';
import {
  bytesOf,
  decodeSegment,
  encodeSegment,
  packTexts,
  type Segment,
  unpackTexts,
  view,
} from '../search/index.ts';
import { isIntact, type Layout, readLayout, writeSections } from './sections.ts';

/** A page file as it was when it was read. A file that has these still is taken to be unchanged. */
export interface FileStamp {
  path: string;
  /** In bytes. */
  size: number;
  /** Milliseconds since 1970. */
  changed: number;
}

export interface Snapshot {
  /** Names what it was built from besides the pages. */
  origin: string;
  about: LibraryFile;
  problems: readonly Problem[];
  /** Every page file, those with errors too. */
  files: readonly FileStamp[];
  heads: readonly DraftHead[];
  segment: Segment;
  /** The text of page number `index` in `heads`, or undefined where what was stored has been damaged. */
  draft(index: number): PageDraft | undefined;
}

interface Header {
  about: LibraryFile;
  problems: readonly Problem[];
  /** What the index was built from besides the pages: a different one is built anew. */
  origin: string;
}

/** A snapshot as bytes. `origin` names what it was built from. */
export function encodeSnapshot(
  origin: string,
  { about, problems, files, segment }: Omit<Snapshot, 'origin' | 'heads' | 'draft'>,
  drafts: readonly PageDraft[],
): Uint8Array<ArrayBuffer> {
  const sections = encodeSegment(segment);
  const addTexts = (name: string, texts: readonly string[]): void => {
    const { bytes, offsets } = packTexts(texts);
    sections.set(name, bytes);
    sections.set(`${name}.offsets`, bytesOf(offsets));
  };
  addTexts(
    'files',
    files.map(({ path }) => path),
  );
  sections.set('sizes', bytesOf(Float64Array.from(files, ({ size }) => size)));
  sections.set('changed', bytesOf(Float64Array.from(files, ({ changed }) => changed)));
  for (const field of HEAD_FIELDS)
    addTexts(
      `head.${field}`,
      drafts.map((draft) => draft[field]),
    );
  const texts = packTexts(drafts.map((draft) => JSON.stringify(draft)));
  sections.set('drafts.offsets', bytesOf(texts.offsets));
  sections.set(
    'drafts.crc',
    bytesOf(Uint32Array.from(drafts, (_, index) => crc32(slice(texts.bytes, texts.offsets, index)))),
  );
  // The texts come last: everything before them is read at once, they are read one by one.
  sections.set('drafts', texts.bytes);
  return writeSections({ about, problems, origin } satisfies Header, sections);
}

const HEAD_FIELDS = ['path', 'title', 'subject', 'url'] as const;

/** Where the bytes of a snapshot are: in memory, or all but the texts of pages in memory and those in a file. */
export interface Source {
  start: Uint8Array;
  /** Reads `length` bytes at `offset`. */
  read(offset: number, length: number): Uint8Array;
}

/** Where the part of a snapshot that is read at once ends, in bytes; undefined where the layout is damaged. */
export function lengthBeforeDrafts(start: Uint8Array): { length: number; whole: number } | undefined {
  const layout = readLayout<Header>(start);
  const drafts = layout?.sections.find(({ name }) => name === 'drafts');
  return layout && drafts && { length: drafts.offset, whole: layout.length };
}

/** The snapshot in these bytes, or undefined where they are damaged. */
export function decodeSnapshot({ start, read }: Source): Snapshot | undefined {
  const layout = readLayout<Header>(start);
  if (layout === undefined || !isWhole(layout, start)) return undefined;
  const bytesAt = (name: string): Uint8Array => {
    const section = layout.sections.find((one) => one.name === name);
    if (section === undefined) throw new Error(`the saved index has no section ${name}`);
    return start.subarray(section.offset, section.offset + section.length);
  };
  const texts = (name: string): string[] =>
    unpackTexts({ bytes: bytesAt(name), offsets: view(bytesAt(`${name}.offsets`), Uint32Array) });
  const sizes = view(bytesAt('sizes'), Float64Array);
  const changed = view(bytesAt('changed'), Float64Array);
  const [paths = [], titles = [], subjects = [], urls = []] = HEAD_FIELDS.map((field) =>
    texts(`head.${field}`),
  );
  const offsets = view(bytesAt('drafts.offsets'), Uint32Array);
  const sums = view(bytesAt('drafts.crc'), Uint32Array);
  const drafts = layout.sections.find(({ name }) => name === 'drafts')?.offset ?? 0;
  return {
    origin: layout.header.origin,
    about: layout.header.about,
    problems: layout.header.problems,
    files: texts('files').map((path, index) => ({
      path,
      size: sizes[index] ?? 0,
      changed: changed[index] ?? 0,
    })),
    heads: paths.map((path, index) => ({
      path,
      title: titles[index] ?? '',
      subject: subjects[index] ?? '',
      url: urls[index] ?? '',
    })),
    segment: decodeSegment(bytesAt),
    draft(index) {
      const from = offsets[index] ?? 0;
      const bytes = read(drafts + from, (offsets[index + 1] ?? from) - from);
      if (crc32(bytes) !== sums[index]) return undefined;
      return JSON.parse(new TextDecoder().decode(bytes)) as PageDraft;
    },
  };
}

function isWhole({ sections }: Layout<Header>, start: Uint8Array): boolean {
  return sections.every(
    (section) =>
      section.name === 'drafts' ||
      isIntact(start.subarray(section.offset, section.offset + section.length), section),
  );
}

function slice(bytes: Uint8Array, offsets: Uint32Array, index: number): Uint8Array {
  return bytes.subarray(offsets[index], offsets[index + 1]);
}
