// The pages that may answer a question, found by words and by meaning, each with its features and its score.

import { TopList } from '../../bytes/index.ts';
import { type Asked, FeatureExtractor } from '../features/feature-extractor.ts';
import type { Features, MeaningFeatures } from '../features/features.ts';
import type { PageVectors } from '../nearness/index.ts';
import type { Segment } from '../segment/segment.ts';
import { titleKeyOf, wordsOfKey } from '../segment/title-lookup.ts';
import { findCandidates } from './candidates.ts';
import { completeNearness } from './nearness-estimates.ts';
import { partsByMeaning, type ScoreParts, scoreByWords } from './rank.ts';
import { openViews, type SearchIndex, type SegmentView } from './search-index.ts';

/** Number of pages found by words that the second pass reads: with 40 or with 80 the same page comes first. */
const CANDIDATES = 50;

/** Number of pages whose passages are looked at because their titles are near the question. */
const NEAR_TITLES = 200;

/** Number of pages that are read because their titles and passages are near the question. */
const NEAREST = 50;

/** Meaning joins in where at least this share of the pages found by words has vectors: else they would not compare. */
const MIN_WITH_VECTORS = 0.5;

/** A page with its score. Its path is read where it is needed: most pages are ranked and not shown. */
export interface RankedPage {
  segment: Segment;
  page: number;
  titleKey: string;
  features: Features;
  /** Absent where words decide alone. */
  meaning?: MeaningFeatures;
  /** Higher is better; only scores of the same question compare. */
  score: number;
  /** The score's parts; absent where words decide alone. */
  parts?: ScoreParts;
  /** Number of the answer's block that answers best, as `findBlock` counts them. */
  block: number;
}

/** What is asked, and how. */
export interface Question extends Asked {
  /** See `SearchOptions`. */
  vector?: Float32Array | undefined;
  subject?: string | undefined;
}

/** The pages that may answer, best first; none for a question without any word that says something. Duplicate titles are among them. */
export function rankPages(index: SearchIndex, question: Question): RankedPage[] {
  if (question.concepts.length === 0) return [];
  const read = openViews(index, question.subject).flatMap((view) => readCandidates(index, view, question));
  const byWords = read.map((page) => ({ ...page, score: scoreByWords(page.features) })).sort(compareRanks);
  const found = byWords.filter(({ isFoundByWords }) => isFoundByWords);
  const withVectors = byWords.filter(({ isFoundByWords, near }) => isFoundByWords && near !== undefined);
  const isJoined =
    byWords.some(({ near }) => near !== undefined) && withVectors.length >= MIN_WITH_VECTORS * found.length;
  if (!isJoined) return found.map(({ near: _, isFoundByWords: __, ...page }) => page);
  return byWords
    .map(({ near, isFoundByWords: _, ...page }, rank): RankedPage => {
      const meaning = { ...completeNearness(near), wordRank: 1 / (2 + rank) };
      const parts = partsByMeaning(page.features, meaning);
      const block = near?.passages?.block ?? page.block;
      return { ...page, meaning, parts, score: parts.words + parts.meaning, block };
    })
    .sort(compareRanks);
}

function readCandidates(
  { vocabulary }: SearchIndex,
  { segment, accumulator, formScratch, vectors, admits }: SegmentView,
  { vector, ...asked }: Question,
) {
  const also = vector === undefined || vectors === undefined ? [] : nearestPages(vectors, vector, admits);
  const candidates = findCandidates(
    segment,
    accumulator,
    vocabulary,
    asked.concepts,
    CANDIDATES,
    admits,
    also,
  );
  if (candidates.length === 0) return [];
  const extractor = new FeatureExtractor(segment, formScratch, vocabulary, asked);
  try {
    return candidates.map(({ page, score, isBest }) => {
      const titleKey = titleKeyOf(segment, page);
      const { features, block } = extractor.extract(page, score, wordsOfKey(titleKey));
      const near = vector === undefined ? undefined : vectors?.nearnessOf(vector, page);
      return { segment, page, titleKey, features, block, near, isFoundByWords: isBest };
    });
  } finally {
    extractor.close();
  }
}

/** The pages that are nearest by title and best passage together, of those with the nearest titles. */
function nearestPages(
  vectors: PageVectors,
  vector: Float32Array,
  admits: (page: number) => boolean,
): number[] {
  const best = new TopList<number>(NEAREST);
  for (const { page, nearness } of vectors.nearestTitles(vector, NEAR_TITLES, admits)) {
    const { bestNearness } = completeNearness(vectors.nearnessOf(vector, page));
    best.add(page, nearness + bestNearness);
  }
  return best.take();
}

function compareRanks(a: RankedPage, b: RankedPage): number {
  return b.score - a.score || (pathOf(a) < pathOf(b) ? -1 : 1);
}

/** The path of a ranked page. */
export function pathOf({ segment, page }: Pick<RankedPage, 'segment' | 'page'>): string {
  return segment.paths.at(page);
}

/** Of pages with duplicate titles, and of a page and its sections, only the first. */
export function dropDuplicates(ranked: readonly RankedPage[]): RankedPage[] {
  const titles = new Set<string>();
  const shown = new Map<Segment, Set<number>>();
  return ranked.filter(({ segment, page, titleKey }) => {
    const whole = segment.wholes[page] ?? page;
    const ofSegment = shown.get(segment) ?? new Set();
    if (titles.has(titleKey) || ofSegment.has(whole)) return false;
    titles.add(titleKey);
    shown.set(segment, ofSegment.add(whole));
    return true;
  });
}
