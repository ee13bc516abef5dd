// A word of a question → its concept, by the word alone: the word itself, corrections, full words of clippings, long forms of abbreviations.
import { memoise } from '../segment/memoise.ts';
import { rarityOf, type Vocabulary } from '../segment/vocabulary.ts';
import type { Language } from '../text/languages/index.ts';
import { stem } from '../text/stem.ts';
import { isFunctionWord, isStopPhraseWord } from '../text/word-roles.ts';
import { type Clipping, unclip, unclipSubject } from './clippings.ts';
import { correct } from './corrections.ts';
import { compounds, inflections } from './forms-in-language.ts';
import { hyphenated } from './joined-words.ts';
import type { Concept, Variant } from './query.ts';

/** Strength of a long form, if it is the only one that pages give for the abbreviation. */
const LONG_FORM_STRENGTH = 0.9;

/** Strength of the singular or plural of an abbreviation: "CGIs" for "CGI". */
const OTHER_NUMBER_STRENGTH = 0.9;

/** Strength of a name without its sign, or with one: "gitignore" for ".gitignore". */
const OTHER_SIGNS_STRENGTH = 0.8;

/** Factor for the strength of a correction where the library knows the word as typed. */
const KNOWN_WORD_FACTOR = 0.7;

/**
 * In a library of `library` pages or more, a word that occurs fewer than `written` times, in fewer than `pages` pages, may be a misspelling
 * in these pages. In a smaller library every word is rare, and says nothing.
 */
const SELDOM = { library: 1000, written: 3, pages: 6 };

/** Above this strength a correction counts as certain: then no clippings are looked for. */
const SURE_CORRECTION = 0.72;
/** Above this strength the stem of a correction is the stem of the concept. */
const LIKELY_CORRECTION = 0.5;

/** A word of at least this length may be a clipping even if it has a certain correction: "democ" is no misspelt "demos". */
const MIN_LONG_CLIPPING = 5;

/** Maximum number of meanings of an abbreviation that are tried. */
const MAX_LONG_FORMS = 3;

/** A word is an abbreviation if at least this share of the pages that hold it explain it. Else `set` and `need` would be abbreviations. */
const MIN_EXPLAINED_SHARE = 0.12;

/** A word in upper case is an abbreviation in any case, if less than this share of all pages hold it. */
const MAX_UPPER_CASE_SHARE = 0.02;

/** The weight of a word of a stop phrase is this factor × its rarity, of which no more than the maximum counts. */
const STOP_PHRASE_WEIGHT = 0.25;
const MAX_STOP_PHRASE_RARITY = 3;

/**
 * Factor for the weight of a word that a library in another language than English does not know. The lists of question words of these
 * languages are short, so such a word may well be an everyday verb, and not the name of something that the library lacks.
 */
const UNKNOWN_WORD_FACTOR = 0.25;

/** What `readWord` needs to know of a word besides its token. */
export interface Typed {
  /** Whether it was typed in upper case. */
  isUpperCase?: boolean;
  /** The question's language; undefined for English. */
  language?: Language | undefined;
  /**
   * Whether a word in lower case is correctly spelled. It must be the same function for all questions to one vocabulary, since results are
   * cached. By default no word is known to be.
   */
  knows?: (word: string) => boolean;
}

type Reader = (word: string) => Concept;

/** Memoised readers of words, one for each vocabulary, language and case. A vocabulary never changes, and they are dropped with it. */
const readers = new WeakMap<Vocabulary, Map<string, Reader>>();

const knowsNone = (): boolean => false;

/** The concept of a word, which is as `tokenize` gives it. The result is cached and shared, and must not be changed. */
export function readWord(
  vocabulary: Vocabulary,
  word: string,
  { isUpperCase = false, language, knows = knowsNone }: Typed = {},
): Readonly<Concept> {
  const own = readers.get(vocabulary) ?? new Map<string, Reader>();
  readers.set(vocabulary, own);
  const kind = `${language?.code ?? ''}${isUpperCase ? '^' : ''}`;
  const reader =
    own.get(kind) ??
    memoise((one: string) =>
      language === undefined
        ? conceptOf(vocabulary, one, isUpperCase, knows)
        : conceptIn(language, vocabulary, one, isUpperCase),
    );
  own.set(kind, reader);
  return reader(word);
}

