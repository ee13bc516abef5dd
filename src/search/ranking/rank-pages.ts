// Finds candidate pages by words and by meaning, reads their features, and ranks them by their scores.

import type { MetConcepts } from '../features/concept-shares.ts';
import { type Asked, FeatureExtractor } from '../features/feature-extractor.ts';
import type { Features, MeaningFeatures } from '../features/features.ts';
import { joinFeatures } from '../features/meaning-features.ts';
import { placesOf } from '../features/places.ts';
import type { Nearness } from '../nearness/index.ts';
import { type Candidate, findCandidates, scorePages } from '../retrieval/candidates.ts';
import { openViews, type SearchIndex, type SegmentView } from '../retrieval/search-index.ts';
import type { Segment } from '../segment/segment.ts';
import { titleKeyOf, wordsOfKey } from '../segment/title-lookup.ts';
import { ENGLISH, languageOfQuestion } from '../text/languages/index.ts';
import { completeNearness, nearestPages, nearnessAmong, nearnessOf } from './nearest-pages.ts';
import { partsByMeaning, type ScoreParts, scoreByWords } from './rank.ts';
import { topicFeatures, topicOf } from './topic.ts';

/**
 * Number of candidates by words in each segment that are re-ranked. By words alone the same page comes first with 20 or with 50. Where
 * meaning joins in, pages farther down may come first.
 */
const CANDIDATES = { byWords: 30, withMeaning: 50 };

/** Meaning joins the words where at least this share of the pages found by words have vectors: else the others would be at a disadvantage. */
const MIN_WITH_VECTORS = 0.5;

/** A page with its score. It has no path, which takes time to decode: most pages are ranked and never shown. */
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
  /** Number of the answer's block that answers best, as `findBlock` counts blocks. */
  block: number;
}

/** What is asked, and how. */
export interface Question extends Omit<Asked, 'wantsMet'> {
  /** See `SearchOptions`. */
  vector?: Float32Array | undefined;
  subject?: string | undefined;
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

/**
 * The pages that may answer a question, best first, pages with duplicate titles included. Empty for a question without concepts. `read` may
 * be the result of `readByWords` for the same question over the same index.
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

/** A candidate that was read, scored by words alone. */
interface ReadPage extends Omit<RankedPage, 'meaning' | 'parts'> {
  /** Undefined where it has no vectors, or the question has none. */
  near: Nearness | undefined;
  /** Undefined where the question has no vector. */
  met: MetConcepts | undefined;
  isFoundByWords: boolean;
}

function withoutMeaning({ segment, page, titleKey, features, score, block }: ReadPage): RankedPage {
  return { segment, page, titleKey, features, score, block };
}

/** Scores pages anew by words and meaning together. `pages` is the number of pages of the library. */
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

/** The candidates of a segment by words and, where the question has a vector, by nearness; read, and scored by words alone. */
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

/** Orders pages by descending score; the path decides between equal scores, so that results can be repeated. */
function compareRanks(a: Comparable, b: Comparable): number {
  return b.score - a.score || (pathOf(a) < pathOf(b) ? -1 : 1);
}

type Comparable = Pick<RankedPage, 'segment' | 'page' | 'score'>;

/** The path of a ranked page. */
export function pathOf({ segment, page }: Pick<RankedPage, 'segment' | 'page'>): string {
  return segment.paths.at(page);
}

/**
 * Ranked pages without duplicates: of pages with the same title key, and of a page and its sections, only the best is kept. A section is
 * replaced by its page where the page's title holds as much of the question as the section's heading.
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
 * What a page in another language than the question's loses, in units of the score. It is little, so that a page that fits clearly better
 * still comes first: people ask in German about lectures in English.
 */
const SETBACK = 0.6;

/**
 * Ranks pages in another language than the question's lower: of several translations of a page, the one in the question's language comes
 * first. Returns the same array where all pages, or none, are in the language of the question.
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
