// Compares what somebody typed with the name of a thing. Typing mistakes are forgiven; short forms, symbols and synonyms count as the name.
import { stemsOf, type Vocabulary } from '../segment/vocabulary.ts';
import { editDistance } from '../text/edit-distance.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';
import { maxDistance } from './corrections.ts';
import type { Synonyms } from './synonyms/synonyms.ts';

/** What the comparison needs to know of words. */
export interface KnownWords {
  vocabulary: Pick<Vocabulary, 'written' | 'longForms'>;
  synonyms: Synonyms;
}

/** Longer texts are not compared, in UTF-16 code units: nobody types such a name. */
const LONGEST = 200;

/** Typing mistakes are forgiven in words of at least this length. */
const SHORTEST_SLIP = 4;

/** A word that occurs at least so often in the library is no misspelling of another word. */
const KNOWN = 2;

/**
 * Whether `typed` names the same thing as `name`. `others` are the names of other things that were offered beside it: if `typed` is as close
 * to one of them, the result is false.
 */
export function isSameName(
  known: KnownWords,
  typed: string,
  name: string,
  others: readonly string[] = [],
): boolean {
  if (typed.length > LONGEST || typed.trim() === '') return false;
  const distance = distanceTo(known, typed, name);
  if (distance === Number.POSITIVE_INFINITY) return false;
  return others.every((other) => distanceTo(known, typed, other) > distance);
}

/** 0 for the name itself, a short form of it or a synonym; the edit distance of a misspelling; Infinity for another name. */
function distanceTo(known: KnownWords, typed: string, name: string): number {
  return Math.min(
    ...namesIn(name).map((one) => (isOtherWordFor(known, typed, one) ? 0 : slipsIn(known, typed, one))),
  );
}

/** A name and the names that it consists of: "Sodium ion (Na⁺)" holds two, and so does "dendrite / dendron". */
function namesIn(name: string): string[] {
  const [, before = '', inside = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]\s*$/.exec(name) ?? [];
  const names = [name, before, inside, ...name.split(/\s+\/\s+/)];
  return [...new Set(names.map((one) => one.trim()).filter((one) => one !== ''))];
}

/** The content words of a text, or all of its words where it has no content words. */
function wordsOf(text: string): string[] {
  const words = tokenize(text).flatMap(({ word, joined }) => (joined ? [] : [word]));
  const telling = words.filter((word) => !isFunctionWord(word));
  return telling.length > 0 ? telling : words;
}

/** Whether both have the same stems, or one is a short form or a symbol of the other. */
function isOtherWordFor({ vocabulary, synonyms }: KnownWords, typed: string, name: string): boolean {
  const [said, meant] = [stemsOf(typed), stemsOf(name)];
  if (said.length === 0 || meant.length === 0) return typed.trim() === name.trim();
  if (said.join(' ') === meant.join(' ')) return true;
  const stands = (short: string, long: string): boolean => {
    if (!isShort(short)) return false;
    const stems = new Set(stemsOf(long));
    const isLong = (others: readonly string[]) =>
      others.length === stems.size && others.every((one) => stems.has(one));
    const word = wordsOf(short).join('');
    return (
      initialsOf(long) === word ||
      synonyms.meanings(stemsOf(short)).some((meaning) => isLong(meaning.stems)) ||
      vocabulary.longForms(word).some((form) => isLong([...new Set(form.stems.split(' '))]))
    );
  };
  return stands(typed, name) || stands(name, typed);
}

/**
 * Whether a text is an abbreviation or a symbol: one word of few letters, or with capitals, digits or signs in it. Only for these are synonyms
 * accepted, since longer synonyms often have a wider or narrower meaning.
 */
function isShort(text: string): boolean {
  const word = text.trim();
  return !/\s/.test(word) && word.length <= 10 && (word.length <= 4 || /[^\p{L}]|\p{Lu}.*\p{Lu}/u.test(word));
}

/** The initials of a name of several words; undefined for a name of one word. */
function initialsOf(name: string): string | undefined {
  const words = wordsOf(name);
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : undefined;
}

/**
 * The edit distance of what was typed from a name, summed over their words; Infinity where it is too large. Only words that the library does
 * not know may be misspelt.
 */
function slipsIn({ vocabulary }: KnownWords, typed: string, name: string): number {
  const [said, meant] = [wordsOf(typed), wordsOf(name)];
  // Names of nothing but signs are not compared: none is a misspelling of another.
  if (said.length === 0 || meant.length === 0) return Number.POSITIVE_INFINITY;
  const most = maxDistance(Math.max(...meant.map((word) => word.length)));
  if (said.length !== meant.length) {
    // A blank too many, or too few: "photo synthesis".
    const [one, other] = [said.join(''), meant.join('')];
    return other.length < SHORTEST_SLIP ? Number.POSITIVE_INFINITY : editDistance(one, other, 1);
  }
  let sum = 0;
  for (const [place, word] of said.entries()) {
    const wanted = meant[place] ?? '';
    if (word === wanted || stem(word) === stem(wanted)) continue;
    if (wanted.length < SHORTEST_SLIP || vocabulary.written(word) >= KNOWN) return Number.POSITIVE_INFINITY;
    sum += editDistance(word, wanted, maxDistance(wanted.length));
  }
  return sum <= most ? sum : Number.POSITIVE_INFINITY;
}
