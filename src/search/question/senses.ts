// Word sense disambiguation of short forms by the rest of the question: "CAS" stands for the children's aid society beside "fostering", and
// for certificate authorities beside "keys".

import { memoise } from '../segment/memoise.ts';
import { PageSet } from '../segment/page-set.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { isStopPhraseWord } from '../text/word-roles.ts';
import type { Concept, Variant } from './query.ts';

/** Maximum number of other concepts that are considered (the rarest ones), and of those that count (those that give most support). */
const MAX_OTHERS = 8;
const MAX_TELLING = 3;

/** Smoothing: added to counts of pages, so that a single page proves little. */
const PRIOR_PAGES = 0.5;

/** A sense with at least this support (see `supportOf`) fits the question. */
const MIN_SUPPORT = 1;

/** Number of pages below which a library is small. */
const SMALL_LIBRARY = 1000;

/** Where a sense fits, the strength of the best one's long form, and the factor for the strengths of all others. */
const FITTING_STRENGTH = 0.9;
const UNFIT_FACTOR = 0.5;

/**
 * Changes the strengths of long forms of abbreviations and clippings by the rest of the question. The sense whose pages hold the other
 * concepts much more often than other pages do is the one that is meant. Where there is no such sense, all are marked as doubtful. A question
 * without other concepts changes nothing.
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

/** Whether an abbreviation has a single sense in a small library: such a library has few subjects, so its readers mean that sense. */
function isOnlyMeaning(vocabulary: Vocabulary, [first, second]: readonly Variant[]): boolean {
  return vocabulary.pages < SMALL_LIBRARY && second === undefined && first?.kind === 'abbreviation';
}

/** Whether a variant is a sense of a short form. */
function isSense({ kind, stems }: Variant): boolean {
  return kind === 'clipping' || (kind === 'abbreviation' && stems.length > 1);
}

/** The stems of the other concepts that the library has, without words of stop phrases, the rarest first. */
function othersOf(vocabulary: Vocabulary, concepts: readonly Concept[], own: Concept): string[] {
  const others = concepts
    .filter(({ text, stem }) => stem !== own.stem && !isStopPhraseWord(text))
    .map(({ stem }) => ({ stem, pages: vocabulary.pagesWith(stem) }))
    .filter(({ pages }) => pages > 0);
  return others
    .sort((a, b) => a.pages - b.pages)
    .slice(0, MAX_OTHERS)
    .map(({ stem }) => stem);
}

/**
 * How strongly the other concepts go with a sense, by pointwise mutual information. For each of `others` it is ln(pages with all of `stems` and
 * the other, divided by the number expected by chance), smoothed, and at least 0. The result is the sum of the `MAX_TELLING` largest.
 */
export function supportOf(
  vocabulary: Vocabulary,
  stems: readonly string[],
  others: readonly string[],
): number {
  const gainFor = gains.get(vocabulary) ?? openGains(vocabulary);
  gains.set(vocabulary, gainFor);
  const sense = stems.join(' ');
  return others
    .map((other) => (stems.includes(other) ? 0 : gainFor(sense + BETWEEN + other)))
    .sort((a, b) => b - a)
    .slice(0, MAX_TELLING)
    .reduce((sum, gain) => sum + gain, 0);
}

/**
 * For each vocabulary a memoised function: the stems of a sense and of another concept, as one key → what that concept adds to the support.
 * A vocabulary never changes, and its entry is dropped with it.
 */
const gains = new WeakMap<Vocabulary, (key: string) => number>();

/** Separates the stems of a sense from that of the other concept in a key. */
const BETWEEN = '\n';

function openGains(vocabulary: Vocabulary): (key: string) => number {
  let last: { sense: string; sets: PageSet[] } | undefined;
  return memoise((key) => {
    const [sense = '', other = ''] = key.split(BETWEEN);
    // The same sense is looked up with one other concept after the other, so its pages are kept.
    if (last?.sense !== sense) {
      const stems = sense.split(' ');
      last = { sense, sets: vocabulary.segments.map((segment) => new PageSet(segment, stems)) };
    }
    const all = last.sets.reduce((sum, { size }) => sum + size, 0);
    const both = last.sets.reduce((sum, pages) => sum + pages.countWith(other), 0);
    const expected = (all * vocabulary.pagesWith(other)) / vocabulary.pages;
    return Math.max(0, Math.log((both + PRIOR_PAGES) / (expected + PRIOR_PAGES)));
  });
}
