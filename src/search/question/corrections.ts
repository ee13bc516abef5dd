// Corrections of words that the library does not know, and of names that were typed by hand.
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
  /** 0–1: 1 would be the word itself. */
  strength: number;
}

/** Maximum number of corrections of one word. The rest of the question decides between them. */
const MAX_CORRECTIONS = 3;

/** Shortest word that is corrected. */
const MIN_LENGTH = 4;

/** What the frequency of a word takes off its distance, in edits for each factor of e. */
export const FREQUENCY_BONUS = 0.12;

/** Strength of a correction: at distance 0, taken off for each edit, falling with the distance to the best, and the minimum. */
const STRENGTH = { most: 0.95, edit: 0.28, decay: 1.2, min: 0.15 };

/** Maximum distance in edits for words of up to so many letters. */
const MAX_DISTANCE = { upTo4: 1, upTo7: 1.7, longer: 2.2 };

/** How different a name may be from what was typed, as Fuse.js counts it: 0 for equal, 1 for anything. */
const NAME_THRESHOLD = 0.4;

/**
 * The words of the library that `typed` most likely stands for, best first. Longer words may have more mistakes. Of two words
 * at the same distance the commoner one is likelier, but distance counts more.
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

/** Maximum distance of a correction of a word with so many letters, in edits. */
export function maxDistance(length: number): number {
  if (length <= 4) return MAX_DISTANCE.upTo4;
  return length <= 7 ? MAX_DISTANCE.upTo7 : MAX_DISTANCE.longer;
}

/**
 * The items whose names may be meant by a name typed by hand, best first: one with clipped words ("comp sci"), its initials
 * ("cs"), or a misspelt one. For short lists: every name is compared.
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

/** True where each beginning begins a word of the name, in the same order. */
function areBegun(name: readonly string[], beginnings: readonly string[]): boolean {
  let begun = 0;
  for (const word of name)
    if (begun < beginnings.length && word.startsWith(beginnings[begun] ?? '')) begun += 1;
  return begun === beginnings.length;
}

/** The first letters of a name of several words: "Computer Science" is cs. */
function initialsOf(name: string): string | undefined {
  const words = wordsOf(name).filter((word) => !isFunctionWord(word));
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : undefined;
}

interface Found {
  word: string;
  distance: number;
  count: number;
}

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

/** The words that may be within `edits` of `typed`, chosen by length and letters alone. */
function similarWords(segment: Segment, typed: string, edits: number): string[] {
  const set = letterSet(typed);
  const words: string[] = [];
  for (let length = typed.length - edits; length <= typed.length + edits; length += 1) {
    for (const number of wordsOfLength(segment, length)) {
      // An edit changes the set of letters by at most two: one that goes, one that comes.
      if (countBits((segment.surfaceLetters[number] ?? 0) ^ set) <= 2 * edits)
        words.push(segment.surfaces.at(number));
    }
  }
  return words;
}
