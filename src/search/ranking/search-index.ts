// Segments opened for searching, and where a path lies in them.
import type { Synonyms } from '../question/synonyms.ts';
import { pageAt, type Segment } from '../segment/segment.ts';
import { openVocabulary, type Vocabulary } from '../segment/vocabulary.ts';
import { openScoreboard, type Scoreboard } from './candidates.ts';
import { type Desk, openDesk } from './forms.ts';

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

export interface PagePlace {
  segment: Segment;
  /** The page's number in the segment. */
  page: number;
}

/** Where the page at a path lies, or undefined where there is none. */
export function locatePage({ segments, gone }: SearchIndex, path: string): PagePlace | undefined {
  for (const [number, segment] of segments.entries()) {
    const page = pageAt(segment, path);
    if (page !== undefined && gone[number]?.[page] !== 1) return { segment, page };
  }
  return undefined;
}
