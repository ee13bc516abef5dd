// What a word that the library does not know may have been meant to be.
import Fuse from 'fuse.js';
import { countBits } from '../../bytes/index.ts';
import type { Vocabulary, WordList } from '../segment/vocabulary.ts';
import { letterSet, wordsOfLength } from '../segment/word-lengths.ts';
import { editDistance } from '../text/edit-distance.ts';
import { wordsOf } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';

export interface Correction {
  word: string;
  /** 0–1: 1 would be the word itself. */
  strength: number;
}

/** Corrections of one word that are tried together; the rest of the question decides among them. */
const MOST = 3;

/**
 * The words of the library that `typed` most likely stands for, best first. Longer words may hold more slips; of words
 * equally far away the commoner is likelier, but closeness weighs more, lest a good word turn into a commoner one.
 */
export function correct(vocabulary: Vocabulary, typed: string): Correction[] {
  if (typed.length < 4 || /\d/.test(typed)) return [];
  const most = typed.length <= 4 ? 1 : typed.length <= 7 ? 1.7 : 2.2;
  // Most slips are a single one: only where that explains nothing are all the words with more of them looked at.
  const single = findWithin(vocabulary, typed, 1);
  const found = single.size > 0 || most <= 1 ? single : findWithin(vocabulary, typed, most);
  const ranked = [...found.values()]
    .map(({ word, distance, count }) => ({ word, distance, cost: distance - 0.12 * Math.log(count) }))
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const best = ranked[0]?.cost ?? 0;
  return ranked
    .map(({ word, distance, cost }) => ({
      word,
      strength: (0.95 - 0.28 * distance) * Math.exp(1.2 * (best - cost)),
    }))
    .filter(({ strength }) => strength > 0.15)
    .slice(0, MOST);
}

/**
 * The few names that a name typed by hand is meant to be one of, best first: cut short word by word ("comp sci"), by
 * its initials ("cs"), or misspelt. For short lists only.
 */
export function matchNames<T extends { name: string }>(items: readonly T[], typed: string): T[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const begun = items.filter(({ name }) => areBegun(wordsOf(name), words));
  const initialled = items.filter(({ name }) => initialsOf(name) === words.join(''));
  const similar = new Fuse(items, { keys: ['name'], threshold: 0.4, ignoreLocation: true }).search(typed);
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
  for (const list of vocabulary.lists) {
    for (const word of similarWords(list, typed, Math.round(most))) {
      if (found.has(word)) continue;
      const distance = editDistance(typed, word, most);
      if (distance <= most) found.set(word, { word, distance, count: vocabulary.written(word) });
    }
  }
  return found;
}

/** The words that could be within `edits` of `typed`, told by length and letters alone. */
function similarWords({ segment }: WordList, typed: string, edits: number): string[] {
  const set = letterSet(typed);
  const words: string[] = [];
  for (let length = typed.length - edits; length <= typed.length + edits; length += 1) {
    for (const number of wordsOfLength(segment, length)) {
      // An edit changes at most two letters of the set: one that goes, one that comes.
      if (countBits((segment.surfaceLetters[number] ?? 0) ^ set) <= 2 * edits)
        words.push(segment.surfaces.at(number));
    }
  }
  return words;
}
