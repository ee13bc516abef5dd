// What speaks for a page that may answer: the shares that a judge measures and a ranking weighs.

/**
 * What speaks for a page, each from 0 to 1. "Share" is always a share of the question's weight: of how much of what it asks,
 * counted by rarity, something is said there.
 */
export interface Evidence {
  /** BM25F score against the most it could be. */
  bm25f: number;
  /** Share found anywhere in the page. */
  page: number;
  /** Share found in the title. */
  title: number;
  /** How much of the title the question speaks of. */
  titleUsed: number;
  /** How much of the title the question says in the same words one after another, function words included. */
  titleRuns: number;
  /** Share found in keywords and aliases. */
  keywords: number;
  /** How much of the question one whole keyword or alias takes up, to the fourth power: nearly all of it, or nothing. */
  named: number;
  /** Share found in the first two blocks of the answer: paragraphs, list items or headings. */
  opening: number;
  /** Share found in title, keywords or opening, counted by the root of rarity: what the page is about, all told. */
  topic: number;
  /** Share found in one paragraph, list item or heading, averaged over the three best. */
  blocks: number;
  /** Neighbouring words of the question that stand close together in the page. */
  pairs: number;
  /** The same in the title. */
  titlePairs: number;
  /** The weightiest thing asked of which the page says nothing, as a share. */
  missing: number;
  /** How often the page speaks of anything asked: 60 times or more is 1. */
  density: number;
  /** How much the answer comes back to each thing asked: three mentions are a half. */
  recurrence: number;
}
