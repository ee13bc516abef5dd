// What all segments together know of words: how rare they are, how they are written, what they abbreviate.

import { firstWhere } from './first-where.ts';
import type { Abbreviation, Segment } from './segment.ts';
import { stem } from './stem.ts';
import { eachRaw, splitRaw } from './tokens.ts';
import { isFunctionWord } from './word-roles.ts';

/**
 * A word must stand this often in a large library before others are taken for it: its rare words are often misspelt
 * themselves. In a small one every word is rare.
 */
const FEWEST_TO_CORRECT = { library: 1000, written: 3 };

/** The written words of one segment, laid out for fast scans. */
export interface WordList {
  segment: Segment;
  /** One bit a letter, for telling at once that two words share too few. */
  letters: Uint32Array;
  /** Numbers of the words of each length that stand often enough to be what a misspelt one was meant to be. */
  byLength: readonly Uint32Array[];
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

/** Pages that have been replaced since are still counted until their segment is built anew. */
export function openVocabulary(segments: readonly Segment[]): Vocabulary {
  const pages = segments.reduce((sum, { paths }) => sum + paths.length, 0);
  const lists = segments.map(listWords);
  const { short, long } = indexAbbreviations(segments);
  const pagesWith = (term: string): number =>
    segments.reduce((sum, segment) => sum + countPages(segment, term), 0);
  const raritiesOf = segments.map(({ terms }) =>
    Float32Array.from(terms, (term) => rarityOf(pagesWith(term), pages)),
  );
  return {
    pages,
    lists,
    pagesWith,
    written: (word) => lists.reduce((sum, list) => sum + countWritten(list, word), 0),
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
  eachRaw(phrase, (raw) => {
    const found = known.get(raw) ?? stemsOfRaw(raw);
    known.set(raw, found);
    stems.push(...found);
  });
  return stems;
}

function stemsOfRaw(raw: string): string[] {
  return splitRaw(raw)
    .filter(({ word, joined }) => !joined && !isFunctionWord(word))
    .map(({ word }) => stem(word));
}

/** The set of letters in a word: bit 0 for a, …, bit 25 for z, bit 26 for everything else. */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}

/** The numbers of a list's words that begin so: from the first up to, but not with, the second. */
export function wordsBeginning({ segment: { surfaces } }: WordList, beginning: string): [number, number] {
  return [firstFrom(surfaces, beginning), firstFrom(surfaces, `${beginning}\uffff`)];
}

/** The number of the first word that does not come before `text`; the words are in order. */
function firstFrom(surfaces: readonly string[], text: string): number {
  return firstWhere(surfaces.length, (place) => (surfaces[place] ?? '') >= text);
}

function listWords(segment: Segment): WordList {
  const { surfaces, surfaceCounts } = segment;
  const fewest = segment.paths.length >= FEWEST_TO_CORRECT.library ? FEWEST_TO_CORRECT.written : 1;
  const byLength: number[][] = [];
  for (const [number, { length }] of surfaces.entries()) {
    const sameLength = byLength[length] ?? [];
    byLength[length] = sameLength;
    if ((surfaceCounts[number] ?? 0) >= fewest) sameLength.push(number);
  }
  return {
    segment,
    letters: Uint32Array.from(surfaces, letterSet),
    byLength: Array.from(byLength, (numbers = []) => Uint32Array.from(numbers)),
  };
}

function countPages({ termNumbers, postingStarts }: Segment, term: string): number {
  const number = termNumbers.get(term);
  return number === undefined ? 0 : (postingStarts[number + 1] ?? 0) - (postingStarts[number] ?? 0);
}

function countWritten({ segment: { surfaces, surfaceCounts } }: WordList, word: string): number {
  const number = firstFrom(surfaces, word);
  return surfaces[number] === word ? (surfaceCounts[number] ?? 0) : 0;
}

function indexAbbreviations(segments: readonly Segment[]): {
  short: Map<string, Abbreviation[]>;
  long: Map<string, Abbreviation>;
} {
  const short = new Map<string, Abbreviation[]>();
  const long = new Map<string, Abbreviation>();
  for (const abbreviation of segments.flatMap(({ abbreviations }) => abbreviations)) {
    short.set(abbreviation.short, [...(short.get(abbreviation.short) ?? []), abbreviation]);
    const stems = abbreviation.long.map(stem).join(' ');
    if ((long.get(stems)?.pages ?? 0) < abbreviation.pages) long.set(stems, abbreviation);
  }
  for (const meanings of short.values()) meanings.sort((a, b) => b.pages - a.pages);
  return { short, long };
}
