// A segment as named sections of bytes, and back. Reading copies nothing: arrays are views of the bytes.
import {
  addTexts,
  bytesOf,
  PackedTexts,
  packTexts,
  readTexts,
  type Texts,
  textOf,
  Uint24List,
  view,
} from '../../bytes/index.ts';
import type { Segment } from './segment.ts';

/** Gives the bytes of a section by its name. */
type SectionReader = (section: string) => Uint8Array;

/** How a property of a segment is written to one or more sections, and read back. `name` is that of the property. */
interface Column<T> {
  write(sections: Map<string, Uint8Array[]>, name: string, value: T): void;
  read(bytesAt: SectionReader, name: string): T;
}

const texts: Column<Texts> = {
  write(sections, name, list) {
    addTexts(sections, name, list instanceof PackedTexts ? list : packTexts(list));
  },
  read: readTexts,
};

/** A short list of texts that is kept as an array. */
const names: Column<readonly string[]> = {
  write: (sections, name, list) => addTexts(sections, name, packTexts(list)),
  read: (bytesAt, name) => [...readTexts(bytesAt, name)],
};

const numbers8: Column<Uint8Array> = numbersOf(Uint8Array);
const numbers16: Column<Uint16Array> = numbersOf(Uint16Array);
const numbers32: Column<Uint32Array> = numbersOf(Uint32Array);

const numbers24: Column<Uint24List> = {
  write: (sections, name, { bytes }) => void sections.set(name, [bytes]),
  read: (bytesAt, name) => new Uint24List(bytesAt(name)),
};

function numbersOf<T extends Uint8Array | Uint16Array | Uint32Array>(type: {
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
  BYTES_PER_ELEMENT: number;
}): Column<T> {
  return {
    write: (sections, name, list) => void sections.set(name, [bytesOf(list)]),
    read: (bytesAt, name) => view(bytesAt(name), type),
  };
}

function json<T>(): Column<T> {
  return {
    write: (sections, name, value) =>
      void sections.set(name, [new TextEncoder().encode(JSON.stringify(value))]),
    read: (bytesAt, name) => JSON.parse(textOf(bytesAt(name))) as T,
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
  postingDocs: numbers32,
  postingImpacts: numbers8,
  wordStarts: numbers32,
  titleLengths: numbers16,
  keywordLengths: numbers16,
  words: numbers24,
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
export function encodeSegment(segment: Segment): Map<string, Uint8Array[]> {
  const sections = new Map<string, Uint8Array[]>();
  const write = <Name extends keyof Segment>(name: Name): void => {
    const column: Columns[Name] = COLUMNS[name];
    column.write(sections, name, segment[name]);
  };
  for (const name of NAMES) write(name);
  return sections;
}

/**
 * The segment in sections that `encodeSegment` made. `bytesAt` must throw where there is no section of a name. The bytes that it gives must
 * begin at a multiple of 8 in their buffer, else a `RangeError` is thrown.
 */
export function decodeSegment(bytesAt: SectionReader): Segment {
  return Object.fromEntries(
    NAMES.map((name) => [name, COLUMNS[name].read(bytesAt, name)]),
  ) as unknown as Segment;
}
