// The passages of one page, compared with a question by meaning alone.
import { locatePage, type SearchIndex } from './retrieval/search-index.ts';

/** How near a passage of a page is to a question. */
export interface NearPassage {
  /** Number of the passage's first block, as `findBlock` counts blocks. */
  block: number;
  /** The cosine similarity of question and passage, −1 to 1. */
  nearness: number;
}

/**
 * All passages of the page at a path, in reading order, each with its cosine similarity to the question's vector (unit length). Empty where
 * there is no such page, and while it has no vectors.
 */
export function nearPassages(index: SearchIndex, path: string, question: Float32Array): NearPassage[] {
  const place = locatePage(index, path);
  if (place === undefined) return [];
  const vectors = index.vectors[index.segments.indexOf(place.segment)];
  return vectors?.ask(question).passagesOf(place.page) ?? [];
}
