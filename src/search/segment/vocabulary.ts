// What all segments together know of words: how rare they are, how they are written, what they abbreviate.

import { firstWhere, type Texts } from '../../bytes/index.ts';
import { remember } from '../remember.ts';
import { stem } from '../text/stem.ts';
import { eachRawToken, splitRawToken } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';
import { type Abbreviation, type Segment, termOf } from './segment.ts';
import { type Run, runBeginning } from './title-lookup.ts';

/** The written words of one segment. */
export interface WordList {
  segment: Segment;
}

export interface Vocabulary {
  /** Number of pages. */
  pages: number;
  lists: readonly WordList[];
  /** In how many pages a stem stands. */
  pagesWith(stem: string): number;
  /** How often a word stands written just so. */
  written(word: string): number;
  /** The rarity of each term of a segment, by its number. */
  rarities(segment: Segment): Float32Array;
  /** How rare a stem is: ln(1 + (N − n + ½) / (n + ½)), BM25's inverse document frequency, smoothed for small libraries. */
  rarity(stem: string): number;
  /** What an abbreviation stands for, commonest first. */
  longForms(short: string): readonly Abbreviation[];
  /** The abbreviation of a run of stems joined by blanks. */
  shortForm(stems: string): Abbreviation | undefined;
}

/** So many words are remembered with their counts. */
const KNOWN = 10_000;

/** Pages that have been replaced since are still counted until their segment is built anew. */
export function openVocabulary(segments: readonly Segment[]): Vocabulary {
  const pages = segments.reduce((sum, { paths }) => sum + paths.length, 0);
  const lists = segments.map((segment) => ({ segment }));
  const { short, long } = indexAbbreviations(segments);
  const pagesWith = remember(
    (term) => segments.reduce((sum, segment) => sum + countPages(segment, term), 0),
    KNOWN,
  );
  const raritiesOf = segments.map((segment) => weighTerms(segment, segments, pages));
  return {
    pages,
    lists,
    pagesWith,
    written: remember((word) => lists.reduce((sum, list) => sum + countWritten(list, word), 0), KNOWN),
    rarities: (segment) => raritiesOf[segments.indexOf(segment)] ?? new Float32Array(),
    rarity: (term) => rarityOf(pagesWith(term), pages),
    longForms: (word) => short.get(word) ?? [],
    shortForm: (stems) => long.get(stems),
  };
}

/**
 * What is taken to be known of words beforehand: as if a thousand further pages had been read, in two of which the word
 * stood. In a library of one page every word would be equally common without it; in one of 36,000 it changes nothing.
 */
const BEFOREHAND = { pages: 1000, pagesWith: 2 };

/** See `Vocabulary.rarity`. */
export function rarityOf(pagesWith: number, pages: number): number {
  const all = pages + BEFOREHAND.pages;
  const holding = Math.min(pages, pagesWith) + BEFOREHAND.pagesWith;
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** The stems of each stretch of text met so far, for reading many phrases. */
export type KnownStems = Map<string, readonly string[]>;

/** The stems of a phrase in order, function words left out. `known` saves the work of a word met before. */
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

/** The run of a list's words that begin with `beginning`, by their numbers. */
export function wordsBeginning({ segment: { surfaces } }: WordList, beginning: string): Run {
  return runBeginning(surfaces.length, (place) => surfaces.at(place), beginning);
}

/** The number of the first word that does not come before `text`; the words are in order. */
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
    // A few changed pages lie over many: the fewer terms are looked up among the more.
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

function countWritten({ segment: { surfaces, surfaceCounts } }: WordList, word: string): number {
  const number = firstFrom(surfaces, word);
  return number < surfaces.length && surfaces.at(number) === word ? (surfaceCounts[number] ?? 0) : 0;
}

function indexAbbreviations(segments: readonly Segment[]): {
  short: Map<string, Abbreviation[]>;
  long: Map<string, Abbreviation>;
} {
  const short = new Map<string, Abbreviation[]>();
  const long = new Map<string, Abbreviation>();
  for (const abbreviation of segments.flatMap(({ abbreviations }) => abbreviations)) {
    short.set(abbreviation.short, [...(short.get(abbreviation.short) ?? []), abbreviation]);
    const { stems, pages } = abbreviation;
    if ((long.get(stems)?.pages ?? 0) < pages) long.set(stems, abbreviation);
  }
  for (const meanings of short.values()) meanings.sort((a, b) => b.pages - a.pages);
  return { short, long };
}
