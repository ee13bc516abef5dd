// Signs that stand alone in a question or a title, and are what it is about: "what does & do", "== and ===".
import { SIGN } from './character-classes.ts';
import { isFunctionWord, isStopPhraseWord } from './word-roles.ts';

/** Blanks on both sides, or the bounds of the text; what a sentence puts behind a name may follow. */
const ALONE = new RegExp(`(?<!\\S)(?:${SIGN}){1,4}(?!\\S)`, 'gu');

/** Signs of sentences that are also operators; others are no names. */
const SENTENCE_SIGNS = /^[?!.,;:…'"()[\]{}-]+$/;
const OPERATORS_TOO = new Set(['...', '?.', '??', '?:', '::', '!', '!!', '--', '()', '[]', '{}']);

/** What ends a sentence, behind a name of other signs. */
const SENTENCE_END = /(?<=[^?!.,;:])[?!.,;:]+$/;

/** Signs that stand between words for a word of their own, or for nothing: "supply & demand", "Java - a language". */
const BETWEEN = /^(?:[&+|/=~<>•·—–-]|--)$/;

/**
 * A text with the signs that stand alone in it put between back-ticks, as pages write them and as they are looked up. A sign between two
 * words that name something stays as it is.
 */
export function quoteLoneSigns(text: string): string {
  if (!/(?<!\S)[^\p{L}\p{N}\s]+(?!\S)/u.test(text)) return text;
  return text.replace(ALONE, (signs: string, index: number) => {
    const name = nameIn(signs);
    if (SENTENCE_SIGNS.test(name) && !OPERATORS_TOO.has(name)) return signs;
    const isBetween = BETWEEN.test(name) && name === signs;
    if (isBetween && isNaming(wordBefore(text, index)) && isNaming(wordBehind(text, index + signs.length)))
      return signs;
    return `\`${name}\`${signs.slice(name.length)}`;
  });
}

/** The name among signs that stand together: without what ends the sentence, which may be the sign of a name as well ("What is ?.?"). */
function nameIn(signs: string): string {
  const shorter = signs.replace(/[?!.,;:]$/, '');
  const isEnded = OPERATORS_TOO.has(shorter) && !OPERATORS_TOO.has(signs) && !/^(.)\1+$/.test(signs);
  return isEnded ? shorter : signs.replace(SENTENCE_END, '');
}

function wordBefore(text: string, end: number): string {
  return /(\S+)\s+$/.exec(text.slice(Math.max(0, end - 60), end))?.[1] ?? '';
}

function wordBehind(text: string, start: number): string {
  return /^\s+(\S+)/.exec(text.slice(start, start + 60))?.[1] ?? '';
}

function isNaming(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain !== '' && !isFunctionWord(plain) && !isStopPhraseWord(plain);
}
