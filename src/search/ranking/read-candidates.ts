// Candidates by words and by meaning, with their features read.

import type { MetConcepts } from '../features/concept-shares.ts';
import { type Asked, FeatureExtractor } from '../features/feature-extractor.ts';
import type { Nearness } from '../nearness/index.ts';
import { type Candidate, findCandidates, scorePages } from '../retrieval/candidates.ts';
import { openViews, type SearchIndex, type SegmentView } from '../retrieval/search-index.ts';
import { titleKeyOf, wordsOfKey } from '../segment/title-lookup.ts';
import { nearestPages } from './nearest-pages.ts';
import { scoreByWords } from './rank.ts';
import type { RankedPage } from './ranked-page.ts';

/**
 * Number of candidates by words in each segment that are re-ranked. By words alone the same page comes first with 20 or with 50. Where
 * meaning joins in, pages farther down may come first.
 */
const CANDIDATES = { byWords: 30, withMeaning: 50 };

/** What is asked, and how. */
export interface Question extends Omit<Asked, 'wantsMet'> {
  /** See `SearchOptions`. */
  vector?: Float32Array | undefined;
  subject?: string | undefined;
}

/** A candidate that was read, scored by words alone. */
export interface ReadPage extends Omit<RankedPage, 'meaning' | 'parts'> {
  /** Undefined where it has no vectors, or the question has none. */
  near: Nearness | undefined;
  /** Undefined where the question has no vector. */
  met: MetConcepts | undefined;
  isFoundByWords: boolean;
}

/** The candidates by words of each segment, read, in the order of their BM25F scores. */
export type ReadByWords = readonly (readonly ReadPage[])[];

/** Finds and reads the candidates by words, so that `rankPages` need not. For the time while a question's vector is computed. */
export function readByWords(index: SearchIndex, question: Question): ReadByWords {
  if (question.concepts.length === 0) return [];
  const asked = { ...question, wantsMet: true };
  return openViews(index, question.subject).map((view) =>
    readBest(index, view, asked, CANDIDATES.withMeaning),
  );
}

/** The candidates of a segment by words and, where the question has a vector, by nearness; read, and scored by words alone. */
export function readCandidates(
  index: SearchIndex,
  view: SegmentView,
  question: Question,
  read: readonly ReadPage[] | undefined,
): ReadPage[] {
  const { segment, vectors, admits } = view;
  const { vector, concepts } = question;
  const asked = { ...question, wantsMet: vector !== undefined };
  if (vector === undefined)
    return read?.slice(0, CANDIDATES.byWords) ?? readBest(index, view, asked, CANDIDATES.byWords);
  const best = read ?? readBest(index, view, asked, CANDIDATES.withMeaning);
  const nearPages = vectors?.ask(vector);
  if (nearPages === undefined) return [...best];
  const nearest = nearestPages(nearPages, admits);
  const known = new Set(best.map(({ page }) => page));
  const others = [...nearest.keys()].filter((page) => !known.has(page));
  const scores = scorePages(segment, index.vocabulary, concepts, others);
  const candidates = others.map((page, place) => ({ page, score: scores[place] ?? 0, isBest: false }));
  const pages = [...best, ...readPages(index, view, asked, candidates)];
  for (const one of pages) one.near = nearest.get(one.page) ?? nearPages.nearnessOf(one.page);
  return pages;
}

/** The `most` best candidates of a segment by words, read, in the order of their BM25F scores. */
function readBest(index: SearchIndex, view: SegmentView, asked: Asked, most: number): ReadPage[] {
  const { segment, accumulator, admits } = view;
  const best = findCandidates(segment, accumulator, index.vocabulary, asked.concepts, most, admits);
  return readPages(index, view, asked, best);
}

/** Extracts the features of candidates of a segment. */
function readPages(
  { vocabulary }: SearchIndex,
  { segment, formScratch }: SegmentView,
  asked: Asked,
  candidates: readonly Candidate[],
): ReadPage[] {
  if (candidates.length === 0) return [];
  const extractor = new FeatureExtractor(segment, formScratch, vocabulary, asked);
  try {
    return candidates.map(({ page, score: bm25f, isBest }) => {
      const titleKey = titleKeyOf(segment, page);
      const { features, block, met } = extractor.extract(page, bm25f, wordsOfKey(titleKey));
      const score = scoreByWords(features);
      return {
        segment,
        page,
        titleKey,
        features,
        score,
        block,
        near: undefined,
        met,
        isFoundByWords: isBest,
      };
    });
  } finally {
    extractor.close();
  }
}
