// Expands clipped words: "econ" for economics, "thm" for theorem, "algo" for algorithm.

import { type Vocabulary, wordsBeginning } from '../segment/vocabulary.ts';
import { stem } from '../text/stem.ts';

/** A full word that a clipped word may stand for. */
export interface Clipping {
  stem: string;
  /** The word as it is written in the library, not stemmed. */
  word: string;
  /** How likely it is meant, 0–1. */
  strength: number;
}

/** A full word must occur once for each `pages` pages of the library, but need not occur more than `most` times. */
const MIN_FREQUENCY = { pages: 2000, most: 15 };

/** Maximum number of full words for a clipped word. */
const MAX_CLIPPINGS = 4;

/** Minimum value of a full word, as a share of the best one's value. */
const MIN_RELATIVE_VALUE = 0.3;

/** Strength of the best word. */
const BEST_STRENGTH = 0.8;

/** How well a full word fits: the clipped word is its prefix, is a short prefix of it, or keeps some of its consonants. */
const FIT = { beginning: 1, shortBeginning: 0.6, consonants: 0.5 };

/** Lengths of clipped words, in letters: minimum, maximum of a short prefix, and maximum of a word of consonants. */
const LENGTH = { min: 3, shortBeginning: 3, maxConsonants: 6 };

/** A clipped subject occurs at most so often for each page of the library. A commoner word is a word of its own, as "bus" is. */
const MAX_OWN_FREQUENCY = 1 / 500;

/** Strength of a word of a subject's name. */
const SUBJECT_STRENGTH = 0.8;

/**
 * The full words that a clipped word may stand for, best first: words with that prefix, or whose consonants it keeps. Their value is
 * fit × √frequency. Words of a much lower value than the best are left out.
 */
export function unclip(vocabulary: Vocabulary, clipped: string): Clipping[] {
  if (clipped.length < LENGTH.min || /[^a-z]/.test(clipped)) return [];
  const singular = clipped.length > 4 ? clipped.replace(/s$/, '') : clipped;
  const skeleton = clipped.length <= LENGTH.maxConsonants && !/[aeiou]/.test(clipped.slice(1, -1));
  const fewest = Math.min(MIN_FREQUENCY.most, Math.ceil(vocabulary.pages / MIN_FREQUENCY.pages));
  const byStem = new Map<string, { stem: string; word: string; count: number; fit: number }>();
  for (const segment of vocabulary.segments) {
    const { surfaces, surfaceCounts, surfaceTerms, terms } = segment;
    // A word of consonants keeps at least the first letter of its full word.
    const [from, to] = wordsBeginning(segment, skeleton ? (clipped[0] ?? '') : singular);
    for (let number = from; number < to; number += 1) {
      const word = surfaces.at(number);
      const count = surfaceCounts[number] ?? 0;
      if (word.length < clipped.length + 2 || count < fewest) continue;
      const fit = fitOf(word, singular, clipped);
      if (fit === 0) continue;
      const stem = terms.at(surfaceTerms[number] ?? 0);
      const known = byStem.get(stem) ?? { stem, word, count: 0, fit };
      byStem.set(stem, { ...known, count: known.count + count, fit: Math.max(known.fit, fit) });
    }
  }
  const ranked = [...byStem.values()]
    .map((item) => ({ ...item, value: item.fit * Math.sqrt(item.count) }))
    .sort((a, b) => b.value - a.value || (a.stem < b.stem ? -1 : 1));
  const best = ranked[0]?.value ?? 1;
  return ranked
    .slice(0, MAX_CLIPPINGS)
    .filter(({ value }) => value > MIN_RELATIVE_VALUE * best)
    .map(({ stem, word, fit, value }) => ({ stem, word, strength: (BEST_STRENGTH * fit * value) / best }));
}

/**
 * The words of subjects' names that begin with a clipped word: "chem" and "env sci" name courses, even where some page uses "sci" for
 * something else. Empty where there are more than `MAX_CLIPPINGS`.
 */
export function unclipSubject(vocabulary: Vocabulary, clipped: string): Clipping[] {
  if (clipped.length < LENGTH.min || /[^a-z]/.test(clipped)) return [];
  if (vocabulary.written(clipped) > MAX_OWN_FREQUENCY * vocabulary.pages) return [];
  const found = new Map<string, Clipping>();
  for (const segment of vocabulary.segments) {
    const names = segment.subjectNames.filter((name) => name.includes(clipped));
    for (const word of names.flatMap((name) => name.split('-'))) {
      if (word.length < clipped.length + 2 || !word.startsWith(clipped)) continue;
      const own = stem(word);
      if (own !== stem(clipped)) found.set(own, { stem: own, word, strength: SUBJECT_STRENGTH });
    }
  }
  return found.size <= MAX_CLIPPINGS ? [...found.values()] : [];
}

/** How well a full word fits a clipped one and its singular, 0–1; 0 where it does not. */
function fitOf(word: string, singular: string, clipped: string): number {
  if (word.startsWith(singular))
    return clipped.length > LENGTH.shortBeginning ? FIT.beginning : FIT.shortBeginning;
  return keepsLetters(word, clipped) ? FIT.consonants : 0;
}

/** Whether `clipped` is a subsequence of the letters of `word`, with the same first and last letter. */
function keepsLetters(word: string, clipped: string): boolean {
  if (word[0] !== clipped[0] || word.at(-1) !== clipped.at(-1)) return false;
  let kept = 0;
  for (const letter of word) if (letter === clipped[kept]) kept += 1;
  return kept === clipped.length;
}
