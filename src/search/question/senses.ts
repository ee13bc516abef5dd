// What a short form stands for in this question: of "CAS" the children's aid society where fostering is asked about, and the certificate
// authorities where keys are.
import { type Segment, termOf } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { isStopPhraseWord } from '../text/word-roles.ts';
import type { Concept, Variant } from './query.ts';

/** Maximum number of other concepts that are looked at, the rarest first, and of those that count, the most telling ones. */
const MAX_OTHERS = 8;
const MAX_TELLING = 3;

/** Added to counts of pages, so that one page among few proves little. */
const PRIOR_PAGES = 0.5;

/** From this support on, see `supportOf`, a meaning fits the question. */
const MIN_SUPPORT = 1;

/** Number of pages below which a library is small. */
const SMALL_LIBRARY = 1000;

/** Strength of the long form that fits best, and what the strength of others is multiplied with where one fits. */
const FITTING_STRENGTH = 0.9;
const UNFIT_FACTOR = 0.5;

/**
 * Weighs the long forms of abbreviations and clippings by the rest of the question: the one whose pages hold the other concepts
 * much more often than other pages do is meant. Where none does, all of them are doubtful. A question without other concepts says nothing.
 */
export function weighSenses(vocabulary: Vocabulary, concepts: readonly Concept[]): void {
  for (const concept of concepts) {
    const senses = concept.variants.filter(isSense);
    if (senses.length === 0) continue;
    const others = othersOf(vocabulary, concepts, concept);
    if (others.length === 0) continue;
    const supports = new Map(senses.map((sense) => [sense, supportOf(vocabulary, sense.stems, others)]));
    const best = Math.max(...supports.values());
    if (best < MIN_SUPPORT && isOnlyMeaning(vocabulary, senses)) continue;
    concept.variants = concept.variants.map((variant) => {
      const support = supports.get(variant);
      if (support === undefined) return variant;
      if (best < MIN_SUPPORT) return { ...variant, isDoubtful: true };
      if (support < best) return { ...variant, isDoubtful: true, strength: variant.strength * UNFIT_FACTOR };
      return variant.kind === 'abbreviation' ? { ...variant, strength: FITTING_STRENGTH } : variant;
    });
  }
}

/** A small library is about little, and the one meaning that it explains is the one that its readers know. */
function isOnlyMeaning(vocabulary: Vocabulary, [first, second]: readonly Variant[]): boolean {
  return vocabulary.pages < SMALL_LIBRARY && second === undefined && first?.kind === 'abbreviation';
}

function isSense({ kind, stems }: Variant): boolean {
  return kind === 'clipping' || (kind === 'abbreviation' && stems.length > 1);
}

/** The stems of the other concepts that name something, the rarest first. */
function othersOf(vocabulary: Vocabulary, concepts: readonly Concept[], own: Concept): string[] {
  const stems = concepts.flatMap(({ text, stem }) =>
    stem === own.stem || isStopPhraseWord(text) || vocabulary.pagesWith(stem) === 0 ? [] : [stem],
  );
  return stems.sort((a, b) => vocabulary.pagesWith(a) - vocabulary.pagesWith(b)).slice(0, MAX_OTHERS);
}

/**
 * How much likelier pages that hold all of `stems` hold each of the others than any page does: the sum of the largest logarithms of
 * these ratios. 0 where they are no likelier.
 */
export function supportOf(
  vocabulary: Vocabulary,
  stems: readonly string[],
  others: readonly string[],
): number {
  const pages = vocabulary.segments.map((segment) => pagesWithAll(segment, stems));
  const all = pages.reduce((sum, { length }) => sum + length, 0);
  const gains = others.flatMap((other) => {
    if (stems.includes(other)) return [];
    const both = vocabulary.segments.reduce(
      (sum, segment, number) =>
        sum + countCommon(pages[number] ?? new Uint32Array(), postingsOf(segment, other)),
      0,
    );
    const expected = (all * vocabulary.pagesWith(other)) / vocabulary.pages;
    return [Math.max(0, Math.log((both + PRIOR_PAGES) / (expected + PRIOR_PAGES)))];
  });
  return gains
    .sort((a, b) => b - a)
    .slice(0, MAX_TELLING)
    .reduce((sum, gain) => sum + gain, 0);
}

function postingsOf(segment: Segment, stem: string): Uint32Array {
  const term = termOf(segment, stem);
  if (term === undefined) return new Uint32Array();
  return segment.postingDocs.subarray(segment.postingStarts[term], segment.postingStarts[term + 1]);
}

/** The pages of a segment that hold every one of these stems, ascending. */
function pagesWithAll(segment: Segment, stems: readonly string[]): Uint32Array {
  const [first = new Uint32Array(), ...others] = stems
    .map((stem) => postingsOf(segment, stem))
    .sort((a, b) => a.length - b.length);
  return others.reduce((pages, list) => pages.filter((page) => holds(list, page)), first);
}

/** The number of pages in both of two ascending lists. */
function countCommon(one: Uint32Array, other: Uint32Array): number {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  let count = 0;
  for (const page of few) if (holds(many, page)) count += 1;
  return count;
}

/** Whether an ascending list has a page, by binary search. */
function holds(list: Uint32Array, page: number): boolean {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((list[middle] ?? 0) < page) from = middle + 1;
    else to = middle;
  }
  return list[from] === page;
}
