// The first pass (candidate retrieval): scores pages by BM25F, term at a time over the posting lists, and keeps the best.
import { TopList } from '../../bytes/index.ts';
import type { Concept } from '../question/query.ts';
import { MAX_IMPACT, type Segment, storedImpactOf, termOf } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { type Accumulator, releaseAfter } from './accumulator.ts';

/** Concepts of less than this share of the heaviest weight are left out: half of all pages hold them, and they decide nothing. */
const MIN_WEIGHT_SHARE = 0.12;

/** A page to be re-ranked. */
export interface Candidate {
  /** The page's number in the segment. */
  page: number;
  /** The BM25F score: the sum over concepts of min(weight, Σ weight × strength × share × impact) over the terms of their variants. */
  score: number;
  /** False for a page that is no result of this pass, but was added for another reason. */
  isBest: boolean;
}

/**
 * The `most` pages of a segment with the highest BM25F scores, best first, of those that `admits` accepts. They are followed by the pages of
 * `also` that are not among them, with their scores.
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

/** The scores that `findCandidates` gives to `pages`, in their order. Looks each page up in the posting lists: for few pages. */
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

/** The concepts that are looked up: see `MIN_WEIGHT_SHARE`. */
function weightiest(concepts: readonly Concept[]): Concept[] {
  const heaviest = concepts.reduce((most, { weight }) => Math.max(most, weight), 0);
  return concepts.filter(({ weight }) => weight >= MIN_WEIGHT_SHARE * heaviest);
}

/** The best of the pages that have a score, of which there are `touched`. Clears all scores. */
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

/** Adds the scores of a concept to the total. `touchedBefore` pages have a score before it; returns how many have one afterwards. */
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

/**
 * The stem of a concept that has one variant of one word, and its weight; undefined for others. Most concepts are like that. Their scores
 * cannot exceed the weight, so they need no second accumulator.
 */
function onlyWordOf({ variants, weight }: Concept): { stem: string; weight: number } | undefined {
  const [only] = variants;
  if (only === undefined || variants.length > 1 || only.stems.length !== 1) return undefined;
  return { stem: only.stems[0] ?? '', weight: weight * only.strength };
}

/** The same as `addConcept` for one stem. */
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

/** Sums up the scores of one concept's terms in `concept`, not limited by its weight. Returns the number of pages that have one. */
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

/**
 * Calls `use` with each term of a concept's variants, and what a page gains by it for each unit of its stored impact. The weight of a variant
 * of several stems is divided among them by their rarity.
 */
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
