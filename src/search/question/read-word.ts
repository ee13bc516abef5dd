// A word of a question → its concept, told by the word alone: itself, corrections, clippings and abbreviations.
import { remember } from '../segment/remember.ts';
import { rarityOf, type Vocabulary } from '../segment/vocabulary.ts';
import type { Language } from '../text/languages/index.ts';
import { stem } from '../text/stem.ts';
import { isFunctionWord, isStopPhraseWord } from '../text/word-roles.ts';
import { type Clipping, unclip, unclipSubject } from './clippings.ts';
import { correct } from './corrections.ts';
import { compounds, inflections } from './forms-in-language.ts';
import { hyphenated } from './joined-words.ts';
import type { Concept, Variant } from './query.ts';

/** Strength of the long form of an abbreviation that is always explained so. */
const LONG_FORM_STRENGTH = 0.9;

/** Strength of the other number of an abbreviation: "CGIs" for "CGI". */
const OTHER_NUMBER_STRENGTH = 0.9;

/** Strength of a name without its signs, or with them: "gitignore" for ".gitignore". */
const OTHER_SIGNS_STRENGTH = 0.8;

/** What the strength of a correction is multiplied with where the library knows the word as it was typed. */
const KNOWN_WORD_FACTOR = 0.7;

/**
 * In a library of `library` pages or more, a word may be a misspelling that crept in if it is written less often than
 * `written`, in fewer pages than `pages`. In a smaller library every word is rare.
 */
const SELDOM = { library: 1000, written: 3, pages: 6 };

/** Minimum strength of a correction that is taken for what was meant, and of one that stands for the concept. */
const SURE_CORRECTION = 0.72;
const LIKELY_CORRECTION = 0.5;

/** Minimum length of a word that may be a clipping although it has a sure correction: "democ" is no misspelt "demos". */
const MIN_LONG_CLIPPING = 5;

/** Maximum number of meanings of an abbreviation that are tried. */
const MAX_LONG_FORMS = 3;

/** Minimum share of the pages with an abbreviation that explain it. Without it `set` and `need` would be abbreviations. */
const MIN_EXPLAINED_SHARE = 0.12;

/** Maximum share of all pages that hold a word which, written in upper case, is an abbreviation all the same. */
const MAX_UPPER_CASE_SHARE = 0.02;

/** Weight of a word of a stop phrase by its rarity, which counts at most so much. */
const STOP_PHRASE_WEIGHT = 0.25;
const MAX_STOP_PHRASE_RARITY = 3;

/**
 * What the weight of a word is multiplied with that a library in another language does not hold. Lists of words that only ask are
 * shorter there than in English: such a word is as likely to be a verb of everyday language as the name of a thing that is missing.
 */
const UNKNOWN_WORD_FACTOR = 0.25;

/** How a word was typed, and in which language. */
export interface Typed {
  /** Whether it was typed in capitals. */
  isUpperCase?: boolean;
  /** The question's language where it is not English. */
  language?: Language | undefined;
  /** Whether a word in lower case is spelled rightly; the same for all questions to one vocabulary. No word is, unless told. */
  knows?: (word: string) => boolean;
}

type Reader = (word: string) => Concept;

/** Readers of words in one language and case. A vocabulary never changes, and they are dropped with it. */
const readers = new WeakMap<Vocabulary, Map<string, Reader>>();

const knowsNone = (): boolean => false;

/** The concept of a word, given as `tokenize` gives it. The result is shared and must not be changed. */
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
    remember((one: string) =>
      language === undefined
        ? conceptOf(vocabulary, one, isUpperCase, knows)
        : conceptIn(language, vocabulary, one, isUpperCase),
    );
  own.set(kind, reader);
  return reader(word);
}

/** The concept of a word of another language than English: no clippings and stop phrases, which are English. */
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
  // Words of stop phrases have no other forms: nobody asks for these.
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
  // That no page has a word makes it no misspelling: "hearsay" is not "hears".
  if (isSeldom && !knows(word)) variants.push(...corrections(vocabulary, word, pages > 0));
  const meant = longForms(vocabulary, word, pages, isUpperCase);
  variants.push(...meant);
  const isCorrected = variants.some(
    ({ kind, strength }) => kind === 'correction' && strength > SURE_CORRECTION,
  );
  // Capitals are letters of an abbreviation, not the beginning of a word.
  if (isSeldom && !isUpperCase && meant.length === 0 && (!isCorrected || word.length >= MIN_LONG_CLIPPING))
    variants.push(...unclip(vocabulary, word).map(clippingVariant));
  return { text: word, stem: bestStem(own, variants), weight: weigh(vocabulary, word, variants), variants };
}

/** Letters that may be an abbreviation: consonants alone, or with one vowel at the end, "cgi". The stemmer keeps the -s of their plurals. */
const ABBREVIATION = /^(?=.{2})[^aeiouy\W\d_]+(?:(?<=..)[aeiou])?$/;

/** The plural of an abbreviation, and the singular of one that the library has in the singular only. */
function numberOfAbbreviation(vocabulary: Vocabulary, word: string, pages: number): Variant[] {
  const singular = word.endsWith('s') ? word.slice(0, -1) : '';
  const text = pages === 0 && ABBREVIATION.test(singular) ? singular : `${word}s`;
  if (text !== singular && !ABBREVIATION.test(word)) return [];
  const own = stem(word);
  const other = stem(text);
  if (other === own || vocabulary.pagesWith(other) === 0) return [];
  return [{ kind: 'inflection', text, strength: OTHER_NUMBER_STRENGTH, stems: [other] }];
}

/** A name with a dot before it for the bare word, and the bare word for a name with a sign that no page has: "gitignore", ".gitignore". */
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

/** The rarity of the strongest variant. A word without any variant weighs most: that it is missing must count. */
function weigh(vocabulary: Vocabulary, word: string, variants: readonly Variant[]): number {
  const strongest = variants.reduce<Variant | undefined>(
    (a, b) => (a === undefined || b.strength > a.strength ? b : a),
    undefined,
  );
  const rarity =
    strongest === undefined
      ? rarityOf(0, vocabulary.pages)
      : Math.max(...strongest.stems.map((term) => vocabulary.rarity(term)));
  // In a small library words of stop phrases are rare too, which must not make them weigh much.
  return isStopPhraseWord(word) ? STOP_PHRASE_WEIGHT * Math.min(rarity, MAX_STOP_PHRASE_RARITY) : rarity;
}

function bestStem(own: string, variants: readonly Variant[]): string {
  if (variants.some(({ kind }) => kind === 'word')) return own;
  const correction = variants.find(
    ({ kind, strength }) => kind === 'correction' && strength > LIKELY_CORRECTION,
  );
  return correction?.stems[0] ?? own;
}

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

/** What an abbreviation stands for. One that is also a common word counts only where it is written in upper case. */
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
