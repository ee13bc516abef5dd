// Synonyms: wordings of students → terms that pages use. They are looked up by the stems of a phrase.
import { hash32 } from '../../../bytes/index.ts';
import { type KnownStems, stemsOf } from '../../segment/vocabulary.ts';
import { hashWords, isAmong } from '../known-words.ts';

/** An entry of a thesaurus: a term as pages write it, and other wordings for it. */
export interface Synonym {
  term: string;
  wordings: readonly string[];
}

/** A meaning of a wording: a term that pages use for it. */
export interface Meaning {
  /** The term as pages write it. */
  term: string;
  /** Its distinct stems. */
  stems: readonly string[];
}

/** Synonyms that can be looked up. */
export interface Synonyms {
  /** The first `most` meanings of a wording, or all of them by default. `stems` are those of the wording, in any order. */
  meanings(stems: readonly string[], most?: number): readonly Meaning[];
  /** Whether a word in lower case is known to be correctly spelled, whether or not any page holds it. */
  knows(word: string): boolean;
}

/** Maximum number of stems of a wording. Longer wordings are left out, since no question has them word for word. */
export const MAX_WORDING_STEMS = 5;

/** Maximum number of meanings of a wording. A wording with more meanings says nothing. */
export const MAX_MEANINGS = 50;

/** The key of a wording: its stems in alphabetical order, so that the order of words does not matter. */
export function wordingKey(stems: readonly string[]): string {
  return stems.length === 1 ? (stems[0] ?? '') : [...stems].sort().join(' ');
}

/** A hash of a wording, 0 to 2³² − 1: the sum of the hashes of its stems. So the order of words does not matter, and nothing is sorted. */
export function hashWording(stems: readonly string[]): number {
  let sum = 0;
  for (const stem of stems) sum = (sum + hash32(stem)) >>> 0;
  return sum;
}

/**
 * Stems synonyms and keeps them in memory, together with a set of correctly spelled `words`. Takes about a second for 20,000 synonyms;
 * `decodeSynonyms` takes none.
 */
export function openSynonyms(synonyms: Iterable<Synonym>, words: Iterable<string> = []): Synonyms {
  const byWording = readWordings(synonyms);
  const known = hashWords(words);
  return {
    meanings: (stems, most) => byWording.get(wordingKey(stems))?.slice(0, most) ?? [],
    knows: (word) => isAmong(known, word),
  };
}

/** Key of a wording (see `wordingKey`) → its meanings. Wordings that are too long, or hold all stems of their term, are left out. */
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
