// A snapshot: a library as it was read at one moment, with its index and the pages' texts. Built by the worker, saved in the data folder.
import {
  firstWhere,
  openSections,
  placeOf,
  type ReadBytes,
  readerOfBytes,
  readRecords,
  readTexts,
  sectionOf,
  textOf,
  view,
} from '../bytes/index.ts';
import {
  type Catalogue,
  fileOf,
  type LibraryFile,
  type PageDraft,
  type PageKind,
  type PassedOver,
  type Problem,
} from '../library/index.ts';
import { decodeSegment, pageAt, type Segment } from '../search/index.ts';
import type { FileTable } from './file-table.ts';
import { readerOfFile } from './saved/section-file.ts';

/** A library at one moment. Page numbers are those of its segment. */
export interface Snapshot extends Catalogue {
  /** What it was built from besides the pages; see `originOf`. */
  origin: string;
  about: LibraryFile;
  problems: readonly Problem[];
  /** The stamps of all page files, also of those with errors. */
  files: FileTable;
  segment: Segment;
  /** Files that are left out on purpose. */
  passedOver: readonly PassedOver[];
  /** The numbers of all pages that were read from a file: first its page, if it is one, then its sections, or the questions in it. */
  partsOf(file: string): readonly number[];
  /** The text of a page, or undefined where it is damaged and cannot be repaired. */
  draft(page: number): PageDraft | undefined;
  /** The hashes of a page's title and answer; see `textHash`. */
  textHashes(page: number): { title: number; answer: number };
  /** What it was decoded from. */
  parts: SnapshotParts;
}

/** The header of a snapshot's file. */
export interface Header {
  about: LibraryFile;
  problems: readonly Problem[];
  passedOver: readonly PassedOver[];
  origin: string;
  /** Slug of a subject → the names of its folders, outermost first. */
  trails: Readonly<Record<string, readonly string[]>>;
}

/** The kinds of pages; a snapshot stores places in this list. */
export const KINDS: readonly PageKind[] = ['question', 'topic', 'section'];

/** Added to the stored kind of a page that is only a part of a file. */
export const PART = 4;

/** What is done about damage to a snapshot in a file. */
export interface Mend {
  /** Called with the path of a page whose saved words or text are damaged, each time they are read. */
  report(path: string): void;
  /** Reads the page at a path from its own file. */
  read(path: string): PageDraft | undefined;
}

/** The file that some sections of a snapshot stay in. Whatever reads them keeps this object: the file is open as long as it lives. */
export interface OpenFile {
  /** The file descriptor, valid in all threads. */
  handle: number;
  /** Name of a section → its offset in the file. */
  offsets: ReadonlyMap<string, number>;
}

/** What a snapshot is decoded from. It can be posted to another thread without copying bytes. */
export interface SnapshotParts {
  header: Header;
  /** The sections by name, in shared memory. */
  sections: ReadonlyMap<string, Uint8Array>;
  /** Where the other sections are. */
  file?: OpenFile;
}

/** Name of the section that holds the texts of pages. */
export const DRAFTS = 'drafts';

/**
 * Opens a snapshot, whose parts must be intact. Takes little time, since nothing is decoded before it is asked for. Where the checksum of a page's
 * words or text does not match, `mend` is told; a page with damaged words has none. Throws where a section is missing.
 */
