// Whether what somebody typed is the name of a thing: slips are forgiven, and short forms, symbols and other words for it count as well.
import { stemsOf, type Vocabulary } from '../segment/vocabulary.ts';
import { editDistance } from '../text/edit-distance.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';
import { maxDistance } from './corrections.ts';
import type { Synonyms } from './synonyms/synonyms.ts';

/** What is known of words. */
export interface KnownWords {
  vocabulary: Pick<Vocabulary, 'written' | 'longForms'>;
  synonyms: Synonyms;
}

/** Longest text that is compared, in UTF-16 code units: nobody types a longer name. */
const LONGEST = 200;

/** Shortest word in which a slip is forgiven. */
const SHORTEST_SLIP = 4;

/** A word that the library writes so often is no slip of another one. */
const KNOWN = 2;

/**
 * Whether `typed` names the same thing as `name`. `others` are names of other things that were to choose from: what is as near to one of
 * them is not the same.
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

/** 0 for the name itself, its short form or another word for it; the edits of a slip; Infinity for another name. */
function distanceTo(known: KnownWords, typed: string, name: string): number {
  return Math.min(
    ...namesIn(name).map((one) => (isOtherWordFor(known, typed, one) ? 0 : slipsIn(known, typed, one))),
  );
}

/** "Sodium ion (Na⁺)" is a name and another one; so is "dendrite / dendron". */
function namesIn(name: string): string[] {
  const [, before = '', inside = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]\s*$/.exec(name) ?? [];
  const names = [name, before, inside, ...name.split(/\s+\/\s+/)];
  return [...new Set(names.map((one) => one.trim()).filter((one) => one !== ''))];
}

function wordsOf(text: string): string[] {
  const words = tokenize(text).flatMap(({ word, joined }) => (joined ? [] : [word]));
  const telling = words.filter((word) => !isFunctionWord(word));
  return telling.length > 0 ? telling : words;
}

/** Whether one is the other, but for endings, or a short form or a symbol of it. */
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

/** An abbreviation or a symbol: few letters, or capitals, digits and signs among them. Other words for a thing are often wider or narrower. */
function isShort(text: string): boolean {
  const word = text.trim();
  return !/\s/.test(word) && word.length <= 10 && (word.length <= 4 || /[^\p{L}]|\p{Lu}.*\p{Lu}/u.test(word));
}

function initialsOf(name: string): string | undefined {
  const words = wordsOf(name);
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : undefined;
}

/** The edits that make the name of what was typed, where each is a slip in a word that the library does not know. */
function slipsIn({ vocabulary }: KnownWords, typed: string, name: string): number {
  const [said, meant] = [wordsOf(typed), wordsOf(name)];
  // Signs are no slips of one another.
  if (said.length === 0 || meant.length === 0) return Number.POSITIVE_INFINITY;
  const most = maxDistance(Math.max(...meant.map((word) => word.length)));
  if (said.length !== meant.length) {
    // Words that were joined, or split: "photo synthesis".
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
