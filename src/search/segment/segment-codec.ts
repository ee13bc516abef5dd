// A segment as named runs of bytes, and back without copying what need not be copied.
import {
  addTexts,
  bytesOf,
  PackedTexts,
  packTexts,
  readTexts,
  type Texts,
  textOf,
  view,
} from '../../bytes/index.ts';
import type { Abbreviation, Segment } from './segment.ts';

const NUMBERS = {
  pathSlots: Uint32Array,
  subjects: Uint16Array,
  twins: Uint32Array,
  termSlots: Uint32Array,
  postingStarts: Uint32Array,
  postingDocs: Uint32Array,
  postingImpacts: Uint8Array,
  wordStarts: Uint32Array,
  titleLengths: Uint16Array,
  keywordLengths: Uint16Array,
  words: Uint32Array,
  surfaceCounts: Uint32Array,
  surfaceTerms: Uint32Array,
  surfaceLetters: Uint32Array,
  byLength: Uint32Array,
  lengthStarts: Uint32Array,
  titleOrder: Uint32Array,
  titleWords: Uint32Array,
  titleWordStarts: Uint32Array,
  titleWordPages: Uint32Array,
  titleWordsByTerm: Uint32Array,
} as const;

const TEXTS = ['paths', 'subjectNames', 'titleKeys', 'terms', 'surfaces'] as const;

export function encodeSegment(segment: Segment): Map<string, Uint8Array[]> {
  const sections = new Map<string, Uint8Array[]>();
  for (const name of Object.keys(NUMBERS) as (keyof typeof NUMBERS)[])
    sections.set(name, [bytesOf(segment[name])]);
  for (const name of TEXTS) {
    const texts = segment[name];
    addTexts(sections, name, texts instanceof PackedTexts ? texts : packTexts(texts));
  }
  sections.set('abbreviations', [new TextEncoder().encode(JSON.stringify(segment.abbreviations))]);
  return sections;
}

/** `bytesAt` gives the bytes of a section, which must begin at a multiple of 8 in their buffer. */
export function decodeSegment(bytesAt: (section: string) => Uint8Array): Segment {
  const numbers16 = (name: string): Uint16Array => view(bytesAt(name), Uint16Array);
  const numbers32 = (name: string): Uint32Array => view(bytesAt(name), Uint32Array);
  const texts = (name: string): Texts => readTexts(bytesAt, name);
  return {
    paths: texts('paths'),
    pathSlots: numbers32('pathSlots'),
    subjects: numbers16('subjects'),
    subjectNames: [...texts('subjectNames')],
    twins: numbers32('twins'),
    titleKeys: texts('titleKeys'),
    terms: texts('terms'),
    termSlots: numbers32('termSlots'),
    postingStarts: numbers32('postingStarts'),
    postingDocs: numbers32('postingDocs'),
    postingImpacts: bytesAt('postingImpacts'),
    wordStarts: numbers32('wordStarts'),
    titleLengths: numbers16('titleLengths'),
    keywordLengths: numbers16('keywordLengths'),
    words: numbers32('words'),
    surfaces: texts('surfaces'),
    surfaceCounts: numbers32('surfaceCounts'),
    surfaceTerms: numbers32('surfaceTerms'),
    surfaceLetters: numbers32('surfaceLetters'),
    byLength: numbers32('byLength'),
    lengthStarts: numbers32('lengthStarts'),
    titleOrder: numbers32('titleOrder'),
    titleWords: numbers32('titleWords'),
    titleWordStarts: numbers32('titleWordStarts'),
    titleWordPages: numbers32('titleWordPages'),
    titleWordsByTerm: numbers32('titleWordsByTerm'),
    abbreviations: JSON.parse(textOf(bytesAt('abbreviations'))) as Abbreviation[],
  };
}
