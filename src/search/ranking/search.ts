// A question → ranked pages and an outcome.
import type { Concept } from '../question/query.ts';
import { understand } from '../question/understand.ts';
import type { Segment } from '../segment/segment.ts';
import { titleKeyOf, wordsOfKey } from '../segment/title-lookup.ts';
import { isStopPhraseWord } from '../text/word-roles.ts';
import { findCandidates } from './candidates.ts';
import { type Asked, FeatureExtractor } from './feature-extractor.ts';
import type { Features } from './features.ts';
import { decideOutcome, type Outcome, type Standing } from './outcome.ts';
import { scoreOf } from './rank.ts';
import { openViews, type SearchIndex, type SegmentView } from './search-index.ts';
import { findRuns } from './title-runs.ts';

/** Number of pages that the second pass reads: with 40 or with 80 the same page comes first. */
const CANDIDATES = 50;

/** Number of matches that are returned unless told otherwise. */
const DEFAULT_DEPTH = 10;

export interface SearchOptions {
  /** Only pages of the subject with this slug. */
  subject?: string;
  /** Maximum number of matches; 10 unless told. */
  depth?: number;
  /** The question as a vector of unit length, of as many dimensions as the index's; without it words decide alone. */
  vector?: Float32Array | undefined;
}

/** A page that may answer. */
export interface Match {
  path: string;
  /** Higher is better; only scores of the same question compare. */
  score: number;
  features: Features;
  /** Number of the answer's block that answers best, as `findBlock` counts them. */
  block: number;
}

/** What a search found. */
export interface SearchResult {
  outcome: Outcome;
  /** Best first. Of pages with duplicate titles, and of a page and its sections, only the best. */
  matches: Match[];
  /** The question as it was understood. */
  concepts: Concept[];
}

/** Finds the pages that answer a question, and says how sure that is. Never throws, whatever the question holds. */
export function search(index: SearchIndex, question: string, options: SearchOptions = {}): SearchResult {
  const concepts = understand(index.vocabulary, index.synonyms, question);
  const asked = { concepts, runs: findRuns(question, concepts) };
  const ranked = openViews(index, options.subject)
    .flatMap((view) => rankSegment(index, view, asked))
    .sort((a, b) => b.score - a.score || (pathOf(a) < pathOf(b) ? -1 : 1));
  const distinct = dropDuplicates(ranked);
  const decided = decideOutcome(standingOf(distinct, concepts)).outcome;
  const outcome = decided === 'answer' && isAmbiguous(distinct) ? 'unsure' : decided;
  const matches = distinct
    .slice(0, options.depth ?? DEFAULT_DEPTH)
    .map(({ titleKey: _, segment, page, ...match }) => ({ path: pathOf({ segment, page }), ...match }));
  return { outcome, matches, concepts };
}

/** A page with its score. Its path is read where it is needed: most pages are ranked and not shown. */
type Ranked = Omit<Match, 'path'> & { segment: Segment; page: number; titleKey: string };

function pathOf({ segment, page }: Pick<Ranked, 'segment' | 'page'>): string {
  return segment.paths.at(page);
}

function rankSegment(
  { vocabulary }: SearchIndex,
  { segment, accumulator, formScratch, admits }: SegmentView,
  asked: Asked,
): Ranked[] {
  const candidates = findCandidates(segment, accumulator, vocabulary, asked.concepts, CANDIDATES, admits);
  if (candidates.length === 0) return [];
  const extractor = new FeatureExtractor(segment, formScratch, vocabulary, asked);
  try {
    return candidates.map(({ page, score }) => {
      const titleKey = titleKeyOf(segment, page);
      const { features, block } = extractor.extract(page, score, wordsOfKey(titleKey));
      return { segment, page, titleKey, score: scoreOf(features), features, block };
    });
  } finally {
    extractor.close();
  }
}

/** Minimum lead, in score, of a topic over one of the same name in another course: below it nobody said which one is meant. */
const MIN_SCOPE_LEAD = 0.15;

function isAmbiguous([first, second]: readonly Ranked[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    wordsOfKey(first.titleKey) === wordsOfKey(second.titleKey) &&
    first.score - second.score < MIN_SCOPE_LEAD
  );
}

/** How the best of distinct pages, best first, compares to the others. The first five are enough to tell. */
export function standingOf(
  [first, second, , , fifth]: readonly Pick<Match, 'features' | 'score'>[],
  concepts: readonly Concept[],
): Standing | undefined {
  if (first === undefined) return undefined;
  return {
    features: first.features,
    asked: concepts.filter(({ text }) => !isStopPhraseWord(text)).length,
    ...(second === undefined ? {} : { lead: first.score - second.score }),
    ...(fifth === undefined ? {} : { ahead: first.score - fifth.score }),
  };
}

/** Of pages with duplicate titles, and of a page and its sections, only the best. */
function dropDuplicates(ranked: readonly Ranked[]): Ranked[] {
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
