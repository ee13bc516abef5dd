// Leaves out pages that would show the same twice.
import type { Segment } from '../segment/segment.ts';
import type { RankedPage } from './ranked-page.ts';

/**
 * Ranked pages without duplicates: of pages with the same title key, and of a page and its sections, only the best is kept. A section is
 * replaced by its page where the page's title holds as much of the question as the section's heading.
 */
export function dropDuplicates(ranked: readonly RankedPage[]): RankedPage[] {
  const wholes = new Map<Segment, Map<number, RankedPage>>();
  for (const one of ranked) {
    const { segment, page } = one;
    if (segment.wholes[page] === page) wholes.set(segment, (wholes.get(segment) ?? new Map()).set(page, one));
  }
  const titles = new Set<string>();
  const shown = new Map<Segment, Set<number>>();
  return ranked.flatMap((one) => {
    const { segment, page, score } = one;
    const whole = segment.wholes[page] ?? page;
    const ofSegment = shown.get(segment) ?? new Set();
    const itsPage = wholes.get(segment)?.get(whole);
    const isPageMeant = itsPage !== undefined && itsPage.features.title >= one.features.title;
    const best = isPageMeant ? { ...itsPage, score } : one;
    if (titles.has(best.titleKey) || ofSegment.has(whole)) return [];
    titles.add(best.titleKey);
    shown.set(segment, ofSegment.add(whole));
    return [best];
  });
}
