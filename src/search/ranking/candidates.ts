// The first, fast pass: which pages hold the question's words at all, by BM25F over the postings.
import { Best } from '../../bytes/index.ts';
import type { Concept } from '../question/query.ts';
import { type Segment, termOf } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';

/** What weighs so little beside the weightiest concept stands in half of all pages, and decides nothing here. */
const LIGHT = 0.12;

export interface Candidate {
  page: number;
  /** BM25F score: over the concepts, the sum of weight × impact of the forms found, at most the weight. */
  score: number;
}

/** Scores of one segment's pages, kept between questions so that no question allocates an array of all pages. All zero at rest. */
export interface Scoreboard {
  total: Float32Array;
  concept: Float32Array;
  /** Lists of the pages that have a score, of some length each. */
  touched: Uint32Array;
  found: Uint32Array;
}

export function openScoreboard(pages: number): Scoreboard {
  return {
    total: new Float32Array(pages),
    concept: new Float32Array(pages),
    touched: new Uint32Array(pages),
    found: new Uint32Array(pages),
  };
}

/** The best `most` pages of a segment for these concepts, best first, of those that `admits` lets pass. */
export function findCandidates(
  segment: Segment,
  board: Scoreboard,
  vocabulary: Vocabulary,
  concepts: readonly Concept[],
  most: number,
  admits: (page: number) => boolean,
): Candidate[] {
  const heaviest = concepts.reduce((most, { weight }) => Math.max(most, weight), 0);
  let touched = 0;
  for (const concept of concepts) {
    if (concept.weight >= LIGHT * heaviest)
      touched = addConcept(segment, board, vocabulary, concept, touched);
  }
  const best = new Best<Candidate>(most);
  let { least } = best;
  for (let i = 0; i < touched; i += 1) {
    const page = board.touched[i] ?? 0;
    const score = board.total[page] ?? 0;
    board.total[page] = 0;
    if (score <= least || !admits(page)) continue;
    best.add({ page, score }, score);
    least = best.least;
  }
  return best.take();
}

/** Adds a concept to the scores. Returns the number of pages that have a score now. */
function addConcept(
  segment: Segment,
  board: Scoreboard,
  vocabulary: Vocabulary,
  concept: Concept,
  touchedBefore: number,
): number {
  const { variants, weight } = concept;
  const [only] = variants;
  // Most concepts are one word, and need no sum of their own.
  if (only !== undefined && variants.length === 1 && only.stems.length === 1)
    return addWord(segment, board, only.stems[0] ?? '', weight * only.strength, touchedBefore);
  const found = sumForms(segment, board, vocabulary, concept);
  const { concept: sums, total } = board;
  let touched = touchedBefore;
  for (let i = 0; i < found; i += 1) {
    const page = board.found[i] ?? 0;
    const before = total[page] ?? 0;
    if (before === 0) {
      board.touched[touched] = page;
      touched += 1;
    }
    total[page] = before + Math.min(sums[page] ?? 0, weight);
    sums[page] = 0;
  }
  return touched;
}

function addWord(
  segment: Segment,
  { total, touched: pages }: Scoreboard,
  stem: string,
  weight: number,
  touchedBefore: number,
): number {
  const { postingDocs, postingImpacts, postingStarts } = segment;
  const term = termOf(segment, stem);
  if (term === undefined) return touchedBefore;
  let touched = touchedBefore;
  const end = postingStarts[term + 1] ?? 0;
  const gain = weight / 255;
  for (let posting = postingStarts[term] ?? 0; posting < end; posting += 1) {
    const page = postingDocs[posting] ?? 0;
    const before = total[page] ?? 0;
    if (before === 0) {
      pages[touched] = page;
      touched += 1;
    }
    total[page] = before + gain * (postingImpacts[posting] ?? 0);
  }
  return touched;
}

/** Sums up the forms of one concept by page, unlimited. Returns the number of pages that hold any. */
function sumForms(
  segment: Segment,
  { concept: sums, found: pages }: Scoreboard,
  vocabulary: Vocabulary,
  { variants, weight }: Concept,
): number {
  const { postingDocs, postingImpacts, postingStarts } = segment;
  let found = 0;
  for (const { stems, strength } of variants) {
    const rarities = stems.map((stem) => vocabulary.rarity(stem));
    const whole = rarities.reduce((a, b) => a + b, 0) || 1;
    for (const [index, stem] of stems.entries()) {
      const term = termOf(segment, stem);
      if (term === undefined) continue;
      const gain = (weight * strength * (rarities[index] ?? 0)) / whole / 255;
      const end = postingStarts[term + 1] ?? 0;
      for (let posting = postingStarts[term] ?? 0; posting < end; posting += 1) {
        const page = postingDocs[posting] ?? 0;
        const before = sums[page] ?? 0;
        if (before === 0) {
          pages[found] = page;
          found += 1;
        }
        sums[page] = before + gain * (postingImpacts[posting] ?? 0);
      }
    }
  }
  return found;
}
