// Where one page speaks of what is asked, by meaning alone.
import { locatePage, type SearchIndex } from './ranking/search-index.ts';

/** A passage of a page as it is near to a question. */
export interface NearPassage {
  /** Number of its first block, as `findBlock` counts them. */
  block: number;
  /** The cosine of question and passage, −1 to 1. */
  nearness: number;
}

/** The passages of the page at a path in their order, as near as they are to a question's vector; none while the page has no vectors. */
export function nearPassages(index: SearchIndex, path: string, question: Float32Array): NearPassage[] {
  const place = locatePage(index, path);
  if (place === undefined) return [];
  const vectors = index.vectors[index.segments.indexOf(place.segment)];
  return vectors?.ask(question).passagesOf(place.page) ?? [];
}
