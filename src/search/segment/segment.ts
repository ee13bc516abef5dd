// The index of a set of pages: typed arrays that can be saved as they are, and never change once built.
import { placeOf, type Texts, type Uint24List } from '../../bytes/index.ts';
import type { TitleIndex } from './title-index.ts';
import type { WordLengths } from './word-lengths.ts';

/** A page as it is indexed. */
export interface SearchDocument {
  /** Identifies the page; matches have it. */
  path: string;
  /** ISO 639-1 code of the language it is written in, as the page names it; where it names none, it is told by its words. */
  language?: string;
  title: string;
  /** The subject's slug. */
  subject: string;
  keywords: readonly string[];
  aliases: readonly string[];
  /** The answer as Markdown. */
  answer: string;
  /** Pages of one title are the same to readers, but for those of different scopes; without one it is a question, the same everywhere. */
  scope?: string;
  /** For a section of a page: the path of that page, which is added just before its sections. */
  sectionOf?: string;
}

/** Highest value of `Segment.postingImpacts`. */
export const MAX_IMPACT = 255;

/** Bits of an entry of `Segment.words`; the rest is the term's number. */
export const BLOCK_START = 1 << 23;
export const LEAD = 1 << 22;
/** Terms from this one on, of a library with millions of them, share it here: they find pages, and count no more beside that. */
export const TERM_MASK = LEAD - 1;

/*
 * Two views of the same pages:
 *
 *   postings   term → pages      postingDocs[postingStarts[t] … postingStarts[t + 1])      finds candidates
 *   words      page → terms      words[wordStarts[d] … wordStarts[d + 1])                  re-ranks a candidate
 *
 * A page's words stand in reading order without function words: title, keywords and aliases, then the answer, whose
 * blocks (paragraphs, list items, headings) begin at an entry with BLOCK_START.
 */
/** See the drawing above. Page, term and subject numbers count from 0. */
export interface Segment extends TitleIndex, WordLengths {
  paths: Texts;
  /** See `tabulate`: path → page. */
  pathSlots: Uint32Array;
  /** Page → number of its subject in `subjectNames`. */
  subjects: Uint16Array;
  subjectNames: readonly string[];
  /** Page → number of its language in `languageNames`, which are ISO 639-1 codes. */
  languages: Uint8Array;
  languageNames: readonly string[];
  /** Page → number of its title in `titleKeys`: the same for pages with duplicate titles. */
  titleNumbers: Uint32Array;
  /** Page → the page whose section it is; itself where it is none. */
  wholes: Uint32Array;
  /** The words of each distinct title with blanks between, and its scope; see `titleKeyOf`. */
  titleKeys: Texts;
  /** Term number → stem. */
  terms: Texts;
  /** See `tabulate`: stem → term number. */
  termSlots: Uint32Array;
  postingStarts: Uint32Array;
  postingDocs: Uint32Array;
  /** BM25F's saturated frequency of the term in the page: 1–255 for 0–1. */
  postingImpacts: Uint8Array;
  wordStarts: Uint32Array;
  /** Number of words of the title, and of keywords and aliases behind it. */
  titleLengths: Uint16Array;
  keywordLengths: Uint16Array;
  words: Uint24List;
  /** The distinct written words, for correcting misspelt ones, in the order of their UTF-16 code units. */
  surfaces: Texts;
  /** Written word → how often it stands in the segment. */
  surfaceCounts: Uint32Array;
  /** Written word → its term's number. */
  surfaceTerms: Uint32Array;
  /** Abbreviations that the pages themselves explain: "Long-Term Potentiation (LTP)". */
  abbreviations: readonly Abbreviation[];
}

/** An abbreviation and what it stands for. */
export interface Abbreviation {
  /** As a token: `ltp`. */
  short: string;
  /** The words it stands for, as tokens: `['long', 'term', 'potentiation']`. */
  long: readonly string[];
  /** Their stems, with blanks between. */
  stems: string;
  /** How many pages explain it so. */
  pages: number;
}

/** The number of the term with this stem, or undefined where no page holds it. */
export function termOf({ terms, termSlots }: Segment, stem: string): number | undefined {
  return placeOf(terms, termSlots, stem);
}

/** The page at a path, or undefined where there is none. */
export function pageAt({ paths, pathSlots }: Segment, path: string): number | undefined {
  return placeOf(paths, pathSlots, path);
}

/** The impact of a term on a page, 0–1; 0 where the page does not hold it. */
export function impactOf(segment: Segment, term: number, page: number): number {
  return storedImpactOf(segment, term, page) / MAX_IMPACT;
}

/** The impact of a term on a page as it is stored, 1–255; 0 where the page does not hold it. */
export function storedImpactOf(
  { postingStarts, postingDocs, postingImpacts }: Segment,
  term: number,
  page: number,
): number {
  let low = postingStarts[term] ?? 0;
  const end = postingStarts[term + 1] ?? low;
  for (let high = end; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((postingDocs[middle] ?? 0) >= page) high = middle;
    else low = middle + 1;
  }
  return low < end && postingDocs[low] === page ? (postingImpacts[low] ?? 0) : 0;
}

/** Whether a page is a section of another one. */
export function isSection({ wholes }: Segment, page: number): boolean {
  return wholes[page] !== page;
}

/** Tells the pages of a subject and of those within it (`a` holds `a/b`); undefined where there are none, and all without a subject. */
export function subjectFilter(
  { subjectNames, subjects }: Segment,
  subject: string | undefined,
): ((page: number) => boolean) | undefined {
  if (subject === undefined) return () => true;
  const wanted = Uint8Array.from(subjectNames, (name) =>
    name === subject || name.startsWith(`${subject}/`) ? 1 : 0,
  );
  return wanted.includes(1) ? (page) => wanted[subjects[page] ?? 0] === 1 : undefined;
}
