// The search room's main door: a question → ranked pages and an outcome.
import { type Candidate, findCandidates, openScoreboard, type Scoreboard } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { type Desk, openDesk } from './forms.ts';
import { type Asked, openJudge } from './judge.ts';
import { decideOutcome, type Outcome, type Standing } from './outcome.ts';
import type { Concept } from './query.ts';
import { scoreOf } from './rank.ts';
import type { Segment } from './segment.ts';
import type { Synonyms } from './synonyms.ts';
import { findRuns } from './title-runs.ts';
import { understand } from './understand.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';
import { isChatter } from './word-roles.ts';

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

/** Segments with all that must be known to search them. Pages whose number is set in `gone` are passed over. */
export interface SearchIndex {
  segments: readonly Segment[];
  gone: readonly Uint8Array[];
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  boards: readonly Scoreboard[];
  desks: readonly Desk[];
}

export function openIndex(
  segments: readonly Segment[],
  synonyms: Synonyms,
  gone?: readonly Uint8Array[],
): SearchIndex {
  return {
    segments,
    gone: gone ?? segments.map(({ paths }) => new Uint8Array(paths.length)),
    vocabulary: openVocabulary(segments),
    synonyms,
    boards: segments.map(({ paths }) => openScoreboard(paths.length)),
    desks: segments.map(openDesk),
  };
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
