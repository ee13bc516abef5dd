// The search room's main door: a question → ranked pages and an outcome.

import type { Concept } from '../question/query.ts';
import { understand } from '../question/understand.ts';
import type { Segment } from '../segment/segment.ts';
import { isChatter } from '../text/word-roles.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { Evidence } from './features.ts';
import { decideOutcome, type Outcome, type Standing } from './outcome.ts';
import { scoreOf } from './rank.ts';
import { type Asked, openJudge } from './re-ranker.ts';
import type { SearchIndex } from './search-index.ts';
import { findRuns } from './title-runs.ts';

/** So many pages of the first pass are looked at closely: with 80 no other page would be shown first, nor with 40. */
const CANDIDATES = 50;

export interface SearchOptions {
  /** Only pages of the subject with this slug. */
  subject?: string;
  /** The most matches to return; 10 unless told. */
  depth?: number;
}

/** A page that may answer. */
export interface Match {
  path: string;
  score: number;
  evidence: Evidence;
  /** Number of the answer's block that answers best, as `findBlock` counts them. */
  block: number;
}

export interface SearchResult {
  outcome: Outcome;
  /** Distinct pages, best first: of pages with the same title only the best. */
  matches: Match[];
  concepts: Concept[];
}

/** Finds the pages that answer a question, and says how sure that is. Never throws, whatever the question holds. */
export function search(index: SearchIndex, question: string, options: SearchOptions = {}): SearchResult {
  const concepts = understand(index.vocabulary, index.synonyms, question);
  const asked = { concepts, runs: findRuns(question, concepts) };
  const ranked = index.segments
    .flatMap((segment, number) => judgeSegment(index, number, segment, asked, options.subject))
    .sort((a, b) => b.score - a.score || (pathOf(a) < pathOf(b) ? -1 : 1));
  const distinct = keepDistinct(ranked);
  const { outcome } = decideOutcome(standingOf(distinct, concepts));
  const matches = distinct
    .slice(0, options.depth ?? 10)
    .map(({ twin: _, segment, page, ...match }) => ({ path: pathOf({ segment, page }), ...match }));
  return { outcome, matches, concepts };
}

/** A page that was judged. Its path is read where it is needed: most pages are judged and not shown. */
type Ranked = Omit<Match, 'path'> & { segment: Segment; page: number; twin: string };

function pathOf({ segment, page }: Pick<Ranked, 'segment' | 'page'>): string {
  return segment.paths.at(page);
}

function judgeSegment(
  index: SearchIndex,
  number: number,
  segment: Segment,
  asked: Asked,
  subject: string | undefined,
): Ranked[] {
  const board = index.boards[number];
  const desk = index.desks[number];
  if (board === undefined || desk === undefined) return [];
  const gone = index.gone[number];
  const wanted = subject === undefined ? -1 : segment.subjectNames.indexOf(subject);
  if (subject !== undefined && wanted === -1) return [];
  const admits = (page: number): boolean =>
    gone?.[page] !== 1 && (wanted === -1 || segment.subjects[page] === wanted);
  const candidates = findCandidates(segment, board, index.vocabulary, asked.concepts, CANDIDATES, admits);
  if (candidates.length === 0) return [];
  const judge = openJudge(segment, desk, index.vocabulary, asked);
  const judged = candidates.map(({ page, score }: Candidate) => {
    const twin = segment.titleKeys.at(segment.twins[page] ?? 0);
    const { evidence, block } = judge.judge(page, score, twin);
    return { segment, page, twin, score: scoreOf(evidence), evidence, block };
  });
  judge.close();
  return judged;
}

/** How the best of distinct pages stands to the others; five of them are enough to tell. */
export function standingOf(
  [first, second, , , fifth]: readonly Pick<Match, 'evidence' | 'score'>[],
  concepts: readonly Concept[],
): Standing | undefined {
  if (first === undefined) return undefined;
  return {
    evidence: first.evidence,
    asked: concepts.filter(({ text }) => !isChatter(text)).length,
    ...(second === undefined ? {} : { lead: first.score - second.score }),
    ...(fifth === undefined ? {} : { ahead: first.score - fifth.score }),
  };
}

function keepDistinct(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>();
  return ranked.filter(({ twin }) => {
    if (seen.has(twin)) return false;
    seen.add(twin);
    return true;
  });
}
