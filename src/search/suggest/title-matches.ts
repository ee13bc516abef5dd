// Titles that hold the words of a question that is still being typed, wherever they stand in them.
import { Best } from '../../bytes/index.ts';
import type { Variant } from '../question/query.ts';
import { understand } from '../question/understand.ts';
import type { Scoreboard } from '../ranking/candidates.ts';
import type { SearchIndex } from '../ranking/search-index.ts';
import { type Segment, TERM_MASK } from '../segment/segment.ts';
import { type Run, titleWordsWithStem } from '../segment/title-index.ts';
import { rarityOf, type Vocabulary } from '../segment/vocabulary.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { completeWord, countTitles } from './completions.ts';

/** One segment, of whose pages only some are wanted. */
export interface View {
  segment: Segment;
  board: Scoreboard;
  admits: (page: number) => boolean;
}

export interface Titled {
  path: string;
  /** The title's key: the same for pages that ask the same question. */
  title: string;
}

/** Words of titles, as a run of `titleWords`, that say what was typed, and how well, 0–1. */
interface Reading {
  run: Run;
  strength: number;
}

/** A word that was typed, and how it may be read in each segment. */
interface Wanted {
  weight: number;
  readings: readonly (readonly Reading[])[];
}

interface Found extends Titled {
  /** How much of what was typed the title has, 0–1. */
  share: number;
  score: number;
}

/** So many titles are looked at closely. */
const CANDIDATES = 100;

/** So many words are compared with titles as they stand. */
const LONGEST_PHRASE = 12;

/** A title has at least this share of what the best has. */
const LEAST = 0.5;

/** What counts: how much of what was typed a title has, how much of it stands there just so, how much more it says. */
const WEIGHTS = { share: 6, phrase: 2, used: 2, brief: 0.2 };

/** The views of all segments that hold pages of the subject, or of all segments. */
export function openViews({ segments, boards, gone }: SearchIndex, subject: string | undefined): View[] {
  return segments.flatMap((segment, number) => {
    const board = boards[number];
    const wanted = subject === undefined ? -1 : segment.subjectNames.indexOf(subject);
    if (board === undefined || (subject !== undefined && wanted === -1)) return [];
    const admits = (page: number): boolean =>
      gone[number]?.[page] !== 1 && (wanted === -1 || segment.subjects[page] === wanted);
    return [{ segment, board, admits }];
  });
}

/** The titles that go best with what was typed, best first, and how much of that, 0–1, the one that has most of it has. */
export function findTitles(
  index: SearchIndex,
  views: readonly View[],
  typed: string,
  most: number,
): { titles: Titled[]; share: number } {
  const wanted = readTyped(index, typed).map(scaleUp);
  if (wanted.length === 0) return { titles: [], share: 0 };
  const words = wordsOf(typed)
    .slice(-LONGEST_PHRASE)
    .map(({ word }) => word);
  const phrases = words.map((_, from) => ` ${words.slice(from).join(' ')}`);
  const found = views.flatMap((view) => {
    const number = index.segments.indexOf(view.segment);
    const own = wanted.map(({ weight, readings }) => ({ weight, readings: readings[number] ?? [] }));
    return findIn(view, index.vocabulary, own).map((titled) => {
      const score = titled.score + WEIGHTS.phrase * phraseShare(titled.title, phrases);
      return { ...titled, score };
    });
  });
  const share = found.reduce((best, titled) => Math.max(best, titled.share), 0);
  const titles = found
    .filter((titled) => titled.share >= LEAST * share)
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1));
  const distinct = new Map<string, Titled>();
  for (const { path, title } of titles) if (!distinct.has(title)) distinct.set(title, { path, title });
  return { titles: [...distinct.values()].slice(0, most), share };
}

/** A word that can only be read as another one is still worth its whole weight to the titles that have that. */
function scaleUp({ weight, readings }: Wanted): Wanted {
  const strongest = Math.max(0, ...readings.flat().map(({ strength }) => strength));
  if (strongest === 0) return { weight, readings };
  const scaled = readings.map((list) =>
    list.map(({ run, strength }) => ({ run, strength: strength / strongest })),
  );
  return { weight, readings: scaled };
}

/** What each word that was typed may be in a title; the last one may be half a word. */
function readTyped({ vocabulary, synonyms, segments }: SearchIndex, typed: string): Wanted[] {
  const last = lastOf(typed);
  const concepts = understand(vocabulary, synonyms, wholeWords(vocabulary, typed));
  const own = concepts.findLast(({ text }) => text === last?.word);
  const wanted = concepts.flatMap((concept): Wanted[] => {
    if (concept === own) return [];
    return [{ weight: concept.weight, readings: readVariants(segments, vocabulary, concept.variants) }];
  });
  if (last === undefined) return wanted;
  const others = readVariants(segments, vocabulary, own?.variants ?? []);
  const completions = completeWord(vocabulary, last.word);
  const readings = completions.map((list, number) => [...list, ...(others[number] ?? [])]);
  const titles = completions.map((list, number) =>
    sum(list.map(({ run }) => countTitles(segments[number], run))),
  );
  return [...wanted, { weight: rarityOf(sum(titles), vocabulary.pages), readings }];
}

