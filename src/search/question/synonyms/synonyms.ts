// Synonyms: what students say → what pages say, looked up by the stems of a phrase.
import { hashText } from '../../../bytes/index.ts';
import { type KnownStems, stemsOf } from '../../segment/vocabulary.ts';
import { hashWords, isAmong } from '../known-words.ts';

/** A term as pages write it, and other wordings for it. */
export interface Synonym {
  term: string;
  wordings: readonly string[];
}

/** What a wording means. */
export interface Meaning {
  /** As pages write it. */
  term: string;
  /** Its distinct stems. */
  stems: readonly string[];
}

/** Synonyms that can be looked up. */
export interface Synonyms {
  /** The first `most` meanings of a wording, all of them unless told, given as its stems in any order; none where it is unknown. */
  meanings(stems: readonly string[], most?: number): readonly Meaning[];
  /** Whether a word in lower case is known to be spelled rightly, whether or not any page holds it. */
  knows(word: string): boolean;
}

/** Maximum number of stems of a wording. Longer ones are left out: no question has them word for word. */
export const MAX_WORDING_STEMS = 5;

/** Maximum number of meanings of a wording; what means more than that tells nothing. */
export const MAX_MEANINGS = 50;

/** The key of a wording: its stems in alphabetical order, since students use any order. */
export function wordingKey(stems: readonly string[]): string {
  return stems.length === 1 ? (stems[0] ?? '') : [...stems].sort().join(' ');
}

/** A hash of a wording, from 0 to 2³² − 1: the sum of the hashes of its stems, which needs no sorting. */
export function hashWording(stems: readonly string[]): number {
  let sum = 0;
  for (const stem of stems) sum = (sum + hashText(stem)) >>> 0;
  return sum;
}

/**
 * Opens synonyms in memory, and with them `words` that are spelled rightly. Stemming them takes about a second for 20,000; see
 * `encodeSynonyms`.
 */
export function openSynonyms(synonyms: Iterable<Synonym>, words: Iterable<string> = []): Synonyms {
  const byWording = readWordings(synonyms);
  const known = hashWords(words);
  return {
    meanings: (stems, most) => byWording.get(wordingKey(stems))?.slice(0, most) ?? [],
    knows: (word) => isAmong(known, word),
  };
}

/** The meanings of each wording, by its `wordingKey`. */
export function readWordings(synonyms: Iterable<Synonym>): ReadonlyMap<string, readonly Meaning[]> {
  const byWording = new Map<string, Map<string, Meaning>>();
  const known: KnownStems = new Map();
  for (const { term, wordings } of synonyms) {
    const stems = [...new Set(stemsOf(term, known))];
    if (stems.length === 0) continue;
    for (const wording of wordings) {
      const said = stemsOf(wording, known);
      const key = wordingKey(said);
      if (said.length === 0 || said.length > MAX_WORDING_STEMS || stems.every((stem) => said.includes(stem)))
        continue;
      const meanings = byWording.get(key) ?? new Map<string, Meaning>();
      const meaning = stems.join();
      if (!meanings.has(meaning) && meanings.size < MAX_MEANINGS) meanings.set(meaning, { term, stems });
      byWording.set(key, meanings);
    }
  }
  return new Map([...byWording].map(([key, meanings]) => [key, [...meanings.values()]]));
}
