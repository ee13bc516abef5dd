// A path → where its page lies in the index.
import type { SearchIndex } from './search.ts';
import { pageAt, type Segment } from './segment.ts';

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