export function decodeSnapshot(parts: SnapshotParts, mend?: Mend): Snapshot {
  const { header, sections } = parts;
  const section = (name: string): Uint8Array => sectionOf(sections, name);
  const titles = readTexts(section, 'titles');
  const keys = readTexts(section, 'keys');
  const keySlots = view(section('keySlots'), Uint32Array);
  const spellings = [...readTexts(section, 'spellings')];
  const spelling = view(section('spelling'), Uint32Array);
  const titleHashes = view(section('titleHashes'), Float64Array);
  const titleHashOrder = view(section('titleHashOrder'), Uint32Array);
  const kinds = section('kinds');
  const titleTextHashes = view(section('titleTextHashes'), Float64Array);
  const answerTextHashes = view(section('answerTextHashes'), Float64Array);
  const readerOf = (name: string): ReadBytes => openReader(parts, name);
  const segment = decodeSegment({
    bytesAt: section,
    readerOf,
    onDamage: (page) => mend?.report(segment.paths.at(page)),
  });
  const drafts = readRecords(section, readerOf, DRAFTS);
  const listAt = (name: string) => ({
    bytes: section(name),
    offsets: view(section(`${name}.offsets`), Uint32Array),
  });
  const subjectOf = (page: number): string => segment.subjectNames[segment.subjects[page] ?? 0] ?? '';
  const spellingOf = (page: number): string => spellings[spelling[page] ?? 0] ?? '';
  const kindOf = (page: number): PageKind => KINDS[(kinds[page] ?? 0) % PART] ?? 'topic';
  const isPage = (page: number): boolean => kindOf(page) !== 'section';
  let filed: Map<string, number[]> | undefined;
  const partsOf = (file: string): readonly number[] => {
    filed ??= listParts(kinds, (page) => segment.paths.at(page));
    const own = pageAt(segment, file);
    return [...(own === undefined ? [] : [own]), ...(filed.get(file) ?? [])];
  };
  const hashAt = (place: number): number => titleHashes[titleHashOrder[place] ?? 0] ?? 0;
  return {
    ...header,
    parts,
    files: {
      paths: [listAt('paths'), listAt('otherFiles')],
      sizes: view(section('sizes'), Float64Array),
      times: view(section('changed'), Float64Array),
    },
    segment,
    pages: Uint32Array.from({ length: segment.paths.length }, (_, page) => page).filter(isPage),
    subjectOf,
    spellingOf,
    head: (page) => ({
      path: segment.paths.at(page),
      key: keys.at(page),
      kind: kindOf(page),
      title: titles.at(page),
      titleHash: titleHashes[page] ?? 0,
      subject: subjectOf(page),
      spelling: spellingOf(page),
      trail: header.trails[subjectOf(page)] ?? [],
    }),
    trailOf: (subject) => header.trails[subject],
    partsOf,
    textHashes: (page) => ({ title: titleTextHashes[page] ?? 0, answer: answerTextHashes[page] ?? 0 }),
    pageAt: (path) => pageAt(segment, path),
    pageWithKey: (key) => placeOf(keys, keySlots, key),
    pagesTitled(titleHash) {
      const pages: number[] = [];
      const from = firstWhere(titleHashOrder.length, (place) => hashAt(place) >= titleHash);
      for (let place = from; place < titleHashOrder.length && hashAt(place) === titleHash; place += 1)
        pages.push(titleHashOrder[place] ?? 0);
      return pages.filter(isPage);
    },
    draft(page) {
      const bytes = drafts.at(page);
      if (bytes !== undefined) return JSON.parse(textOf(bytes)) as PageDraft;
      const path = segment.paths.at(page);
      mend?.report(path);
      return mend?.read(path);
    },
  };
}

/** Gives a function that reads bytes of a section, from memory or from the file. */
function openReader({ sections, file }: SnapshotParts, name: string): ReadBytes {
  const start = file?.offsets.get(name);
  if (file === undefined || start === undefined) return readerOfBytes(sectionOf(sections, name));
  return readerOfFile(file, start);
}

/** Path of a file → the pages that are parts of it. */
function listParts(kinds: Uint8Array, pathOf: (page: number) => string): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  for (const [page, kind] of kinds.entries()) {
    if (kind < PART) continue;
    const file = fileOf(pathOf(page));
    const known = parts.get(file);
    if (known === undefined) parts.set(file, [page]);
    else known.push(page);
  }
  return parts;
}

/** Opens the snapshot in bytes that were just built. Throws where they are damaged, which is a bug. */
export function readSnapshot(bytes: Uint8Array): Snapshot {
  const opened = openSections<Header>(bytes);
  if (opened === undefined) throw new Error('the index that was just built cannot be read');
  return decodeSnapshot(opened);
}