/**
 * What was typed, up to a last word that is half a word. One that is a word by itself may also be whole: an
 * abbreviation, or one that belongs to the word before it.
 */
export function wholeWords(vocabulary: Vocabulary, typed: string): string {
  const last = lastOf(typed);
  return last === undefined || vocabulary.written(last.word) > 0 ? typed : typed.slice(0, last.start);
}

/** The word that is being typed: the last one, unless a blank ends it. */
function lastOf(typed: string): Token | undefined {
  return /\s$/.test(typed) ? undefined : wordsOf(typed).at(-1);
}

/** Where the titles of each segment hold a form of a concept. A form of several words is held as far as its words are. */
function readVariants(
  segments: readonly Segment[],
  vocabulary: Vocabulary,
  variants: readonly Variant[],
): Reading[][] {
  return segments.map((segment) =>
    variants.flatMap(({ stems, strength }) => {
      const whole = sum(stems.map((stem) => vocabulary.rarity(stem))) || 1;
      return stems.flatMap((stem): Reading[] =>
        [...titleWordsWithStem(segment, stem)].map((place) => ({
          run: [place, place + 1],
          strength: (strength * vocabulary.rarity(stem)) / whole,
        })),
      );
    }),
  );
}

/** The titles of one segment with the largest share of what is wanted. */
function findIn(
  { segment, board, admits }: View,
  vocabulary: Vocabulary,
  wanted: readonly { weight: number; readings: readonly Reading[] }[],
): Found[] {
  const whole = sum(wanted.map(({ weight }) => weight));
  let touched = 0;
  for (const { weight, readings } of wanted) touched = addReadings(segment, board, weight, readings, touched);
  const best = new Best<{ page: number; share: number }>(CANDIDATES);
  let { least } = best;
  for (let i = 0; i < touched; i += 1) {
    const page = board.touched[i] ?? 0;
    const share = (board.total[page] ?? 0) / whole;
    board.total[page] = 0;
    // However brief its title is, most often it has too little of what is wanted.
    if (share + WEIGHTS.brief <= least) continue;
    const brevity = wanted.length / Math.max(wanted.length, segment.titleLengths[page] ?? 0);
    const score = share + WEIGHTS.brief * brevity;
    if (score <= least || !admits(page)) continue;
    best.add({ page, share }, score);
    least = best.least;
  }
  const rarities = vocabulary.rarities(segment);
  return best.take().map(({ page, share }) => {
    const used = Math.min(1, (share * whole) / titleRarity(segment, rarities, page));
    return {
      path: segment.paths.at(page),
      title: segment.titleKeys.at(segment.twins[page] ?? 0),
      share,
      score: WEIGHTS.share * share + WEIGHTS.used * used,
    };
  });
}

/** Adds a word that is wanted to the scores, at most its weight. Returns the number of pages that have a score now. */
function addReadings(
  { titleWordStarts, titleWordPages }: Segment,
  { total, concept, touched, found }: Scoreboard,
  weight: number,
  readings: readonly Reading[],
  touchedBefore: number,
): number {
  let count = 0;
  for (const { run, strength } of readings) {
    const end = titleWordStarts[run[1]] ?? 0;
    for (let at = titleWordStarts[run[0]] ?? 0; at < end; at += 1) {
      const page = titleWordPages[at] ?? 0;
      const before = concept[page] ?? 0;
      if (before === 0) found[count++] = page;
      concept[page] = before + strength;
    }
  }
  let all = touchedBefore;
  for (let i = 0; i < count; i += 1) {
    const page = found[i] ?? 0;
    const before = total[page] ?? 0;
    if (before === 0) touched[all++] = page;
    total[page] = before + weight * Math.min(1, concept[page] ?? 0);
    concept[page] = 0;
  }
  return all;
}

function titleRarity(
  { words, wordStarts, titleLengths }: Segment,
  rarities: Float32Array,
  page: number,
): number {
  const start = wordStarts[page] ?? 0;
  let rarity = 0;
  for (let at = start; at < start + (titleLengths[page] ?? 0); at += 1) {
    rarity += rarities[(words[at] ?? 0) & TERM_MASK] ?? 0;
  }
  return rarity || 1;
}

/**
 * How many of the words that were typed last stand in a title one behind the other, as a share of all of them. `phrases` are
 * all of them, then all but the first, and so on, a blank before each.
 */
function phraseShare(title: string, phrases: readonly string[]): number {
  const text = ` ${title}`;
  const from = phrases.findIndex((phrase) => text.includes(phrase));
  return from === -1 ? 0 : (phrases.length - from) / phrases.length;
}

function wordsOf(typed: string): Token[] {
  return tokenize(typed).filter(({ joined }) => !joined);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
