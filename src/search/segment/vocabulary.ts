// Statistics of the words of all segments together: document frequencies, frequencies, abbreviations, languages.

import { firstWhere, type Texts } from '../../bytes/index.ts';
import { ENGLISH, type Language, languageWith } from '../text/languages/index.ts';
import { stem } from '../text/stem.ts';
import { eachRawToken, splitRawToken } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';
import { memoise } from './memoise.ts';
import { type Abbreviation, type Segment, termOf } from './segment.ts';
import { type Run, runBeginning } from './title-lookup.ts';

/** The vocabulary of a library. It never changes. */
export interface Vocabulary {
  /** Number of pages. */
  pages: number;
  segments: readonly Segment[];
  /** The languages other than English that a good part of its pages is written in, the one with most pages first. */
  languages: readonly Language[];
  /** The language of most of its pages; undefined for English. */
  mainLanguage: Language | undefined;
  /** Document frequency: the number of pages that hold a stem. */
  pagesWith(stem: string): number;
  /** Collection frequency: how often a word occurs in exactly this form, not stemmed. */
  written(word: string): number;
  /** Term number → rarity, for the terms of a segment; empty for a segment of another library. */
  rarities(segment: Segment): Float32Array;
  /**
   * The rarity of a stem: BM25's inverse document frequency ln(1 + (N − n + ½) / (n + ½)), where n of N pages hold the stem, smoothed for
   * small libraries; see `rarityOf`.
   */
  rarity(stem: string): number;
  /** The long forms of an abbreviation, those that most pages explain first. */
  longForms(short: string): readonly Abbreviation[];
  /** The abbreviation whose long form has these stems, or undefined. Of several, the one that most pages explain. */
  shortForm(stems: readonly string[]): Abbreviation | undefined;
}

/** The vocabulary of segments. Deleted pages still count in it until their segment is built anew. */
export function openVocabulary(segments: readonly Segment[]): Vocabulary {
  const pages = segments.reduce((sum, { paths }) => sum + paths.length, 0);
  const { short, long, beginnings } = indexAbbreviations(segments);
  const pagesWith = memoise((term) => segments.reduce((sum, segment) => sum + countPages(segment, term), 0));
  const codes = languagesOf(segments);
  const raritiesOf = segments.map((segment) => weighTerms(segment, segments, pages));
  return {
    pages,
    segments,
    languages: codes.flatMap((code) => languageWith(code) ?? []),
    mainLanguage: languageWith(codes[0] ?? ENGLISH),
    pagesWith,
    written: memoise((word) => segments.reduce((sum, segment) => sum + countWritten(segment, word), 0)),
    rarities: (segment) => raritiesOf[segments.indexOf(segment)] ?? new Float32Array(),
    rarity: (term) => rarityOf(pagesWith(term), pages),
    longForms: (word) => short.get(word) ?? [],
    // Most runs of stems begin like no long form. For these no string is made.
    shortForm: (stems) => (beginnings.has(stems[0] ?? '') ? long.get(stems.join(' ')) : undefined),
  };
}

/**
 * Minimum share of the pages that must be written in a language for questions to be read in it. Of a few pages the language is detected
 * wrongly, and these must not change how all questions are read.
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
 * The prior of rarity: as if a thousand further pages had been indexed, two of which hold the word. Without it all words of a library of one
 * page would be equally common. In a library of 36,000 pages it changes next to nothing.
 */
const PRIOR = { pages: 1000, pagesWith: 2 };

/** The rarity of a stem that `pagesWith` of `pages` pages hold: see `Vocabulary.rarity`, with both counts increased by `PRIOR`. */
export function rarityOf(pagesWith: number, pages: number): number {
  const all = pages + PRIOR.pages;
  const holding = Math.min(pages, pagesWith) + PRIOR.pagesWith;
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** Raw token → its stems; a cache for reading many phrases. */
export type KnownStems = Map<string, readonly string[]>;

/** The stems of a phrase in order, without function words. `known` caches raw tokens: calls that share it split each only once. */
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

/** The run of `surfaces` of the words that begin with `beginning`. */
export function wordsBeginning({ surfaces }: Segment, beginning: string): Run {
  return runBeginning(surfaces.length, (place) => surfaces.at(place), beginning);
}

/** The place of the first word that is equal to `text` or sorts after it. */
function firstFrom(surfaces: Texts, text: string): number {
  return firstWhere(surfaces.length, (place) => surfaces.at(place) >= text);
}

/** Term number → rarity, for the terms of a segment, from the pages of all segments. */
function weighTerms(segment: Segment, segments: readonly Segment[], pages: number): Float32Array {
  const counts = Uint32Array.from({ length: segment.terms.length }, (_, term) =>
    countPostings(segment, term),
  );
  for (const other of segments) {
    if (other === segment) continue;
    // One segment is often much smaller than the other. So the terms of the smaller are looked up in the larger.
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

/** The length of a term's posting list. */
function countPostings({ postingStarts }: Segment, term: number): number {
  return (postingStarts[term + 1] ?? 0) - (postingStarts[term] ?? 0);
}

function countWritten({ surfaces, surfaceCounts }: Segment, word: string): number {
  const number = firstFrom(surfaces, word);
  return number < surfaces.length && surfaces.at(number) === word ? (surfaceCounts[number] ?? 0) : 0;
}

/** All abbreviations: by their short form, and by the stems of their long form with blanks between. */
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
