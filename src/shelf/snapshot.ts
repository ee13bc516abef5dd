// A snapshot: a library as it was read at one moment, with its index and the pages' texts. Built by the worker, saved in the data folder.

import { crc32 } from 'node:zlib';
import {
  firstWhere,
  offsetsOf,
  openSections,
  placeOf,
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
import { readBytes } from './saved/section-file.ts';

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

/** Reads the page at a path from its own file, because its saved text is damaged. */
export type Mend = (path: string) => PageDraft | undefined;

/** What a snapshot is decoded from. It can be posted to another thread without copying bytes. */
export interface SnapshotParts {
  header: Header;
  /** The sections by name, in shared memory. */
  sections: ReadonlyMap<string, Uint8Array>;
  /** If the texts of pages are in no section: the file descriptor (valid in all threads) and the offset of their section in the file. */
  texts?: { handle: number; offset: number };
}

/** Name of the section that holds the texts of pages. */
export const DRAFTS = 'drafts';

/**
 * Opens a snapshot, whose parts must be intact. Takes little time, since nothing is decoded before it is asked for. Where the checksum of a page's
 * text does not match, `mend` is asked for the page. Throws where a section is missing.
 */
export function decodeSnapshot(parts: SnapshotParts, mend?: Mend): Snapshot {
  const { header, sections } = parts;
  const section = (name: string): Uint8Array => sectionOf(sections, name);
  const read = readerOfTexts(parts);
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
  const segment = decodeSegment(section);
  const offsets = offsetsOf(view(section('drafts.lengths'), Uint32Array));
  const sums = view(section('drafts.crc'), Uint32Array);
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
      const from = offsets[page] ?? 0;
      const bytes = read(from, (offsets[page + 1] ?? from) - from);
      if (crc32(bytes) !== sums[page]) return mend?.(segment.paths.at(page));
      return JSON.parse(textOf(bytes)) as PageDraft;
    },
  };
}

/** Gives a function that reads bytes of the section of texts, from memory or from the file. */
function readerOfTexts({ sections, texts }: SnapshotParts): (offset: number, length: number) => Uint8Array {
  if (texts !== undefined) return (offset, length) => readBytes(texts.handle, texts.offset + offset, length);
  const drafts = sectionOf(sections, DRAFTS);
  return (offset, length) => drafts.subarray(offset, offset + length);
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
