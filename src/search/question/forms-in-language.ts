// Query expansion for a word of another language than English: its inflections, its parts, and compounds with it, as pages have them.
import type { Vocabulary } from '../segment/vocabulary.ts';
import type { Language } from '../text/languages/index.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import type { Variant } from './query.ts';

/** Strengths of variants; the word as typed has 1. */
const STRENGTH = { inflection: 0.95, compound: 0.5, parts: 0.75 };

/** Minimum length of a part of a compound, in characters. */
const MIN_PART = 4;

/** Maximum number of compounds of a word that are looked up. */
const MAX_COMPOUNDS = 6;

/** A word as it is written in the library, and its term: the stem that it is indexed under, which is the English stemmer's. */
interface Surface {
  word: string;
  term: string;
}

/**
 * For each vocabulary and code of a language: the written words by their stem in that language. A vocabulary never changes, and its entry is
 * dropped with it.
 */
const lists = new WeakMap<Vocabulary, Map<string, ReadonlyMap<string, readonly Surface[]>>>();

/** The inflections of a word that the library has, as variants: each term once, without the term `own` of the word itself. */
export function inflections(
  vocabulary: Vocabulary,
  language: Language,
  word: string,
  own: string,
): Variant[] {
  const terms = new Map<string, string>();
  for (const surface of surfacesByStem(vocabulary, language).get(language.stem(word)) ?? [])
    if (surface.term !== own) terms.set(surface.term, surface.word);
  return [...terms].map(([term, text]) => ({
    kind: 'inflection',
    text,
    strength: STRENGTH.inflection,
    stems: [term],
  }));
}

/**
 * If the word is a compound whose parts the library has, one variant of both parts; else the compounds of the library that begin or end with
 * the word, the shortest first. Empty in languages without compounds.
 */
export function compounds(vocabulary: Vocabulary, language: Language, word: string): Variant[] {
  if (language.linkingLetters === undefined || word.length < MIN_PART) return [];
  const parts = splitCompound(vocabulary, language, word);
  if (parts !== undefined) return [parts];
  const found = new Map<string, string>();
  for (const list of surfacesByStem(vocabulary, language).values()) {
    for (const surface of list) {
      const isLonger = surface.word.length >= word.length + MIN_PART;
      if (isLonger && (surface.word.startsWith(word) || surface.word.endsWith(word)))
        found.set(surface.term, surface.word);
    }
  }
  return [...found]
    .sort(([, a], [, b]) => a.length - b.length)
    .slice(0, MAX_COMPOUNDS)
    .map(([term, text]) => ({ kind: 'compound', text, strength: STRENGTH.compound, stems: [term] }));
}

/** A variant of the two parts of a compound ("Verwaltungsrecht" → "Verwaltung", "Recht"); undefined where the library lacks one of them. */
function splitCompound(vocabulary: Vocabulary, language: Language, word: string): Variant | undefined {
  for (let at = word.length - MIN_PART; at >= MIN_PART; at -= 1) {
    const last = termOf(vocabulary, language, word.slice(at));
    if (last === undefined) continue;
    for (const link of language.linkingLetters ?? []) {
      const first = word.slice(0, at);
      if (!first.endsWith(link) || at - link.length < MIN_PART) continue;
      const head = termOf(vocabulary, language, first.slice(0, at - link.length));
      if (head !== undefined)
        return {
          kind: 'split',
          text: `${first} ${word.slice(at)}`,
          strength: STRENGTH.parts,
          stems: [head, last],
        };
    }
  }
  return undefined;
}

/** The term of a word, or of another form of it that the library has; undefined where it has none. */
function termOf(vocabulary: Vocabulary, language: Language, word: string): string | undefined {
  if (vocabulary.written(word) > 0) return stem(word);
  return surfacesByStem(vocabulary, language).get(language.stem(word))?.[0]?.term;
}

/**
 * Undoes transliteration: a word that was typed with `ae` for `ä` and the like, as the library writes it. `typed` is the word as typed, `word`
 * its token. Returns `word` where the library knows that, or does not know the respelt word either.
 */
export function respell(vocabulary: Vocabulary, language: Language, typed: string, word: string): string {
  if (language.transliterations === undefined || isKnown(vocabulary, language, word)) return word;
  let respelt = typed.toLowerCase();
  for (const [from, to] of language.transliterations) respelt = respelt.replaceAll(from, to);
  const [token] = tokenize(respelt);
  return token !== undefined && isKnown(vocabulary, language, token.word) ? token.word : word;
}

/** Whether the library has a word, in any of its forms. */
function isKnown(vocabulary: Vocabulary, language: Language, word: string): boolean {
  return vocabulary.written(word) > 0 || surfacesByStem(vocabulary, language).has(language.stem(word));
}

/** The written words of a vocabulary by their stem in a language; computed once for each. */
function surfacesByStem(vocabulary: Vocabulary, language: Language): ReadonlyMap<string, readonly Surface[]> {
  const ofVocabulary = lists.get(vocabulary) ?? new Map<string, ReadonlyMap<string, readonly Surface[]>>();
  lists.set(vocabulary, ofVocabulary);
  const known = ofVocabulary.get(language.code);
  if (known !== undefined) return known;
  const list = new Map<string, Surface[]>();
  for (const { surfaces, surfaceTerms, terms } of vocabulary.segments) {
    for (let place = 0; place < surfaces.length; place += 1) {
      const word = surfaces.at(place);
      const key = language.stem(word);
      const same = list.get(key) ?? [];
      same.push({ word, term: terms.at(surfaceTerms[place] ?? 0) });
      list.set(key, same);
    }
  }
  ofVocabulary.set(language.code, list);
  return list;
}
