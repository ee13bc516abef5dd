// Words cut short by hurry: "econ" for economics, "thm" for theorem, "algo" for algorithm.

import { type Vocabulary, wordsBeginning } from '../segment/vocabulary.ts';
import { stem } from '../text/stem.ts';

export interface Clipping {
  stem: string;
  word: string;
  /** 0–1. */
  strength: number;
}

/** A full word must stand this often to be hidden in a clipping: once for so many pages, and never more than `most` times. */
const FEWEST = { share: 2000, most: 15 };
const MOST = 4;

/** A word that stands more often, for each page of the library, is one of its own: "bus" is not cut short from business. */
const OWN_WORD = 1 / 500;

/** How sure it is that the beginning of a subject's name means that. */
const SUBJECT = 0.8;

/**
 * The stems that a clipped word may stand for: those it begins, or whose consonants it keeps. The commonest counts
 * most; what is much rarer than that is left out.
 */
export function unclip(vocabulary: Vocabulary, clipped: string): Clipping[] {
  if (clipped.length < 3 || /[^a-z]/.test(clipped)) return [];
  const singular = clipped.length > 4 ? clipped.replace(/s$/, '') : clipped;
  const skeleton = clipped.length <= 6 && !/[aeiou]/.test(clipped.slice(1, -1));
  const fewest = Math.min(FEWEST.most, Math.ceil(vocabulary.pages / FEWEST.share));
  const byStem = new Map<string, { stem: string; word: string; count: number; fit: number }>();
  for (const list of vocabulary.lists) {
    const { surfaces, surfaceCounts, surfaceTerms, terms } = list.segment;
    // A clipping keeps at least the first letter of its word.
    const [from, to] = wordsBeginning(list, skeleton ? (clipped[0] ?? '') : singular);
    for (let number = from; number < to; number += 1) {
      const word = surfaces.at(number);
      const count = surfaceCounts[number] ?? 0;
      if (word.length < clipped.length + 2 || count < fewest) continue;
      const fit = word.startsWith(singular) ? (clipped.length > 3 ? 1 : 0.6) : keeps(word, clipped) ? 0.5 : 0;
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
    .slice(0, MOST)
    .filter(({ value }) => value > 0.3 * best)
    .map(({ stem, word, fit, value }) => ({ stem, word, strength: (0.8 * fit * value) / best }));
}

/**
 * The words of subjects' names that a word is cut short from: whoever types "chem" or "env sci" names a course, though some
 * page may use "sci" for something else.
 */
export function unclipSubject(vocabulary: Vocabulary, clipped: string): Clipping[] {
  if (clipped.length < 3 || /[^a-z]/.test(clipped)) return [];
  if (vocabulary.written(clipped) > OWN_WORD * vocabulary.pages) return [];
  const found = new Map<string, Clipping>();
  for (const { segment } of vocabulary.lists) {
    const names = segment.subjectNames.filter((name) => name.includes(clipped));
    for (const word of names.flatMap((name) => name.split('-'))) {
      if (word.length < clipped.length + 2 || !word.startsWith(clipped)) continue;
      const own = stem(word);
      if (own !== stem(clipped)) found.set(own, { stem: own, word, strength: SUBJECT });
    }
  }
  return found.size <= MOST ? [...found.values()] : [];
}

/** True where the letters of `clipped` stand in `word` in order, first and last at its ends. */
function keeps(word: string, clipped: string): boolean {
  if (word[0] !== clipped[0] || word.at(-1) !== clipped.at(-1)) return false;
  let kept = 0;
  for (const letter of word) if (letter === clipped[kept]) kept += 1;
  return kept === clipped.length;
}
