// Segments opened for searching, and the place of a page in them.

import { type FormScratch, openFormScratch } from '../features/forms.ts';
import type { PageVectors } from '../nearness/index.ts';
import type { Synonyms } from '../question/synonyms/synonyms.ts';
import { pageAt, type Segment, subjectFilter } from '../segment/segment.ts';
import { openVocabulary, type Vocabulary } from '../segment/vocabulary.ts';
import { type Accumulator, openAccumulator } from './accumulator.ts';

/** Segments with everything that searching them needs. All lists are in the order of the segments. */
export interface SearchIndex {
  segments: readonly Segment[];
  /** For each page 1 where it is deleted: it is then never found. Else 0. */
  gone: readonly Uint8Array[];
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** Scratch memory of a search, cleared after each. */
  accumulators: readonly Accumulator[];
  formScratch: readonly FormScratch[];
  /** The vectors of each segment's pages; absent where there is no sentence model. */
  vectors: readonly (PageVectors | undefined)[];
}

/** Opens segments for searching. Without `gone` no page is deleted. Costs a few bytes for each page and term. */
export function openIndex(
  segments: readonly Segment[],
  synonyms: Synonyms,
  gone?: readonly Uint8Array[],
  vectors: readonly (PageVectors | undefined)[] = [],
): SearchIndex {
  return {
    segments,
    gone: gone ?? segments.map(({ paths }) => new Uint8Array(paths.length)),
    vocabulary: openVocabulary(segments),
    synonyms,
    accumulators: segments.map(({ paths }) => openAccumulator(paths.length)),
    formScratch: segments.map(openFormScratch),
    vectors,
  };
}

/** One segment of an index with its scratch memory, and which of its pages may be found. */
export interface SegmentView {
  segment: Segment;
  accumulator: Accumulator;
  formScratch: FormScratch;
  /** The vectors of its pages; undefined where there are none. */
  vectors: PageVectors | undefined;
  /** False for a page that is deleted, or of another subject than the one wanted. */
  admits: (page: number) => boolean;
}

/** Views of all segments, or, where a subject's slug is given, of those that hold pages of it or of subjects within it. */
export function openViews(
  { segments, accumulators, formScratch, gone, vectors }: SearchIndex,
  subject?: string,
): SegmentView[] {
  return segments.flatMap((segment, number) => {
    const accumulator = accumulators[number];
    const scratch = formScratch[number];
    const deleted = gone[number];
    const isWanted = subjectFilter(segment, subject);
    if (accumulator === undefined || scratch === undefined || isWanted === undefined) return [];
    const admits = (page: number): boolean => deleted?.[page] !== 1 && isWanted(page);
    return [{ segment, accumulator, formScratch: scratch, vectors: vectors[number], admits }];
  });
}

/** A page's place in an index. */
export interface PagePlace {
  segment: Segment;
  /** The page's number in the segment. */
  page: number;
}

/** The place of the page at a path, or undefined where there is none. */
export function locatePage({ segments, gone }: SearchIndex, path: string): PagePlace | undefined {
  for (const [number, segment] of segments.entries()) {
    const page = pageAt(segment, path);
    if (page !== undefined && gone[number]?.[page] !== 1) return { segment, page };
  }
  return undefined;
}
