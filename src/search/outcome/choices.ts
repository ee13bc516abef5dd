// The pages that are offered where it is not clear which one is meant, diversified: not all of them mean the same.
import { cosine } from '../nearness/index.ts';
import type { RankedPage } from '../ranking/ranked-page.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';

/** Maximum number of pages to choose from. */
export const MAX_CHOICES = 5;

/** Number of pages, best first, that the choices are taken from. */
const CONSIDERED = 15;

/** Two titles whose cosine similarity is at least this mean the same: "What is X?" and "Can you explain X?". */
const SAME_MEANING = 0.88;

/** Maximum number of choices that mean the same. */
const MAX_ALIKE = 2;

/**
 * Of ranked pages, best first, those that are offered, as places in the list: at most five, of which no three mean the same. Without vectors
 * these are the first five.
 */
export function chooseOffered({ segments, vectors }: SearchIndex, ranked: readonly RankedPage[]): number[] {
  const chosen: number[] = [];
  const titles: (Float32Array | undefined)[] = [];
  for (const [place, { segment, page }] of ranked.slice(0, CONSIDERED).entries()) {
    if (chosen.length === MAX_CHOICES) break;
    const title = vectors[segments.indexOf(segment)]?.titleOf(page);
    const alike = titles.filter((other) => title && other && cosine(title, other) >= SAME_MEANING);
    if (alike.length >= MAX_ALIKE) continue;
    chosen.push(place);
    titles.push(title);
  }
  return chosen;
}
