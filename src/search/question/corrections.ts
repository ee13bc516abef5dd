// Spelling correction: of words that the library does not know, and of names that people type by hand.
import Fuse from 'fuse.js';
import { countBits } from '../../bytes/index.ts';
import type { Segment } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { letterSet, wordsOfLength } from '../segment/word-lengths.ts';
import { editDistance } from '../text/edit-distance.ts';
import { wordsOf } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';

/** A word that may have been meant. */
export interface Correction {
  word: string;
  /** How likely it was meant, 0–1; the word as typed would have 1. */
  strength: number;
}

/** Maximum number of corrections of one word. The rest of the question decides between them. */
const MAX_CORRECTIONS = 3;

/** Shortest word that is corrected. */
const MIN_LENGTH = 4;

/** A word's cost is its edit distance − FREQUENCY_BONUS × ln(frequency): of words at the same distance, the commoner is likelier. */
export const FREQUENCY_BONUS = 0.12;

/** The strength of a correction is (most − edit × distance) × exp(−decay × (cost − best cost)), and must be more than `min`. */
const STRENGTH = { most: 0.95, edit: 0.28, decay: 1.2, min: 0.15 };

/** Maximum edit distance, by the number of letters typed. */
const MAX_DISTANCE = { upTo4: 1, upTo7: 1.7, longer: 2.2 };

/** Fuse.js's threshold for a name to match what was typed: 0 demands equality, 1 accepts anything. */
const NAME_THRESHOLD = 0.4;

/**
 * The words of the library that `typed` is most likely a misspelling of, best first, at most `MAX_CORRECTIONS`. Longer words may have more
 * mistakes. `typed` is in lower case; words with digits are not corrected.
 */
export function correct(vocabulary: Vocabulary, typed: string): Correction[] {
  if (typed.length < MIN_LENGTH || /\d/.test(typed)) return [];
  const most = maxDistance(typed.length);
  // Most misspelt words have one mistake. Words with more are only looked at where none has one.
  const single = findWithin(vocabulary, typed, 1);
  const found = single.size > 0 || most <= 1 ? single : findWithin(vocabulary, typed, most);
  const ranked = [...found.values()]
    .map(({ word, distance, count }) => ({
      word,
      distance,
      cost: distance - FREQUENCY_BONUS * Math.log(count),
    }))
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const best = ranked[0]?.cost ?? 0;
  return ranked
    .map(({ word, distance, cost }) => ({
      word,
      strength: (STRENGTH.most - STRENGTH.edit * distance) * Math.exp(STRENGTH.decay * (best - cost)),
    }))
    .filter(({ strength }) => strength > STRENGTH.min)
    .slice(0, MAX_CORRECTIONS);
}

/** Maximum edit distance of a correction, for a word with so many letters. */
export function maxDistance(length: number): number {
  if (length <= 4) return MAX_DISTANCE.upTo4;
  return length <= 7 ? MAX_DISTANCE.upTo7 : MAX_DISTANCE.longer;
}

/**
 * The items whose names may be meant by what somebody typed, best first. They may have clipped words ("comp sci"), typed initials ("cs"), or
 * misspelt a name. For short lists, since every name is compared.
 */
export function matchNames<T extends { name: string }>(items: readonly T[], typed: string): T[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const begun = items.filter(({ name }) => areBegun(wordsOf(name), words));
  const initialled = items.filter(({ name }) => initialsOf(name) === words.join(''));
  const similar = new Fuse(items, { keys: ['name'], threshold: NAME_THRESHOLD, ignoreLocation: true }).search(
    typed,
  );
  return [
    ...new Set([
      ...begun.sort((a, b) => a.name.length - b.name.length),
      ...initialled,
      ...similar.map(({ item }) => item),
    ]),
  ];
}

/** Whether each beginning is a prefix of a word of the name, in the same order. */
function areBegun(name: readonly string[], beginnings: readonly string[]): boolean {
  let begun = 0;
  for (const word of name)
    if (begun < beginnings.length && word.startsWith(beginnings[begun] ?? '')) begun += 1;
  return begun === beginnings.length;
}

/** The initials of a name of several words: `cs` for "Computer Science". Undefined for a name of one word. */
function initialsOf(name: string): string | undefined {
  const words = wordsOf(name).filter((word) => !isFunctionWord(word));
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : undefined;
}

/** A word with its edit distance from what was typed, and its frequency in the library. */
interface Found {
  word: string;
  distance: number;
  count: number;
}

/** The words of the library within an edit distance of `most`, by the words. */
function findWithin(vocabulary: Vocabulary, typed: string, most: number): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const segment of vocabulary.segments) {
    for (const word of similarWords(segment, typed, Math.round(most))) {
      if (found.has(word)) continue;
      const distance = editDistance(typed, word, most);
      if (distance <= most) found.set(word, { word, distance, count: vocabulary.written(word) });
    }
  }
  return found;
}

/** The words that may be within `edits` edits of `typed`, judged by their length and set of letters alone: a quick filter. */
function similarWords(segment: Segment, typed: string, edits: number): string[] {
  const set = letterSet(typed);
  const words: string[] = [];
  for (let length = typed.length - edits; length <= typed.length + edits; length += 1) {
    for (const number of wordsOfLength(segment, length)) {
      // An edit changes the set by at most two letters: a substitution removes one and adds one.
      if (countBits((segment.surfaceLetters[number] ?? 0) ^ set) <= 2 * edits)
        words.push(segment.surfaces.at(number));
    }
  }
  return words;
}
