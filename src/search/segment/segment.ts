// The index of a set of pages: typed arrays that can be saved as they are, and never change once built.
import { placeOf, type Texts } from '../../bytes/index.ts';
import type { TitleIndex } from './title-index.ts';
import type { WordLengths } from './word-lengths.ts';

/** What the search room is told of a page. */
export interface SearchDocument {
  /** The page's identity; search hands it back. */
  path: string;
  title: string;
  subject: string;
  keywords: readonly string[];
  aliases: readonly string[];
  /** The answer as Markdown. */
  answer: string;
}

/** Bits of an entry of `Segment.words`; the rest is the term's number. */
export const BLOCK_START = 1 << 31;
export const LEAD = 1 << 30;
export const TERM_MASK = LEAD - 1;

/*
 * Two views of the same pages:
 *
 *   postings   term → pages      postingDocs[postingStarts[t] … postingStarts[t + 1])      finds candidates
 *   words      page → terms      words[wordStarts[d] … wordStarts[d + 1])                  judges a candidate closely
 *
 * A page's words stand in reading order without function words: title, keywords and aliases, then the answer, whose
 * blocks (paragraphs, list items, headings) begin at an entry with BLOCK_START.
 */
export interface Segment extends TitleIndex, WordLengths {
  paths: Texts;
  /** See `tabulate`: path → page. */
  pathSlots: Uint32Array;
  /** Page → number of its subject in `subjectNames`. */
  subjects: Uint16Array;
  subjectNames: readonly string[];
  /** Page → number of its title's words in `titleKeys`: the same for pages that ask the same question. */
  titleNumbers: Uint32Array;
  titleKeys: Texts;
  /** Term number → stem. */
  terms: Texts;
  /** See `tabulate`: stem → term number. */
  termSlots: Uint32Array;
  postingStarts: Uint32Array;
  postingDocs: Uint32Array;
  /** How much the term says about the page: BM25F's saturated frequency, 1–255 for 0–1. */
  postingImpacts: Uint8Array;
  wordStarts: Uint32Array;
  /** Number of words of the title, and of keywords and aliases behind it. */
  titleLengths: Uint16Array;
  keywordLengths: Uint16Array;
  words: Uint32Array;
  /** Words as written, for correcting misspelt ones: in the order of their UTF-16 codes, counted over the whole segment. */
  surfaces: Texts;
  surfaceCounts: Uint32Array;
  /** Surface → its term's number. */
  surfaceTerms: Uint32Array;
  /** Abbreviations that the pages themselves explain: "Long-Term Potentiation (LTP)". */
  abbreviations: readonly Abbreviation[];
}

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

/** The number of a stem's term, or undefined where no page holds it. */
export function termOf({ terms, termSlots }: Segment, stem: string): number | undefined {
  return placeOf(terms, termSlots, stem);
}

/** The page at a path, or undefined where there is none. */
export function pageAt({ paths, pathSlots }: Segment, path: string): number | undefined {
  return placeOf(paths, pathSlots, path);
}

/** How much a term says about a page: its impact as a share, 0–1; 0 where the page does not hold it. */
export function impactOf(
  { postingStarts, postingDocs, postingImpacts }: Segment,
  term: number,
  page: number,
): number {
  let low = postingStarts[term] ?? 0;
  let high = postingStarts[term + 1] ?? low;
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postingDocs[middle] ?? 0) < page) low = middle + 1;
    else high = middle;
  }
  return low < end && postingDocs[low] === page ? (postingImpacts[low] ?? 0) / 255 : 0;
}
