// The first, fast pass: which pages hold the question's words at all, by BM25F over the postings.
import { Best } from './best.ts';
import type { Concept } from './query.ts';
import { type Segment, termOf } from './segment.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  let touched = 0;
  for (const concept of concepts) touched = addConcept(segment, board, vocabulary, concept, touched);
  const best = new Best<Candidate>(most, ({ score }) => score);
  for (let i = 0; i < touched; i += 1) {
    const page = board.touched[i] ?? 0;
    const score = board.total[page] ?? 0;
    board.total[page] = 0;
    if (best.wants(score) && admits(page)) best.add({ page, score });
  }
  return best.take();
}

/** Adds a concept to the scores. Returns the number of pages that have a score now. */
function addConcept(
  segment: Segment,
  board: Scoreboard,
  vocabulary: Vocabulary,
  { variants, weight }: Concept,
  touchedBefore: number,
): number {
  const { postingDocs, postingImpacts, postingStarts } = segment;
  const { concept, total } = board;
  let found = 0;
  for (const { stems, strength } of variants) {
    const rarities = stems.map((stem) => vocabulary.rarity(stem));
    const sum = rarities.reduce((a, b) => a + b, 0) || 1;
    for (const [index, stem] of stems.entries()) {
      const term = termOf(segment, stem);
      if (term === undefined) continue;
      const gain = (weight * strength * (rarities[index] ?? 0)) / sum / 255;
      const end = postingStarts[term + 1] ?? 0;
      for (let posting = postingStarts[term] ?? 0; posting < end; posting += 1) {
        const page = postingDocs[posting] ?? 0;
        const before = concept[page] ?? 0;
        if (before === 0) {
          board.found[found] = page;
          found += 1;
        }
        concept[page] = before + gain * (postingImpacts[posting] ?? 0);
      }
    }
  }
  let touched = touchedBefore;
  for (let i = 0; i < found; i += 1) {
    const page = board.found[i] ?? 0;
    const before = total[page] ?? 0;
    if (before === 0) {
      board.touched[touched] = page;
      touched += 1;
    }
    total[page] = before + Math.min(concept[page] ?? 0, weight);
    concept[page] = 0;
  }
  return touched;
}
