// The words of all segments together: how rare they are, how often they are written, what they abbreviate.

import { firstWhere, type Texts } from '../../bytes/index.ts';
import { ENGLISH, type Language, languageWith } from '../text/languages/index.ts';
import { stem } from '../text/stem.ts';
import { eachRawToken, splitRawToken } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';
import { remember } from './remember.ts';
import { type Abbreviation, type Segment, termOf } from './segment.ts';
import { type Run, runBeginning } from './title-lookup.ts';

/** The words of a library. It never changes. */
export interface Vocabulary {
  /** Number of pages. */
  pages: number;
  segments: readonly Segment[];
  /** The languages of its pages beside English, that of most pages first. */
  languages: readonly Language[];
  /** The language of most of its pages; undefined for English. */
  mainLanguage: Language | undefined;
  /** The number of pages that hold a stem. */
  pagesWith(stem: string): number;
  /** How often a word is written in this form. */
  written(word: string): number;
  /** The rarity of each term of a segment, by its number; empty for a segment of another library. */
  rarities(segment: Segment): Float32Array;
  /** The rarity of a stem: ln(1 + (N − n + ½) / (n + ½)), BM25's inverse document frequency, smoothed for small libraries. */
  rarity(stem: string): number;
  /** What an abbreviation stands for, the commonest first. */
  longForms(short: string): readonly Abbreviation[];
  /** The abbreviation of a run of stems. */
  shortForm(stems: readonly string[]): Abbreviation | undefined;
}

/** The vocabulary of segments. Deleted pages are counted until their segment is built anew. */
export function openVocabulary(segments: readonly Segment[]): Vocabulary {
  const pages = segments.reduce((sum, { paths }) => sum + paths.length, 0);
  const { short, long, beginnings } = indexAbbreviations(segments);
  const pagesWith = remember((term) => segments.reduce((sum, segment) => sum + countPages(segment, term), 0));
  const codes = languagesOf(segments);
  const raritiesOf = segments.map((segment) => weighTerms(segment, segments, pages));
  return {
    pages,
    segments,
    languages: codes.flatMap((code) => languageWith(code) ?? []),
    mainLanguage: languageWith(codes[0] ?? ENGLISH),
    pagesWith,
    written: remember((word) => segments.reduce((sum, segment) => sum + countWritten(segment, word), 0)),
    rarities: (segment) => raritiesOf[segments.indexOf(segment)] ?? new Float32Array(),
    rarity: (term) => rarityOf(pagesWith(term), pages),
    longForms: (word) => short.get(word) ?? [],
    // Most runs begin like none: no text is made of them.
    shortForm: (stems) => (beginnings.has(stems[0] ?? '') ? long.get(stems.join(' ')) : undefined),
  };
}

/**
 * Minimum share of the pages that must be written in a language for questions to be read in it. A few pages of a large library are
 * taken for another language by mistake, and its words must not change how all questions are read.
 */
const MIN_LANGUAGE_SHARE = 0.02;

/** The codes of the languages that pages are written in, that of most pages first. */
function languagesOf(segments: readonly Segment[]): string[] {
  const counts = new Map<string, number>();
  for (const { languages, languageNames } of segments) {
    for (const language of languages) {
      const code = languageNames[language] ?? ENGLISH;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const pages = segments.reduce((sum, { paths }) => sum + paths.length, 0);
  return [...counts]
    .filter(([, count]) => count >= MIN_LANGUAGE_SHARE * pages)
    .sort(([, a], [, b]) => b - a)
    .map(([code]) => code);
}

/**
 * Smoothing of rarity: as if a thousand further pages had been read, two of which hold the word. Without it every word of a
 * library of one page would be equally common; in one of 36,000 pages it changes nothing.
 */
const PRIOR = { pages: 1000, pagesWith: 2 };

/** The rarity of a stem that so many of so many pages hold; see `Vocabulary.rarity`. */
export function rarityOf(pagesWith: number, pages: number): number {
  const all = pages + PRIOR.pages;
  const holding = Math.min(pages, pagesWith) + PRIOR.pagesWith;
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** Stems by raw token, for reading many phrases. */
export type KnownStems = Map<string, readonly string[]>;

/** The stems of a phrase in order, without function words. `known` saves the work for raw tokens read before. */
export function stemsOf(phrase: string, known: KnownStems = new Map()): string[] {
  const stems: string[] = [];
  eachRawToken(phrase, (raw) => {
    const found = known.get(raw) ?? stemsOfRaw(raw);
    known.set(raw, found);
    stems.push(...found);
  });
  return stems;
}

function stemsOfRaw(raw: string): string[] {
  return splitRawToken(raw)
    .filter(({ word, joined }) => !joined && !isFunctionWord(word))
    .map(({ word }) => stem(word));
}

/** The run of `surfaces` that begin with `beginning`. */
export function wordsBeginning({ surfaces }: Segment, beginning: string): Run {
  return runBeginning(surfaces.length, (place) => surfaces.at(place), beginning);
}

/** The number of the first word that does not come before `text`. */
function firstFrom(surfaces: Texts, text: string): number {
  return firstWhere(surfaces.length, (place) => surfaces.at(place) >= text);
}

/** The rarity of each term of a segment, over all segments. */
function weighTerms(segment: Segment, segments: readonly Segment[], pages: number): Float32Array {
  const counts = Uint32Array.from({ length: segment.terms.length }, (_, term) =>
    countPostings(segment, term),
  );
  for (const other of segments) {
    if (other === segment) continue;
    // One segment is often much smaller: its terms are looked up in the larger one.
    const isSmaller = other.terms.length < segment.terms.length;
    const [few, many] = isSmaller ? [other, segment] : [segment, other];
    for (let term = 0; term < few.terms.length; term += 1) {
      const same = termOf(many, few.terms.at(term));
      if (same === undefined) continue;
      const [own, theirs] = isSmaller ? [same, term] : [term, same];
      counts[own] = (counts[own] ?? 0) + countPostings(other, theirs);
    }
  }
  const rarities = new Float32Array(counts.length);
  for (let term = 0; term < counts.length; term += 1) rarities[term] = rarityOf(counts[term] ?? 0, pages);
  return rarities;
}

function countPages(segment: Segment, stem: string): number {
  const term = termOf(segment, stem);
  return term === undefined ? 0 : countPostings(segment, term);
}

function countPostings({ postingStarts }: Segment, term: number): number {
  return (postingStarts[term + 1] ?? 0) - (postingStarts[term] ?? 0);
}

function countWritten({ surfaces, surfaceCounts }: Segment, word: string): number {
  const number = firstFrom(surfaces, word);
  return number < surfaces.length && surfaces.at(number) === word ? (surfaceCounts[number] ?? 0) : 0;
}

function indexAbbreviations(segments: readonly Segment[]): {
  short: Map<string, Abbreviation[]>;
  long: Map<string, Abbreviation>;
  /** The first stems of long forms. */
  beginnings: Set<string>;
} {
  const short = new Map<string, Abbreviation[]>();
  const long = new Map<string, Abbreviation>();
  for (const abbreviation of segments.flatMap(({ abbreviations }) => abbreviations)) {
    short.set(abbreviation.short, [...(short.get(abbreviation.short) ?? []), abbreviation]);
    const { stems, pages } = abbreviation;
    if ((long.get(stems)?.pages ?? 0) < pages) long.set(stems, abbreviation);
  }
  for (const meanings of short.values()) meanings.sort((a, b) => b.pages - a.pages);
  const beginnings = new Set(Array.from(long.keys(), (stems) => stems.split(' ', 1)[0] ?? ''));
  return { short, long, beginnings };
}
