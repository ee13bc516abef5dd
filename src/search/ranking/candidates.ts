// The first pass: finds the pages that hold the question's words, by BM25F over the postings.
import { TopList } from '../../bytes/index.ts';
import type { Concept } from '../question/query.ts';
import { MAX_IMPACT, type Segment, storedImpactOf, termOf } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { type Accumulator, releaseAfter } from './accumulator.ts';

/** Concepts below this share of the heaviest weight are left out: half of all pages hold them, and they decide nothing. */
const MIN_WEIGHT_SHARE = 0.12;

/** A page of the first pass. */
export interface Candidate {
  /** The page's number in the segment. */
  page: number;
  /** BM25F score: the sum over the concepts of weight × impact of the forms found, each concept at most its weight. */
  score: number;
  /** False for a page that was asked for and is not among the best. */
  isBest: boolean;
}

/**
 * The best `most` pages of a segment for these concepts, best first, of those that `admits` accepts. Behind them stand the pages of
 * `also` that are not among them, with the scores that they have.
 */
export function findCandidates(
  segment: Segment,
  accumulator: Accumulator,
  vocabulary: Vocabulary,
  concepts: readonly Concept[],
  most: number,
  admits: (page: number) => boolean,
  also: readonly number[] = [],
): Candidate[] {
  return releaseAfter(accumulator, () => {
    let touched = 0;
    for (const concept of weightiest(concepts))
      touched = addConcept(segment, accumulator, vocabulary, concept, touched);
    const others = also.map((page) => ({ page, score: accumulator.total[page] ?? 0, isBest: false }));
    const best = takeBest(accumulator, touched, most, admits);
    if (others.length === 0) return best;
    const known = new Set(best.map(({ page }) => page));
    return [...best, ...others.filter(({ page }) => !known.has(page))];
  });
}

/** The scores that `findCandidates` gives these pages. */
export function scorePages(
  segment: Segment,
  vocabulary: Vocabulary,
  concepts: readonly Concept[],
  pages: readonly number[],
): Float32Array {
  const total = new Float32Array(pages.length);
  const sums = new Float32Array(pages.length);
  const add = (scores: Float32Array, term: number, gain: number): void => {
    for (let at = 0; at < pages.length; at += 1)
      scores[at] = (scores[at] ?? 0) + gain * storedImpactOf(segment, term, pages[at] ?? 0);
  };
  for (const concept of weightiest(concepts)) {
    const { weight } = concept;
    const only = onlyWordOf(concept);
    if (only !== undefined) {
      const term = termOf(segment, only.stem);
      if (term !== undefined) add(total, term, only.weight / MAX_IMPACT);
      continue;
    }
    sums.fill(0);
    eachTerm(segment, vocabulary, concept, (term, gain) => add(sums, term, gain));
    for (let at = 0; at < pages.length; at += 1)
      total[at] = (total[at] ?? 0) + Math.min(sums[at] ?? 0, weight);
  }
  return total;
}

/** The concepts that are looked up. */
function weightiest(concepts: readonly Concept[]): Concept[] {
  const heaviest = concepts.reduce((most, { weight }) => Math.max(most, weight), 0);
  return concepts.filter(({ weight }) => weight >= MIN_WEIGHT_SHARE * heaviest);
}

/** The best of the first `touched` pages; clears the scores of all of them. */
function takeBest(
  { touched: pages, total }: Accumulator,
  touched: number,
  most: number,
  admits: (page: number) => boolean,
): Candidate[] {
  const best = new TopList<Candidate>(most);
  let { least } = best;
  for (let i = 0; i < touched; i += 1) {
    const page = pages[i] ?? 0;
    const score = total[page] ?? 0;
    total[page] = 0;
    if (score <= least || !admits(page)) continue;
    best.add({ page, score, isBest: true }, score);
    least = best.least;
  }
  return best.take();
}

/** Adds a concept to the total scores. Returns the number of pages that have a score now. */
function addConcept(
  segment: Segment,
  accumulator: Accumulator,
  vocabulary: Vocabulary,
  concept: Concept,
  touchedBefore: number,
): number {
  const { weight } = concept;
  const only = onlyWordOf(concept);
  if (only !== undefined) return addWord(segment, accumulator, only.stem, only.weight, touchedBefore);
  const found = sumForms(segment, accumulator, vocabulary, concept);
  const { concept: sums, total } = accumulator;
  let touched = touchedBefore;
  for (let i = 0; i < found; i += 1) {
    const page = accumulator.found[i] ?? 0;
    const before = total[page] ?? 0;
    if (before === 0) {
      accumulator.touched[touched] = page;
      touched += 1;
    }
    total[page] = before + Math.min(sums[page] ?? 0, weight);
    sums[page] = 0;
  }
  return touched;
}

/** The one word of a concept, and what it weighs. Most concepts have one form of one word, whose score is never above the weight. */
function onlyWordOf({ variants, weight }: Concept): { stem: string; weight: number } | undefined {
  const [only] = variants;
  if (only === undefined || variants.length > 1 || only.stems.length !== 1) return undefined;
  return { stem: only.stems[0] ?? '', weight: weight * only.strength };
}

function addWord(
  segment: Segment,
  { total, touched: pages }: Accumulator,
  stem: string,
  weight: number,
  touchedBefore: number,
): number {
  const { postingDocs, postingImpacts, postingStarts } = segment;
  const term = termOf(segment, stem);
  if (term === undefined) return touchedBefore;
  let touched = touchedBefore;
  const end = postingStarts[term + 1] ?? 0;
  const gain = weight / MAX_IMPACT;
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

/** Sums up the forms of one concept by page, without the limit of its weight. Returns the number of pages that hold any. */
function sumForms(
  segment: Segment,
  { concept: sums, found: pages }: Accumulator,
  vocabulary: Vocabulary,
  concept: Concept,
): number {
  const { postingDocs, postingImpacts, postingStarts } = segment;
  let found = 0;
  eachTerm(segment, vocabulary, concept, (term, gain) => {
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
  });
  return found;
}

/** Calls `use` with the terms of all forms of a concept, and what a page gains by each for each of `MAX_IMPACT` parts of its impact. */
function eachTerm(
  segment: Segment,
  vocabulary: Vocabulary,
  { variants, weight }: Concept,
  use: (term: number, gain: number) => void,
): void {
  for (const { stems, strength } of variants) {
    const rarities = stems.map((stem) => vocabulary.rarity(stem));
    const whole = rarities.reduce((a, b) => a + b, 0) || 1;
    for (const [index, stem] of stems.entries()) {
      const term = termOf(segment, stem);
      if (term !== undefined) use(term, (weight * strength * (rarities[index] ?? 0)) / whole / MAX_IMPACT);
    }
  }
}
