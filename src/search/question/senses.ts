// What a short form stands for in this question: of "CAS" the children's aid society where fostering is asked about, and the certificate
// authorities where keys are.
import { PageSet } from '../segment/page-set.ts';
import { remember } from '../segment/remember.ts';
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
 * How much likelier pages that hold all of `stems` hold each of the others than any page does: the sum of the largest logarithms of
 * these ratios. 0 where they are no likelier.
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

/** What one other concept adds to the support of a sense, by the stems of both. A vocabulary never changes, and they are dropped with it. */
const gains = new WeakMap<Vocabulary, (key: string) => number>();

/** Between the stems of a sense and that of the other concept. */
const BETWEEN = '\n';

function openGains(vocabulary: Vocabulary): (key: string) => number {
  let last: { sense: string; sets: PageSet[] } | undefined;
  return remember((key) => {
    const [sense = '', other = ''] = key.split(BETWEEN);
    // A sense is asked about with one other concept after the other.
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