/** The concept of a word in another language than English. Clippings and stop phrases are left out, since those are English. */
function conceptIn(language: Language, vocabulary: Vocabulary, word: string, isUpperCase: boolean): Concept {
  const own = stem(word);
  const pages = vocabulary.pagesWith(own);
  const variants: Variant[] = pages > 0 ? [{ kind: 'word', text: word, strength: 1, stems: [own] }] : [];
  variants.push(...inflections(vocabulary, language, word, own));
  // Abbreviations, names with signs and hyphens are written alike in all languages.
  const known = new Set(variants.flatMap(({ stems }) => stems));
  const others = [...numberOfAbbreviation(vocabulary, word, pages), ...signedForms(vocabulary, word, pages)];
  variants.push(...others.filter(({ stems }) => !stems.some((one) => known.has(one))));
  if (pages > 0) variants.push(...hyphenated(vocabulary, word));
  variants.push(...longForms(vocabulary, word, pages, isUpperCase));
  if (variants.length === 0) variants.push(...compounds(vocabulary, language, word));
  if (variants.length === 0) variants.push(...corrections(vocabulary, word, false));
  const factor = variants.length === 0 ? UNKNOWN_WORD_FACTOR : 1;
  return {
    text: word,
    stem: bestStem(own, variants),
    weight: factor * weigh(vocabulary, word, variants),
    variants,
  };
}

/** The concept of an English word. */
function conceptOf(
  vocabulary: Vocabulary,
  word: string,
  isUpperCase: boolean,
  knows: (word: string) => boolean,
): Concept {
  const own = stem(word);
  const pages = vocabulary.pagesWith(own);
  const written = vocabulary.written(word);
  const variants: Variant[] = pages > 0 ? [{ kind: 'word', text: word, strength: 1, stems: [own] }] : [];
  // Words of stop phrases get no other variants: nobody asks for these.
  if (isStopPhraseWord(word) && !isUpperCase)
    return { text: word, stem: own, weight: weigh(vocabulary, word, variants), variants };
  const subjects = isUpperCase ? [] : unclipSubject(vocabulary, word).map(clippingVariant);
  if (subjects.length > 0) {
    variants.push(...subjects);
    return { text: word, stem: own, weight: weigh(vocabulary, word, subjects), variants };
  }
  const otherNumber = numberOfAbbreviation(vocabulary, word, pages);
  variants.push(
    ...otherNumber,
    ...signedForms(vocabulary, word, pages),
    ...(pages > 0 ? hyphenated(vocabulary, word) : []),
  );
  const isSeldom =
    (pages === 0 && otherNumber.length === 0) ||
    (vocabulary.pages >= SELDOM.library && written < SELDOM.written && pages < SELDOM.pages);
  // A word that no page has may still be correctly spelled: "hearsay" is no misspelt "hears".
  if (isSeldom && !knows(word)) variants.push(...corrections(vocabulary, word, pages > 0));
  const meant = longForms(vocabulary, word, pages, isUpperCase);
  variants.push(...meant);
  const isCorrected = variants.some(
    ({ kind, strength }) => kind === 'correction' && strength > SURE_CORRECTION,
  );
  // A word in upper case is an abbreviation, and no clipping.
  if (isSeldom && !isUpperCase && meant.length === 0 && (!isCorrected || word.length >= MIN_LONG_CLIPPING))
    variants.push(...unclip(vocabulary, word).map(clippingVariant));
  return { text: word, stem: bestStem(own, variants), weight: weigh(vocabulary, word, variants), variants };
}

/**
 * A word that looks like an abbreviation: consonants, and at most one vowel, at the end ("cgi"). The stemmer keeps the -s of their plurals, so
 * these have stems of their own.
 */
const ABBREVIATION = /^(?=.{2})[^aeiouy\W\d_]+(?:(?<=..)[aeiou])?$/;

