// Small libraries for the tests of this room.

import type { Segment } from '../../src/search/index.ts';
import {
  openIndex,
  openSynonyms,
  type SearchDocument,
  type SearchIndex,
  SegmentBuilder,
} from '../../src/search/index.ts';
import { openVocabulary, type Vocabulary } from '../../src/search/segment/vocabulary.ts';

/** A page of a small library; what is not given is empty. */
export type SmallPage = Pick<SearchDocument, 'title'> & Partial<SearchDocument>;

/** The whole page; its path is its title unless told. */
export function completePage(page: SmallPage): SearchDocument {
  return { path: page.title, subject: 'general', keywords: [], aliases: [], answer: '', ...page };
}

export function buildSegment(pages: readonly SmallPage[]): Segment {
  const builder = new SegmentBuilder();
  for (const page of pages) builder.add(completePage(page));
  return builder.finish();
}

/** A segment with the words of its pages as lists, so that two can be compared. */
export function readWords(segment: Segment): Omit<Segment, 'words'> & { words: readonly number[][] } {
  return { ...segment, words: Array.from(segment.paths, (_, page) => [...segment.words.of(page)]) };
}

/** The index of a small library, with `term: wordings` as its synonyms. */
export function buildIndex(
  pages: readonly SmallPage[],
  synonyms: Record<string, readonly string[]> = {},
): SearchIndex {
  const entries = Object.entries(synonyms).map(([term, wordings]) => ({ term, wordings }));
  return openIndex([buildSegment(pages)], openSynonyms(entries));
}

/** The vocabulary of a library in which each word stands as often as told, in a page of its own, beside `others` more pages. */
export function vocabularyOf(counts: Record<string, number>, others = 0): Vocabulary {
  const pages = Object.entries(counts).map(([word, count]) => ({
    title: '',
    answer: `${word} `.repeat(count),
  }));
  return openVocabulary([buildSegment([...pages, ...Array.from({ length: others }, () => ({ title: '' }))])]);
}
