// The languages of pages and questions other than English, one file each, and how the language of a text is detected.

import { wordsOf } from '../tokens.ts';
import { isFunctionWord } from '../word-roles.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { Language } from './language.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { chinese, japanese } from './unspaced.ts';

export type { Language } from './language.ts';

/** ISO 639-1 code of English. It has no `Language`: the search is made for it. */
export const ENGLISH = 'en';

const SPACED: readonly Language[] = [german, french, spanish, portuguese, italian, dutch, swedish];
const BY_CODE = new Map([...SPACED, japanese, chinese].map((language) => [language.code, language]));

/** The language with a code (`de`, `pt-BR`). Undefined for English, and for languages that are not known here and so read as English. */
export function languageWith(code: string): Language | undefined {
  return BY_CODE.get(code.toLowerCase().split(/[-_]/)[0] ?? '');
}

/** The language of a page is detected by so many UTF-16 code units at its beginning. */
export const SAMPLE = 600;

/** A page with so many of these very common words is English. This saves nearly all pages the rest of the detection. */
const COMMON_ENGLISH = /\b(?:the|of|and|is|are|to|in|that)\b/gi;
const MIN_COMMON_ENGLISH = 6;

/**
 * A page is in another language where it has at least so many different function words of that language which English does not have. One
 * alone may be a name, or an English content word ("car", "die", "los"). They must also be this many times as many as those function words
 * that only English has.
 */
const MIN_FUNCTION_WORDS = 2;
const LEAD_OVER_ENGLISH = 1.5;

/**
 * Lengths of a short text, a note of a sentence or two, in distinct words. If it were English it would have an English function word. Where
 * it has none, one function word of another language is enough: one that is no English word, or any if two words have accents.
 */
const SHORT = { from: 5, to: 25 };
const ACCENTED = /[\p{L}]*[à-öø-ÿœ][\p{L}]*/giu;
const MIN_ACCENTED = 2;

/** Function words of other languages that are also English words or parts of names: "car", "dove", "van der Waals". */
const ENGLISH_TOO = new Set(
  `also bent bien bin car chez chi come comment como con das dei del den der des die dig door dont dos dove een elle en er este
   ett eux fare fast fra fut hade halt han har hat hay hem hen her het hier hin hon hos hun las les loro los mag man men mes min mon
   mot nas nos once ons par per plus poder pour prima sans sein ser sin sob solo son sono sous sem sur tel ten till ton tot toe tout tra una
   van var vers via vid vom von want war wat worden`.split(/\s+/),
);

const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const HAN = /\p{sc=Han}/gu;

/** Minimum share of a text's UTF-16 code units that are kana or Chinese characters, so that a quoted word does not decide. */
const MIN_SHARE = 0.2;

/** The ISO 639-1 code of the language that a page is written in, detected by its function words; `en` unless another one is clear. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (isPlainlyEnglish(sample)) return ENGLISH;
  const unspaced = scriptOf(sample);
  if (unspaced !== undefined) return unspaced.code;
  const words = new Set(wordsOf(sample));
  let best = { code: ENGLISH, own: 0 };
  const isShort = words.size >= SHORT.from && words.size <= SHORT.to;
  const hasAccents = isShort && new Set(sample.match(ACCENTED)).size >= MIN_ACCENTED;
  for (const { code, isFunctionWord: isOwn, elision } of SPACED) {
    const elided = elision === undefined ? 0 : new Set(sample.toLowerCase().match(elision)).size;
    const ownWords = [...words].filter((word) => isOwn(word) && !isFunctionWord(word));
    const own = elided + ownWords.length;
    const english = [...words].filter((word) => isFunctionWord(word) && !isOwn(word)).length;
    const isTold = hasAccents || ownWords.some((word) => word.length > 2 && !ENGLISH_TOO.has(word));
    const least = isShort && english === 0 && isTold ? 1 : MIN_FUNCTION_WORDS;
    if (own > best.own && own >= Math.max(least, LEAD_OVER_ENGLISH * english)) best = { code, own };
  }
  return best.code;
}

/** Whether a text has `MIN_COMMON_ENGLISH` of the commonest English words. Stops reading as soon as it has. */
function isPlainlyEnglish(text: string): boolean {
  let count = 0;
  COMMON_ENGLISH.lastIndex = 0;
  while (count < MIN_COMMON_ENGLISH && COMMON_ENGLISH.test(text)) count += 1;
  return count === MIN_COMMON_ENGLISH;
}

/**
 * The language of a question: one of the `languages` that a library has besides English, or undefined for English. A question without any
 * function word or question word, of whichever language, is taken to be in `main`, the language of most pages.
 */
export function languageOfQuestion(
  question: string,
  languages: readonly Language[],
  main?: Language,
): Language | undefined {
  if (languages.length === 0) return undefined;
  const unspaced = scriptOf(question);
  // A question in Chinese characters alone may be Japanese or Chinese. It is the one that the library has.
  if (unspaced !== undefined)
    return (
      languages.find(({ code }) => code === unspaced.code) ??
      languages.find(({ questionPhrases }) => questionPhrases)
    );
  const words = wordsOf(question);
  const english = words.filter(isFunctionWord).length;
  const best = mostFunctionWords(words, languages);
  if (best === undefined || best.count < english) return undefined;
  if (best.count === 0) return main;
  return best.language === main || isSurely(best.language, words) ? best.language : undefined;
}

/**
 * Whether words that English does not have show that a question is in a language in which few pages are written: more evidence is needed
 * then. "algo" and "o" make no Portuguese question.
 */
function isSurely({ isFunctionWord: isOwn }: Language, words: readonly string[]): boolean {
  const own = words.filter((word) => isOwn(word) && !isFunctionWord(word)).length;
  const english = words.filter((word) => isFunctionWord(word) && !isOwn(word)).length;
  return own >= MIN_FUNCTION_WORDS && own > 2 * english;
}

/** Japanese or Chinese, where at least `MIN_SHARE` of a text is in their scripts; else undefined. */
function scriptOf(text: string): Language | undefined {
  const kana = text.match(KANA)?.length ?? 0;
  const han = text.match(HAN)?.length ?? 0;
  if (kana + han === 0 || kana + han < MIN_SHARE * text.length) return undefined;
  return kana > 0 ? japanese : chinese;
}

/** The language of which most words are function words or question words, and how many these are. */
function mostFunctionWords(
  words: readonly string[],
  languages: readonly Language[],
): { language: Language; count: number } | undefined {
  const counted = languages.map((language) => {
    const count = words.filter(
      (word) => language.isFunctionWord(word) || language.isQuestionWord(word),
    ).length;
    return { language, count };
  });
  return counted.sort((a, b) => b.count - a.count)[0];
}
