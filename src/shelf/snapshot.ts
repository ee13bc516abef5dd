// A library as it was read at one moment, ready to be searched: what is built in the worker and saved in the data folder.
import { crc32 } from 'node:zlib';
import { headOf, type LibraryFile, type PageDraft, type PageHead, type Problem } from '../library/index.ts';
import {
  bytesOf,
  decodeSegment,
  encodeSegment,
  packTexts,
  type Segment,
  SegmentBuilder,
  TextPacker,
  unpackTexts,
  view,
} from '../search/index.ts';
import { isIntact, type Layout, layOutSections, readLayout } from './sections.ts';

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
  /** Every page file, those with errors too. Made when asked for: it is long, and only compared with the folder. */
  files(): FileStamp[];
  heads: readonly PageHead[];
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

/** Collects pages one by one and lays them out as a snapshot; no page's text is held but as bytes. */
export class SnapshotBuilder {
  private readonly segment = new SegmentBuilder();
  private readonly texts = new TextPacker();
  private readonly sums: number[] = [];
  private readonly heads: PageHead[] = [];

  /** Number of pages added. */
  get length(): number {
    return this.heads.length;
  }

  add(draft: PageDraft): void {
    const head = headOf(draft);
    this.heads.push(head);
    this.segment.add({ ...draft, subject: head.subject });
    this.sums.push(crc32(this.texts.push(JSON.stringify(draft))));
  }

  /** The snapshot as bytes, in pieces. `origin` names what it was built from; `files` are all page files. */
  finish({ origin, about, problems, files }: Header & { files: readonly FileStamp[] }): Uint8Array[] {
    const { heads } = this;
    const sections = encodeSegment(this.segment.finish());
    const addTexts = (name: string, texts: readonly string[]): void => {
      const { pieces, offsets } = packTexts(texts);
      sections.set(name, pieces);
      sections.set(`${name}.offsets`, [bytesOf(offsets)]);
    };
    const addNumbers = (name: string, numbers: readonly number[]): void => {
      sections.set(name, [bytesOf(Float64Array.from(numbers))]);
    };
    // Pages first, in their order: their paths are those of the segment.
    const stamps = new Map(files.map((file) => [file.path, file]));
    const ofPages = heads.map(({ path }) => stamps.get(path) ?? { path, size: -1, changed: 0 });
    for (const { path } of heads) stamps.delete(path);
    const all = [...ofPages, ...stamps.values()];
    addTexts('otherFiles', [...stamps.keys()]);
    addNumbers(
      'sizes',
      all.map(({ size }) => size),
    );
    addNumbers(
      'changed',
      all.map(({ changed }) => changed),
    );
    addTexts(
      'titles',
      heads.map(({ title }) => title),
    );
    addTexts(
      'keys',
      heads.map(({ key }) => key),
    );
    addNumbers(
      'titleHashes',
      heads.map(({ titleHash }) => titleHash),
    );
    const spellings = [...new Set(heads.map(({ spelling }) => spelling))];
    const numbers = new Map(spellings.map((spelling, number) => [spelling, number]));
    addTexts('spellings', spellings);
    addNumbers(
      'spelling',
      heads.map(({ spelling }) => numbers.get(spelling) ?? 0),
    );
    sections.set('drafts.offsets', [bytesOf(this.texts.offsets())]);
    sections.set('drafts.crc', [bytesOf(Uint32Array.from(this.sums))]);
    // The texts come last: everything before them is read at once, they are read one by one.
    sections.set('drafts', this.texts.pieces());
    return layOutSections({ origin, about, problems } satisfies Header, sections);
  }
}

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
  const otherFiles = texts('otherFiles');
  const titles = texts('titles');
  const keys = texts('keys');
  const spellings = texts('spellings');
  const spelling = view(bytesAt('spelling'), Float64Array);
  const titleHashes = view(bytesAt('titleHashes'), Float64Array);
  const segment = decodeSegment(bytesAt);
  const offsets = view(bytesAt('drafts.offsets'), Uint32Array);
  const sums = view(bytesAt('drafts.crc'), Uint32Array);
  const drafts = layout.sections.find(({ name }) => name === 'drafts')?.offset ?? 0;
  return {
    origin: layout.header.origin,
    about: layout.header.about,
    problems: layout.header.problems,
    files: () =>
      [...segment.paths, ...otherFiles]
        .map((path, index) => ({ path, size: sizes[index] ?? 0, changed: changed[index] ?? 0 }))
        .filter(({ size }) => size >= 0),
    heads: segment.paths.map((path, index) => ({
      path,
      key: keys[index] ?? '',
      title: titles[index] ?? '',
      titleHash: titleHashes[index] ?? 0,
      subject: segment.subjectNames[segment.subjects[index] ?? 0] ?? '',
      spelling: spellings[spelling[index] ?? 0] ?? '',
    })),
    segment,
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
