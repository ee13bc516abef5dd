// A segment: the inverted index of a set of pages, as typed arrays. They are saved as they are, and never change once built.
import { placeOf, type Texts } from '../../bytes/index.ts';
import type { PageWords } from './page-words.ts';
import type { TitleIndex } from './title-index.ts';
import type { WordLengths } from './word-lengths.ts';

/** What is indexed of a page. */
export interface SearchDocument {
  /** Identifies the page, also in matches. */
  path: string;
  /** ISO 639-1 code of its language, where the page names one; else the language is detected. */
  language?: string;
  title: string;
  /** The subject's slug. */
  subject: string;
  keywords: readonly string[];
  aliases: readonly string[];
  /** The answer as Markdown. */
  answer: string;
  /**
   * Where the title has its meaning: a course or a page. Pages with the same title are duplicates unless their scopes differ. A page whose
   * title is a question has no scope, since a question means the same everywhere.
   */
  scope?: string;
  /** For a section of a page: the path of that page, which is added just before its sections. */
  sectionOf?: string;
}

/** Highest value of `Segment.postingImpacts`. */
export const MAX_IMPACT = 255;

/** Bits of an entry of `Segment.words`: the word begins a block, and it is in a block's lead. The other bits are the term's number. */
export const BLOCK_START = 1 << 23;
export const LEAD = 1 << 22;
/**
 * The bits of the term's number, which is also the largest one. A library with millions of terms has higher ones. In `words` they all share
 * this number: they have posting lists of their own, but cannot be told apart in re-ranking.
 */
export const TERM_MASK = LEAD - 1;

/*
 * The same pages in two orders:
 *
 *   postings   term → pages      postingDocs[postingStarts[t] … postingStarts[t + 1])      finds candidates
 *   words      page → terms      words.of(d)                                               re-ranks a candidate
 *
 * The words of a page are in reading order, without function words: first the title, then keywords and aliases, then the answer. Each
 * keyword, each alias and each block of the answer (see `splitBlocks`) begins at an entry with BLOCK_START.
 */
/** See the drawing above. All numbers (of pages, terms, subjects, …) count from 0; "page → x" is an array with an x for each page. */
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
  /** Page → number of its title in `titleKeys`. Pages with duplicate titles have the same number. */
  titleNumbers: Uint32Array;
  /** Page → the page that it is a section of; a page that is no section → itself. */
  wholes: Uint32Array;
  /** The key of each distinct title; see `writeTitleKey`. */
  titleKeys: Texts;
  /** Term number → stem. */
  terms: Texts;
  /** See `tabulate`: stem → term number. */
  termSlots: Uint32Array;
  /** Term → its first posting; one entry more than there are terms. */
  postingStarts: Uint32Array;
  /** Posting → page; ascending within a term. */
  postingDocs: PageNumbers;
  /** Posting → impact: the saturated term frequency, 1 … MAX_IMPACT; see `postings.ts`. */
  postingImpacts: Uint8Array;
  /** The terms of all titles, page by page in reading order: the first words of each page once more, for reading those of many pages. */
  titleTerms: Uint32Array;
  /** Page → its first entry in `titleTerms`; one entry more than there are pages. */
  titleTermStarts: Uint32Array;
  /** Page → number of words of its keywords and aliases, which follow those of its title. */
  keywordLengths: Uint16Array;
  /** Terms with the bits above. */
  words: PageWords;
  /** The distinct written words (not stemmed), in the order of their UTF-16 code units. */
  surfaces: Texts;
  /** Written word → how often it occurs in the segment. */
  surfaceCounts: Uint32Array;
  /** Written word → its term's number. */
  surfaceTerms: Uint32Array;
  /** Abbreviations that the pages themselves explain: "Long-Term Potentiation (LTP)". */
  abbreviations: readonly Abbreviation[];
}

/** An abbreviation and what it stands for. */
export interface Abbreviation {
  /** The short form, as a token: `ltp`. */
  short: string;
  /** The words of the long form, as tokens: `['long', 'term', 'potentiation']`. */
  long: readonly string[];
  /** Their stems, with blanks between. */
  stems: string;
  /** Number of pages that explain it so. */
  pages: number;
}

/** Numbers of pages. Two bytes each are enough for most libraries, and posting lists have millions. */
export type PageNumbers = Uint16Array | Uint32Array;

/** The number of words of a page's title. */
export function titleLength({ titleTermStarts }: Segment, page: number): number {
  return (titleTermStarts[page + 1] ?? 0) - (titleTermStarts[page] ?? 0);
}

/** The number of the term with this stem, or undefined where no page of the segment holds it. */
export function termOf({ terms, termSlots }: Segment, stem: string): number | undefined {
  return placeOf(terms, termSlots, stem);
}

/** The page at a path, or undefined where there is none. */
export function pageAt({ paths, pathSlots }: Segment, path: string): number | undefined {
  return placeOf(paths, pathSlots, path);
}

/** The saturated frequency of a term in a page, 0–1; 0 where the page does not hold it. */
export function impactOf(segment: Segment, term: number, page: number): number {
  return storedImpactOf(segment, term, page) / MAX_IMPACT;
}

/** The impact of a term in a page as it is stored, 1 … MAX_IMPACT, found by binary search; 0 where the page does not hold the term. */
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

/**
 * A test for the pages of a subject, given as its slug, and of the subjects within it (`a` contains `a/b`). Without a subject, all pages
 * pass. Undefined where the segment has no such subject.
 */
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