/** The plural of an abbreviation, or the singular of one whose plural the library does not have; as a variant. */
function numberOfAbbreviation(vocabulary: Vocabulary, word: string, pages: number): Variant[] {
  const singular = word.endsWith('s') ? word.slice(0, -1) : '';
  const text = pages === 0 && ABBREVIATION.test(singular) ? singular : `${word}s`;
  if (text !== singular && !ABBREVIATION.test(word)) return [];
  const own = stem(word);
  const other = stem(text);
  if (other === own || vocabulary.pagesWith(other) === 0) return [];
  return [{ kind: 'inflection', text, strength: OTHER_NUMBER_STRENGTH, stems: [other] }];
}

/**
 * For a bare word the name with a dot before it ("gitignore" → ".gitignore"); for a name with a dot or a star, which no page has, the bare
 * word. As a variant, if the library has it.
 */
function signedForms(vocabulary: Vocabulary, word: string, pages: number): Variant[] {
  const bare = word.replace(/^\.|(?<=.)\*$/g, '');
  const text = bare === word ? `.${word}` : bare;
  if ((bare !== word && pages > 0) || isFunctionWord(text)) return [];
  const other = stem(text);
  if (vocabulary.pagesWith(other) === 0) return [];
  return [{ kind: 'inflection', text, strength: OTHER_SIGNS_STRENGTH, stems: [other] }];
}

function clippingVariant({ word, strength, stem: meant }: Clipping): Variant {
  return { kind: 'clipping', text: word, strength, stems: [meant] };
}

/** The weight of a concept: the rarity of its strongest variant. A word without any variant has the highest weight, since it is missing. */
function weigh(vocabulary: Vocabulary, word: string, variants: readonly Variant[]): number {
  const strongest = variants.reduce<Variant | undefined>(
    (a, b) => (a === undefined || b.strength > a.strength ? b : a),
    undefined,
  );
  const rarity =
    strongest === undefined
      ? rarityOf(0, vocabulary.pages)
      : Math.max(...strongest.stems.map((term) => vocabulary.rarity(term)));
  // In a small library words of stop phrases are rare, too. That must not give them a high weight.
  return isStopPhraseWord(word) ? STOP_PHRASE_WEIGHT * Math.min(rarity, MAX_STOP_PHRASE_RARITY) : rarity;
}

/** The stem of a concept: that of the word, or of a likely correction where the library does not have the word. */
function bestStem(own: string, variants: readonly Variant[]): string {
  if (variants.some(({ kind }) => kind === 'word')) return own;
  const correction = variants.find(
    ({ kind, strength }) => kind === 'correction' && strength > LIKELY_CORRECTION,
  );
  return correction?.stems[0] ?? own;
}

/** The corrections of a word as variants, each stem once. `isKnown` says whether the library has the word as typed. */
function corrections(vocabulary: Vocabulary, word: string, isKnown: boolean): Variant[] {
  const factor = isKnown ? KNOWN_WORD_FACTOR : 1;
  const own = stem(word);
  const byStem = new Map<string, Variant>();
  for (const { word: text, strength } of correct(vocabulary, word)) {
    const corrected = stem(text);
    if (corrected !== own && !byStem.has(corrected))
      byStem.set(corrected, { kind: 'correction', text, strength: strength * factor, stems: [corrected] });
  }
  return [...byStem.values()];
}

/**
 * The long forms of an abbreviation, as variants. `pages` is the number of pages that hold the abbreviation. One that is also a common word
 * counts as an abbreviation only in upper case.
 */
function longForms(vocabulary: Vocabulary, word: string, pages: number, isUpperCase: boolean): Variant[] {
  const meanings = vocabulary.longForms(word).slice(0, MAX_LONG_FORMS);
  const explaining = meanings.reduce((sum, meaning) => sum + meaning.pages, 0);
  const isOwnWord = explaining < MIN_EXPLAINED_SHARE * pages;
  if (isOwnWord && !(isUpperCase && pages < MAX_UPPER_CASE_SHARE * vocabulary.pages)) return [];
  return meanings.map(({ long, pages: explained }) => ({
    kind: 'abbreviation',
    text: long.join(' '),
    strength: LONG_FORM_STRENGTH * Math.sqrt(explained / explaining),
    stems: long.map(stem),
  }));
}
