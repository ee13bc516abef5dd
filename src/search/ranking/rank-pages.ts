// The pages that may answer a question, found by words and by meaning, each with its features and its score.

import type { MetConcepts } from '../features/concept-shares.ts';
import { type Asked, FeatureExtractor } from '../features/feature-extractor.ts';
import type { Features, MeaningFeatures } from '../features/features.ts';
import { joinFeatures } from '../features/meaning-features.ts';
import { placesOf } from '../features/places.ts';
import type { Nearness } from '../nearness/index.ts';
import type { Segment } from '../segment/segment.ts';
import { titleKeyOf, wordsOfKey } from '../segment/title-lookup.ts';
import { ENGLISH, languageOfQuestion } from '../text/languages/index.ts';
import { type Candidate, findCandidates, scorePages } from './candidates.ts';
import { completeNearness, nearestPages, nearnessAmong, nearnessOf } from './nearest-pages.ts';
import { partsByMeaning, type ScoreParts, scoreByWords } from './rank.ts';
import { openViews, type SearchIndex, type SegmentView } from './search-index.ts';
import { topicFeatures, topicOf } from './topic.ts';

/**
 * Number of pages found by words that the second pass reads. By words alone the same page comes first with 20 or with 50; where meaning
 * joins in, more of them are looked at in another light.
 */
const CANDIDATES = { byWords: 30, withMeaning: 50 };

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
export interface Question extends Omit<Asked, 'wantsMet'> {
  /** See `SearchOptions`. */
  vector?: Float32Array | undefined;
  subject?: string | undefined;
}

/** What words find for a question that waits for its vector: the pages of each segment, best first. */
export type ReadByWords = readonly (readonly ReadPage[])[];

/** Reads what words find, while a question's vector is computed: `rankPages` then need not. */
export function readByWords(index: SearchIndex, question: Question): ReadByWords {
  if (question.concepts.length === 0) return [];
  const asked = { ...question, wantsMet: true };
  return openViews(index, question.subject).map((view) =>
    readBest(index, view, asked, CANDIDATES.withMeaning),
  );
}

/**
 * The pages that may answer, best first; none for a question without any word that says something. Duplicate titles are among them.
 * `read` is what `readByWords` read for the same question over the same index.
 */
export function rankPages(index: SearchIndex, question: Question, read?: ReadByWords): RankedPage[] {
  if (question.concepts.length === 0) return [];
  const pages = openViews(index, question.subject).flatMap((view, number) =>
    readCandidates(index, view, question, read?.[number]),
  );
  pages.sort(compareRanks);
  const found = pages.filter(({ isFoundByWords }) => isFoundByWords);
  const withVectors = found.filter(({ near }) => near !== undefined);
  const isJoined =
    pages.some(({ near }) => near !== undefined) && withVectors.length >= MIN_WITH_VECTORS * found.length;
  return isJoined
    ? joinMeaning(pages, question, index.vocabulary.pages).sort(compareRanks)
    : found.map(withoutMeaning);
}

/** A page as it is read, scored by words alone. */
interface ReadPage extends Omit<RankedPage, 'meaning' | 'parts'> {
  near: Nearness | undefined;
  /** Absent where words decide alone. */
  met: MetConcepts | undefined;
  isFoundByWords: boolean;
}

function withoutMeaning({ segment, page, titleKey, features, score, block }: ReadPage): RankedPage {
  return { segment, page, titleKey, features, score, block };
}

/** The pages with their meaning, given in their order by words alone, of a library of so many pages. */
function joinMeaning(found: readonly ReadPage[], { concepts }: Question, pages: number): RankedPage[] {
  const measured = found.flatMap((read) =>
    read.met === undefined ? [] : [{ read, met: read.met, near: completeNearness(read.near) }],
  );
  const topic = topicOf(
    Float64Array.from(concepts, ({ weight }) => weight),
    measured.map(({ met, near }) => ({ met, nearness: nearnessOf(near) })),
  );
  const places = placesOf(
    measured.map(({ read, near }) => ({
      titleNearness: near.titleNearness,
      bestNearness: near.bestNearness,
      words: read.score,
      bm25f: read.features.bm25f,
    })),
  );
  return measured.flatMap(({ read, met, near }, index) => {
    const place = places[index];
    if (place === undefined) return [];
    const { segment, page, titleKey, features } = read;
    const meaning = joinFeatures(near, nearnessAmong(pages, near), topicFeatures(topic, met), place);
    const parts = partsByMeaning(features, meaning);
    const block = read.near?.passages?.block ?? read.block;
    const score = parts.words + parts.meaning;
    return [{ segment, page, titleKey, features, meaning, parts, score, block }];
  });
}

function readCandidates(
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

/** The pages that words find, best first. */
function readBest(index: SearchIndex, view: SegmentView, asked: Asked, most: number): ReadPage[] {
  const { segment, accumulator, admits } = view;
  const best = findCandidates(segment, accumulator, index.vocabulary, asked.concepts, most, admits);
  return readPages(index, view, asked, best);
}

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

function compareRanks(a: Comparable, b: Comparable): number {
  return b.score - a.score || (pathOf(a) < pathOf(b) ? -1 : 1);
}

type Comparable = Pick<RankedPage, 'segment' | 'page' | 'score'>;

/** The path of a ranked page. */
export function pathOf({ segment, page }: Pick<RankedPage, 'segment' | 'page'>): string {
  return segment.paths.at(page);
}

/**
 * The pages, best first: of pages with duplicate titles, and of a page and its sections, only the best. A page stands in for its
 * section where the question says as much of the page's title as of the section's heading.
 */
export function dropDuplicates(ranked: readonly RankedPage[]): RankedPage[] {
  const wholes = new Map<Segment, Map<number, RankedPage>>();
  for (const one of ranked) {
    const { segment, page } = one;
    if (segment.wholes[page] === page) wholes.set(segment, (wholes.get(segment) ?? new Map()).set(page, one));
  }
  const titles = new Set<string>();
  const shown = new Map<Segment, Set<number>>();
  return ranked.flatMap((one) => {
    const { segment, page, score } = one;
    const whole = segment.wholes[page] ?? page;
    const ofSegment = shown.get(segment) ?? new Set();
    const itsPage = wholes.get(segment)?.get(whole);
    const isPageMeant = itsPage !== undefined && itsPage.features.title >= one.features.title;
    const best = isPageMeant ? { ...itsPage, score } : one;
    if (titles.has(best.titleKey) || ofSegment.has(whole)) return [];
    titles.add(best.titleKey);
    shown.set(segment, ofSegment.add(whole));
    return [best];
  });
}

/**
 * What a page in another language than the question's is set back by, in units of the score. One that has more of what is asked comes first
 * all the same: lectures in English are asked about in German.
 */
const SETBACK = 0.6;

/**
 * The pages with those in the language of the question before those in others: translations of one page say the same. The same array where
 * all are of one language, or none is in the question's.
 */
export function preferLanguage(
  ranked: RankedPage[],
  question: string,
  { vocabulary }: SearchIndex,
): RankedPage[] {
  const { languages, mainLanguage } = vocabulary;
  if (languages.length === 0) return ranked;
  const asked = languageOfQuestion(question, languages, mainLanguage)?.code ?? ENGLISH;
  const isForeign = ({ segment, page }: RankedPage): boolean =>
    segment.languageNames[segment.languages[page] ?? 0] !== asked;
  if (!ranked.some(isForeign) || ranked.every(isForeign)) return ranked;
  return ranked
    .map((one) => (isForeign(one) ? { ...one, score: one.score - SETBACK } : one))
    .sort((a, b) => b.score - a.score);
}
