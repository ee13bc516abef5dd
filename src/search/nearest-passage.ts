// Where one page speaks of what is asked, by meaning alone.
import { locatePage, type SearchIndex } from './ranking/search-index.ts';

/** A passage of a page as it is near to a question. */
export interface NearPassage {
  /** Number of its first block, as `findBlock` counts them. */
  block: number;
  /** The cosine of question and passage, −1 to 1. */
  nearness: number;
}

/** The passage of the page at a path that is nearest to a question's vector; undefined while the page has no vectors. */
export function nearestPassage(
  index: SearchIndex,
  path: string,
  question: Float32Array,
): NearPassage | undefined {
  const place = locatePage(index, path);
  if (place === undefined) return undefined;
  const vectors = index.vectors[index.segments.indexOf(place.segment)];
  const passages = vectors?.ask(question).nearnessOf(place.page)?.passages;
  return passages && { block: passages.block, nearness: passages.best };
}
