// The words that carry the meaning of texts, and how much of a name a text has of them.
import { isFunctionWord, type Language, stem, wordsOf as tokensOf } from '../../search/index.ts';

/** Letters that are no words and no ends of words, such as those of axes. */
const IS_SYMBOL = /^[b-hj-ln-rt-z]$/;

/** The words of a text that carry its meaning, as stems; short forms in capitals as they are. */
export function contentStems(text: string, language?: Language): Set<string> {
  if (language !== undefined)
    return new Set(
      tokensOf(text)
        .filter((word) => word.length > 1 && !language.isFunctionWord(word))
        .map((word) => language.stem(word)),
    );
  const words = text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  return new Set(
    words
      .map((word) => word.toLowerCase().replace(/['’]s$/, ''))
      .filter((word) => (word.length > 1 || IS_SYMBOL.test(word)) && !isFunctionWord(word))
      .map(stem),
  );
}

/**
 * The share of the meaning words of a choice that a text has, from 0 to 1; initials of the choice count as all of them. Another name in
 * parentheses counts by itself: "Third law (action and reaction)".
 */
export function shareIn(choice: string, text: string, language?: Language): number {
  const other = /\s\(([^()]+)\)\s*$/.exec(choice)?.[1] ?? '';
  return Math.max(shareOfName(choice, text, language), shareOfName(other, text, language));
}

function shareOfName(choice: string, text: string, language?: Language): number {
  const wanted = contentStems(wordsOf(choice), language);
  if (wanted.size === 0) return 0;
  const there = contentStems(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '), language);
  const initials = choice
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !isFunctionWord(word.toLowerCase()))
    .map((word) => word[0]?.toLowerCase())
    .join('');
  if ((initials.length > 1 && there.has(initials)) || spellsOut(text, choice)) return 1;
  const found = [...wanted].filter((word) => there.has(word) || hasKin(word, there));
  // A stem may hide what its word has within: "national" and "international".
  const isHidden = found.length === 0 && language === undefined && hasWordWithin(choice, text);
  return isHidden ? 1 / wanted.size : found.length / wanted.size;
}

/** Whether a word of a choice has a long word of the text within it. */
function hasWordWithin(choice: string, text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  const own =
    wordsOf(choice)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return own.some((word) => words.some((other) => word.length > other.length && word.includes(other)));
}

/** Minimum length of a short form that words in a row begin with: with fewer letters that would be chance. */
const MIN_FORM_LENGTH = 3;

/** Whether words of a text that follow one another are what a short form in a choice stands for: strengths, weaknesses … for SWOT. */
function spellsOut(text: string, choice: string): boolean {
  const forms = choice
    .match(/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu)
    ?.filter(({ length }) => length >= MIN_FORM_LENGTH);
  if (forms === undefined || forms.length === 0) return false;
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !isFunctionWord(word));
  return forms.some((form) => words.some((_, at) => standsForWords(form.toLowerCase(), words.slice(at))));
}

/** Whether a short form has the first letters of these words, and perhaps one more of a word, as of electromotive force in EMF. */
function standsForWords(form: string, [word = '', ...rest]: readonly string[]): boolean {
  const [first = '', second] = form;
  if (first === '') return true;
  if (!word.startsWith(first)) return false;
  if (standsForWords(form.slice(1), rest)) return true;
  return second !== undefined && word.includes(second, 2) && standsForWords(form.slice(2), rest);
}

/**
 * Minimum lengths, in letters: of words that may be of one family, of a whole word that another begins with, of a word within another, and of
 * a word without its vowels.
 */
const MIN_FAMILY = 5;
const MIN_BEGINNING = 4;
const MIN_WITHIN = 7;
const MIN_CONSONANTS = 4;

/**
 * Whether one of the words is of the same family, as far as their letters tell: "pepsin" and "pepsinogen", "muscle" and "muscular",
 * "discipline" and "interdisciplinary", "stash" and "Logstash", "filter" and "filtration".
 */
function hasKin(word: string, words: ReadonlySet<string>): boolean {
  // "land" and "landscapes".
  if (word.length === MIN_BEGINNING)
    return [...words].some((other) => other.length >= MIN_WITHIN && other.startsWith(word));
  if (word.length < MIN_FAMILY) return false;
  for (const other of words) {
    // "cell" and "cellular".
    if (other.length === MIN_BEGINNING && word.length > MIN_FAMILY && word.startsWith(other)) return true;
    if (other.length < MIN_FAMILY) continue;
    const shorter = Math.min(word.length, other.length);
    const common = word.slice(0, Math.max(MIN_FAMILY, word.length - 3));
    if (other.startsWith(common) || word.startsWith(other)) return true;
    if (shorter === MIN_FAMILY && word.slice(0, MIN_FAMILY - 1) === other.slice(0, MIN_FAMILY - 1))
      return true;
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    if (
      long.endsWith(short) ||
      (short.length >= MIN_WITHIN &&
        long.includes(short.slice(0, Math.max(MIN_WITHIN - 1, short.length - 2))))
    )
      return true;
    const consonants = withoutVowels(short);
    const isBeginning = withoutVowels(long).startsWith(consonants) && short[0] === long[0];
    if (consonants.length >= MIN_CONSONANTS && isBeginning) return true;
  }
  return false;
}

function withoutVowels(word: string): string {
  return word.replace(/[aeiou]/g, '');
}

/** A name without a symbol or another name in parentheses. */
export function wordsOf(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*$/, '') || name;
}
