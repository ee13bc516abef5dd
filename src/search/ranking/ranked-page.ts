// A page that was ranked for a question.
import type { Features, MeaningFeatures } from '../features/features.ts';
import type { Segment } from '../segment/segment.ts';
import type { ScoreParts } from './rank.ts';

/** A page with its score. It has no path, which takes time to decode: most pages are ranked and never shown. */
export interface RankedPage {
  segment: Segment;
  page: number;
  titleKey: string;
  features: Features;
  /** Absent where words decide alone. */
  meaning?: MeaningFeatures;
  /** Higher is better; only scores of the same question compare. */
  score: number;
  /** The score's parts; absent where words decide alone. */
  parts?: ScoreParts;
  /** Number of the answer's block that answers best, as `findBlock` counts blocks. */
  block: number;
}

/** The path of a ranked page. */
export function pathOf({ segment, page }: Pick<RankedPage, 'segment' | 'page'>): string {
  return segment.paths.at(page);
}
