// Finds titles that hold the words of a question that is still being typed, at any place in the title.
import { TopList } from '../../bytes/index.ts';
import { type Accumulator, releaseAfter } from '../retrieval/accumulator.ts';
import type { SearchIndex, SegmentView } from '../retrieval/search-index.ts';
import { type Segment, titleLength } from '../segment/segment.ts';
import { titleKeyOf, wordsOfKey } from '../segment/title-lookup.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { wordsOf } from '../text/tokens.ts';
import { type Reading, readTyped, sum } from './typed-words.ts';

/** A page with its title. */
export interface Titled {
  path: string;
  /** The title's key, which is the same for duplicate titles. */
  title: string;
}

interface Found extends Titled {
  /** The share of what was typed, by weight, that the title has, 0–1. */
  share: number;
  score: number;
}

/** Number of titles of each segment whose scores are computed in full. */
const CANDIDATES = 100;

/** At most so many words, the last ones typed, are looked for in titles as a phrase. */
const MAX_PHRASE_WORDS = 12;

/** Minimum share of a title, relative to the share of the best title. */
const MIN_RELATIVE_SHARE = 0.5;

/** Weights of a title's score. */
const WEIGHTS = {
  /** The share of what was typed that the title has, … */
  share: 6,
  /** … and that it has as a phrase. */
  phrase: 2,
  /** The share of the title that was typed. */
  used: 2,
  /** Brevity; only for the choice of candidates. */
  brief: 0.2,
};

/** At most `most` titles that fit best what was typed, best first; and the largest share of what was typed that one of them has, 0–1. */
export function findTitles(
  index: SearchIndex,
  views: readonly SegmentView[],
  typed: string,
  most: number,
): { titles: Titled[]; share: number } {
  const wanted = readTyped(index, typed);
  if (wanted.length === 0) return { titles: [], share: 0 };
  const words = wordsOf(typed).slice(-MAX_PHRASE_WORDS);
  const phrases = words.map((_, from) => ` ${words.slice(from).join(' ')}`);
  const found = views.flatMap((view) => {
    const number = index.segments.indexOf(view.segment);
    const own = wanted.map(({ weight, readings }) => ({ weight, readings: readings[number] ?? [] }));
    return findIn(view, index.vocabulary, own).map((titled) => {
      const score = titled.score + WEIGHTS.phrase * phraseShare(wordsOfKey(titled.title), phrases);
      return { ...titled, score };
    });
  });
  const share = found.reduce((best, titled) => Math.max(best, titled.share), 0);
  const titles = found
    .filter((titled) => titled.share >= MIN_RELATIVE_SHARE * share)
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1));
  const distinct = new Map<string, Titled>();
  for (const { path, title } of titles) if (!distinct.has(title)) distinct.set(title, { path, title });
  return { titles: [...distinct.values()].slice(0, most), share };
}

/** The titles of one segment that have the largest shares of what was typed; their scores do not yet count phrases. */
function findIn(
  view: SegmentView,
  vocabulary: Vocabulary,
  wanted: readonly { weight: number; readings: readonly Reading[] }[],
): Found[] {
  const { segment, accumulator } = view;
  const whole = sum(wanted.map(({ weight }) => weight));
  const best = releaseAfter(accumulator, () => {
    let touched = 0;
    for (const { weight, readings } of wanted)
      touched = addReadings(segment, accumulator, weight, readings, touched);
    return takeBest(view, touched, whole, wanted.length);
  });
  const rarities = vocabulary.rarities(segment);
  return best.map(({ page, share }) => {
    const used = Math.min(1, (share * whole) / titleRarity(segment, rarities, page));
    return {
      path: segment.paths.at(page),
      title: titleKeyOf(segment, page),
      share,
      score: WEIGHTS.share * share + WEIGHTS.used * used,
    };
  });
}

/** A page, and the share of what was typed that its title has, 0–1. */
interface Candidate {
  page: number;
  share: number;
}

/**
 * The best of the pages that have a score, of which there are `touched`. Clears all scores. `words` is the number of words that were typed, `whole`
 * the sum of their weights.
 */
function takeBest(
  { segment, accumulator, admits }: SegmentView,
  touched: number,
  whole: number,
  words: number,
): Candidate[] {
  const best = new TopList<Candidate>(CANDIDATES);
  let { least } = best;
  for (let i = 0; i < touched; i += 1) {
    const page = accumulator.touched[i] ?? 0;
    const share = (accumulator.total[page] ?? 0) / whole;
    accumulator.total[page] = 0;
    // Most titles would have too low a score even if they were as brief as possible.
    if (share + WEIGHTS.brief <= least) continue;
    const brevity = words / Math.max(words, titleLength(segment, page));
    const score = share + WEIGHTS.brief * brevity;
    if (score <= least || !admits(page)) continue;
    best.add({ page, share }, score);
    least = best.least;
  }
  return best.take();
}

/**
 * Adds a word that was typed to the scores: for each page the summed strengths of its readings, at most 1, × `weight`. `touchedBefore` pages have
 * a score before it; returns how many have one afterwards.
 */
function addReadings(
  { titleWordStarts, titleWordPages }: Segment,
  { total, concept, touched, found }: Accumulator,
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

/** The summed rarity of a title's words, or 1 where that is 0. */
function titleRarity({ titleTerms, titleTermStarts }: Segment, rarities: Float32Array, page: number): number {
  const end = titleTermStarts[page + 1] ?? 0;
  let rarity = 0;
  for (let at = titleTermStarts[page] ?? end; at < end; at += 1) rarity += rarities[titleTerms[at] ?? 0] ?? 0;
  return rarity || 1;
}

/**
 * The share of the words typed that a title has as a phrase, 0–1, counted from the last word back. `phrases` are all of the words, then all but
 * the first, and so on, each with a blank in front.
 */
function phraseShare(title: string, phrases: readonly string[]): number {
  const text = ` ${title}`;
  const from = phrases.findIndex((phrase) => text.includes(phrase));
  return from === -1 ? 0 : (phrases.length - from) / phrases.length;
}
