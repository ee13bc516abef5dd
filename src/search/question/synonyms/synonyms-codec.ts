// Synonyms as named sections of bytes, and back. They are stored because stemming them takes a second.
import {
  addTexts,
  bytesOf,
  packTexts,
  placeAt,
  readTexts,
  tabulateHashes,
  view,
} from '../../../bytes/index.ts';
import { hashWords, isAmong } from '../known-words.ts';
import {
  hashWording,
  MAX_MEANINGS,
  type Meaning,
  readWordings,
  type Synonym,
  type Synonyms,
  wordingKey,
} from './synonyms.ts';

/*
 * A hash table of wordings (`wordingHashes`, `wordingSlots`) and, for each wording, a run of meanings:
 *
 *   wording → meanings     meanings[starts[w] … starts[w + 1])    each is a place in `terms` and in `termStems`
 */

/** Stems synonyms and writes them as sections, name → pieces of bytes, together with a set of correctly spelled `words`. */
export function encodeSynonyms(
  synonyms: Iterable<Synonym>,
  words: Iterable<string> = [],
): Map<string, Uint8Array[]> {
  const byWording = readWordings(synonyms);
  const numbers = new Map<string, number>();
  const terms: Meaning[] = [];
  const meanings: number[] = [];
  const starts = [0];
  for (const list of byWording.values()) {
    for (const meaning of list) {
      const number = numbers.get(meaning.term) ?? terms.push(meaning) - 1;
      numbers.set(meaning.term, number);
      meanings.push(number);
    }
    starts.push(meanings.length);
  }
  const sections = new Map<string, Uint8Array[]>();
  const hashes = Uint32Array.from(byWording.keys(), (key) => hashWording(key.split(' ')));
  addTexts(sections, 'wordings', packTexts(byWording.keys()));
  sections.set('wordingHashes', [bytesOf(hashes)]);
  sections.set('wordingSlots', [bytesOf(tabulateHashes(hashes.length, hashes))]);
  sections.set('starts', [bytesOf(Uint32Array.from(starts))]);
  sections.set('meanings', [bytesOf(Uint32Array.from(meanings))]);
  addTexts(sections, 'terms', packTexts(terms.map(({ term }) => term)));
  addTexts(sections, 'termStems', packTexts(terms.map(({ stems }) => stems.join(' '))));
  sections.set('knownWords', [bytesOf(hashWords(words))]);
  return sections;
}

/**
 * The synonyms in sections that `encodeSynonyms` made. `bytesAt` must throw where there is no section of a name. The bytes that it gives must
 * begin at a multiple of 8 in their buffer, else a `RangeError` is thrown.
 */
export function decodeSynonyms(bytesAt: (section: string) => Uint8Array): Synonyms {
  const wordings = readTexts(bytesAt, 'wordings');
  const hashes = view(bytesAt('wordingHashes'), Uint32Array);
  const slots = view(bytesAt('wordingSlots'), Uint32Array);
  const starts = view(bytesAt('starts'), Uint32Array);
  const meanings = view(bytesAt('meanings'), Uint32Array);
  const terms = readTexts(bytesAt, 'terms');
  const termStems = readTexts(bytesAt, 'termStems');
  const known = view(bytesAt('knownWords'), Uint32Array);
  return {
    knows: (word) => isAmong(known, word),
    meanings(said, most = MAX_MEANINGS) {
      // Most phrases that are looked up have no meanings. The hash shows that without making a string of the stems.
      const hash = hashWording(said);
      const isIt = (place: number): boolean =>
        hashes[place] === hash && wordings.at(place) === wordingKey(said);
      const wording = placeAt(slots, hash, isIt);
      if (wording === undefined) return [];
      const from = starts[wording] ?? 0;
      const to = Math.min(from + most, starts[wording + 1] ?? from);
      return Array.from(meanings.subarray(from, to), (number) => ({
        term: terms.at(number),
        stems: termStems.at(number).split(' '),
      }));
    },
  };
}
