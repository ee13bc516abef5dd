// A search index: segments opened for searching, and lookups of pages in them.

import { type FormScratch, openFormScratch } from '../features/forms.ts';
import type { PageVectors } from '../nearness/index.ts';
import type { Synonyms } from '../question/synonyms/synonyms.ts';
import { pageAt, type Segment, subjectFilter } from '../segment/segment.ts';
import { openVocabulary, type Vocabulary } from '../segment/vocabulary.ts';
import { type Accumulator, openAccumulator } from './accumulator.ts';

/** Segments with everything that a search needs. All arrays are in the order of the segments. */
export interface SearchIndex {
  segments: readonly Segment[];
  /** Segment → page → 1 where the page is deleted, and so is never found; else 0. */
  gone: readonly Uint8Array[];
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** Scratch memory, which is all zero between searches. */
  accumulators: readonly Accumulator[];
  formScratch: readonly FormScratch[];
  /** The vectors of each segment's pages; empty, or undefined for a segment, where there is no sentence model. */
  vectors: readonly (PageVectors | undefined)[];
}

/** Opens segments for searching. Without `gone` no page is deleted. Takes a few bytes of memory for each page and term. */
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

/** One segment of an index with its scratch memory, and a filter of its pages. */
export interface SegmentView {
  segment: Segment;
  accumulator: Accumulator;
  formScratch: FormScratch;
  /** The vectors of its pages; undefined where there are none. */
  vectors: PageVectors | undefined;
  /** Whether a page may be found: it is not deleted, and belongs to the subject that is searched. */
  admits: (page: number) => boolean;
}

/**
 * Views of the segments of an index. Where the slug of a subject is given, they admit only pages of that subject and of subjects within it,
 * and segments without any are left out.
 */
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

/** Where a page is in an index. */
export interface PagePlace {
  segment: Segment;
  /** The page's number in the segment. */
  page: number;
}

/** The place of the page at a path, or undefined where there is none, or it is deleted. */
export function locatePage({ segments, gone }: SearchIndex, path: string): PagePlace | undefined {
  for (const [number, segment] of segments.entries()) {
    const page = pageAt(segment, path);
    if (page !== undefined && gone[number]?.[page] !== 1) return { segment, page };
  }
  return undefined;
}
