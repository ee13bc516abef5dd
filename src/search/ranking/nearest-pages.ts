// Which pages are nearest to a question, how near a page is taken to be where its vectors are not all there yet, and how much that counts.

import { TopList } from '../../bytes/index.ts';
import type { SmallFeatures } from '../features/features.ts';
import type { NearnessFeatures } from '../features/meaning-features.ts';
import type { Nearness, NearPages } from '../nearness/index.ts';
import { NEARNESS_ESTIMATES } from './weights.ts';

/** Number of pages whose passages are looked at because their titles are near the question. */
const NEAR_TITLES = 200;

/** Number of pages that are read because their titles and passages are near the question. */
const NEAREST = 70;

/** Number of passages that most pages have. */
const COMMON_COUNT = 5;

/**
 * The nearness of a page. What is not known counts as it does on average: a passage by the line that fits best through titles and
 * passages, and a title by the mean of the pages that words find.
 */
export function completeNearness(near: Nearness | undefined): NearnessFeatures {
  const { title, best, mean } = NEARNESS_ESTIMATES;
  const titleNearness = near?.title ?? title;
  return {
    titleNearness,
    bestNearness: near?.passages?.best ?? best.from + best.times * titleNearness,
    meanNearness: near?.passages?.mean ?? mean.from + mean.times * titleNearness,
    passages: Math.log2(1 + (near?.passages?.count ?? COMMON_COUNT)) / 8,
  };
}

/** As many pages as `Vocabulary.rarity` takes for granted: a library is small beside them or large. */
const PAGES_BEFOREHAND = 1000;

/** How small a library of so many pages is: from 1 for one page down to almost 0. */
export function smallnessOf(pages: number): number {
  return PAGES_BEFOREHAND / (PAGES_BEFOREHAND + pages);
}

/** How near a page is in a library of so many pages. */
export function nearnessAmong(
  pages: number,
  { titleNearness, bestNearness, meanNearness }: Omit<NearnessFeatures, 'passages'>,
): SmallFeatures {
  const smallness = smallnessOf(pages);
  return {
    smallTitleNearness: smallness * titleNearness,
    smallBestNearness: smallness * bestNearness,
    smallMeanNearness: smallness * meanNearness,
  };
}

/** The pages that are nearest by title and best passage together, of those with the nearest titles, and how near they are. */
export function nearestPages(
  nearPages: NearPages,
  admits: (page: number) => boolean,
): Map<number, Nearness | undefined> {
  const best = new TopList<{ page: number; near: Nearness | undefined }>(NEAREST);
  for (const { page, nearness } of nearPages.nearestTitles(NEAR_TITLES, admits)) {
    const near = nearPages.nearnessOf(page, nearness);
    best.add({ page, near }, nearnessOf(completeNearness(near)));
  }
  return new Map(best.take().map(({ page, near }) => [page, near]));
}

/** Of title and best passage together. */
export function nearnessOf({ titleNearness, bestNearness }: NearnessFeatures): number {
  return titleNearness + bestNearness;
}
