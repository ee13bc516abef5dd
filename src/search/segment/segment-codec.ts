// A segment as named sections of bytes, and back. Reading copies nothing: arrays are views of the bytes.
import {
  addRecords,
  addTexts,
  bytesOf,
  PackedTexts,
  type Pieces,
  packTexts,
  type ReadBytes,
  readRecords,
  readTexts,
  type Texts,
  textOf,
  view,
} from '../../bytes/index.ts';
import { PageWords } from './page-words.ts';
import type { PageNumbers, Segment } from './segment.ts';

/** The sections that a segment is read from. */
export interface SegmentSource {
  /** The bytes of a section. Throws where there is none of that name. */
  bytesAt(section: string): Uint8Array;
  /** What reads the section `WORDS`, which may stay in a file. */
  readerOf(section: string): ReadBytes;
  /** Called with each page whose words are read and damaged. */
  onDamage(page: number): void;
}

/** Name of the section that holds the words of pages. */
export const WORDS = 'words';

/** How a property of a segment is written to one or more sections, and read back. `name` is that of the property. */
interface Column<T> {
  write(sections: Map<string, Pieces>, name: string, value: T): void;
  read(source: SegmentSource, name: string): T;
}

const texts: Column<Texts> = {
  write(sections, name, list) {
    addTexts(sections, name, list instanceof PackedTexts ? list : packTexts(list));
  },
  read: ({ bytesAt }, name) => readTexts(bytesAt, name),
};

/** A short list of texts that is kept as an array. */
const names: Column<readonly string[]> = {
  write: (sections, name, list) => addTexts(sections, name, packTexts(list)),
  read: ({ bytesAt }, name) => [...readTexts(bytesAt, name)],
};

const numbers8: Column<Uint8Array> = numbersOf(Uint8Array);
const numbers16: Column<Uint16Array> = numbersOf(Uint16Array);
const numbers32: Column<Uint32Array> = numbersOf(Uint32Array);

const words: Column<PageWords> = {
  write: (sections, name, { records }) => addRecords(sections, name, records.packed()),
  read: ({ bytesAt, readerOf, onDamage }, name) =>
    new PageWords(readRecords(bytesAt, readerOf, name), onDamage),
};

/** The pages of postings. How many bytes a number has is told by the impacts, of which there are as many. */
const postings: Column<PageNumbers> = {
  write: (sections, name, list) => void sections.set(name, [bytesOf(list)]),
  read({ bytesAt }, name) {
    const bytes = bytesAt(name);
    const isSmall = bytes.length === 2 * bytesAt('postingImpacts').length;
    return view<PageNumbers>(bytes, isSmall ? Uint16Array : Uint32Array);
  },
};

function numbersOf<T extends Uint8Array | Uint16Array | Uint32Array>(type: {
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
  BYTES_PER_ELEMENT: number;
}): Column<T> {
  return {
    write: (sections, name, list) => void sections.set(name, [bytesOf(list)]),
    read: ({ bytesAt }, name) => view(bytesAt(name), type),
  };
}

function json<T>(): Column<T> {
  return {
    write: (sections, name, value) =>
      void sections.set(name, [new TextEncoder().encode(JSON.stringify(value))]),
    read: ({ bytesAt }, name) => JSON.parse(textOf(bytesAt(name))) as T,
  };
}

type Columns = { [Name in keyof Segment]: Column<Segment[Name]> };

/** How each property of a segment is stored. A missing one is a type error. */
const COLUMNS: Columns = {
  paths: texts,
  pathSlots: numbers32,
  subjects: numbers16,
  subjectNames: names,
  languages: numbers8,
  languageNames: names,
  titleNumbers: numbers32,
  wholes: numbers32,
  titleKeys: texts,
  terms: texts,
  termSlots: numbers32,
  postingStarts: numbers32,
  postingDocs: postings,
  postingImpacts: numbers8,
  titleTerms: numbers32,
  titleTermStarts: numbers32,
  keywordLengths: numbers16,
  words,
  surfaces: texts,
  surfaceCounts: numbers32,
  surfaceTerms: numbers32,
  surfaceLetters: numbers32,
  byLength: numbers32,
  lengthStarts: numbers32,
  titleOrder: numbers32,
  titleWords: numbers32,
  titleWordStarts: numbers32,
  titleWordPages: numbers32,
  titleWordsByTerm: numbers32,
  abbreviations: json<Segment['abbreviations']>(),
};

const NAMES = Object.keys(COLUMNS) as (keyof Segment)[];

/** The segment as sections: name → pieces of bytes. Numbers are in the byte order of this machine. */
export function encodeSegment(segment: Segment): Map<string, Pieces> {
  const sections = new Map<string, Pieces>();
  const write = <Name extends keyof Segment>(name: Name): void => {
    const column: Columns[Name] = COLUMNS[name];
    column.write(sections, name, segment[name]);
  };
  for (const name of NAMES) write(name);
  return sections;
}

/**
 * The segment in sections that `encodeSegment` made. The bytes that `source` gives must begin at a multiple of 8 in their buffer, else a
 * `RangeError` is thrown.
 */
export function decodeSegment(source: SegmentSource): Segment {
  return Object.fromEntries(
    NAMES.map((name) => [name, COLUMNS[name].read(source, name)]),
  ) as unknown as Segment;
}
