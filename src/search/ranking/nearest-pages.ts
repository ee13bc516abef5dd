// The pages whose vectors are nearest to a question, estimates for pages whose vectors are still missing, and how nearness counts in a
// small library.

import { TopList } from '../../bytes/index.ts';
import type { SmallFeatures } from '../features/features.ts';
import type { NearnessFeatures } from '../features/meaning-features.ts';
import type { Nearness, NearPages } from '../nearness/index.ts';
import { NEARNESS_ESTIMATES } from './weights.ts';

/** Number of pages, those with the nearest titles, whose passages are compared with the question. */
const NEAR_TITLES = 200;

/** Number of these, those with the nearest titles and passages, that are re-ranked. */
const NEAREST = 70;

/** Number of passages of a typical page. */
const COMMON_COUNT = 5;

/**
 * The nearness features of a page; missing values are imputed. A title's nearness is taken to be the mean of pages found by words, that of
 * passages follows from the title's by linear regression (`NEARNESS_ESTIMATES`).
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

/** The number of pages at which `smallnessOf` is one half. */
const PAGES_BEFOREHAND = 1000;

/** How small a library of so many pages is: 1000 / (1000 + pages), near 1 for a few pages and near 0 for very many. */
export function smallnessOf(pages: number): number {
  return PAGES_BEFOREHAND / (PAGES_BEFOREHAND + pages);
}

/** The nearness features of a page times the smallness of a library of so many pages. */
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

/**
 * The pages that are nearest by title and best passage together, nearest first, with their nearness. Only the pages with the nearest titles
 * that `admits` accepts are considered.
 */
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

/** The nearness of title and best passage together: their sum, −2 to 2. */
export function nearnessOf({ titleNearness, bestNearness }: NearnessFeatures): number {
  return titleNearness + bestNearness;
}
