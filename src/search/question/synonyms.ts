// What students say → what pages say, looked up by the stems of a phrase.
import { hashText } from '../../bytes/index.ts';
import { type KnownStems, stemsOf } from '../segment/vocabulary.ts';

/** A term as pages write it, and other wordings that mean it. */
export interface Synonym {
  term: string;
  wordings: readonly string[];
}

export interface Meaning {
  term: string;
  stems: readonly string[];
}

export interface Synonyms {
  /** The terms meant by a wording, given as its stems in any order. */
  meanings(stems: readonly string[]): readonly Meaning[];
}

/** Wordings longer than this never stand in a question as they are. */
export const LONGEST_WORDING = 5;

/** What a wording is known by: its stems in alphabetical order, since students put words in any. */
export function wordingKey(stems: readonly string[]): string {
  return stems.length === 1 ? (stems[0] ?? '') : [...stems].sort().join(' ');
}

/** 32 bits that stand for a wording: the same for its stems in any order, and without sorting them. */
export function hashWording(stems: readonly string[]): number {
  let sum = 0;
  for (const stem of stems) sum = (sum + hashText(stem)) >>> 0;
  return sum;
}

export function openSynonyms(synonyms: Iterable<Synonym>): Synonyms {
  const byWording = readWordings(synonyms);
  return { meanings: (stems) => byWording.get(wordingKey(stems)) ?? [] };
}

/** What each wording means, by its `wordingKey`. */
export function readWordings(synonyms: Iterable<Synonym>): ReadonlyMap<string, readonly Meaning[]> {
  const byWording = new Map<string, Meaning[]>();
  const known: KnownStems = new Map();
  for (const { term, wordings } of synonyms) {
    const stems = [...new Set(stemsOf(term, known))];
    if (stems.length === 0) continue;
    for (const wording of wordings) {
      const said = stemsOf(wording, known);
      const key = wordingKey(said);
      if (said.length === 0 || said.length > LONGEST_WORDING || stems.every((stem) => said.includes(stem)))
        continue;
      const meanings = byWording.get(key) ?? [];
      if (!meanings.some((meaning) => meaning.stems.join() === stems.join())) {
        byWording.set(key, [...meanings, { term, stems }]);
      }
    }
  }
  return byWording;
}
