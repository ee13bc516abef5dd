// Signs that stand alone in a question or title and are its subject: "what does & do", "== and ===".
import { SIGN } from './character-classes.ts';
import { isFunctionWord, isStopPhraseWord } from './word-roles.ts';

/** Up to four signs, with white space or an end of the text on both sides. The last of them may be punctuation of the sentence. */
const ALONE = new RegExp(`(?<!\\S)(?:${SIGN}){1,4}(?!\\S)`, 'gu');

/** Punctuation. It is the name of something only where it is an operator as well. */
const SENTENCE_SIGNS = /^[?!.,;:…'"()[\]{}-]+$/;
const OPERATORS_TOO = new Set(['...', '?.', '??', '?:', '::', '!', '!!', '--', '()', '[]', '{}']);

/** Punctuation at the end of a sentence, after a name that consists of other signs. */
const SENTENCE_END = /(?<=[^?!.,;:])[?!.,;:]+$/;

/** Signs that, between two words, stand for a word such as "and", or for nothing: "supply & demand", "Java - a language". */
const BETWEEN = /^(?:[&+|/=~<>•·—–-]|--)$/;

/**
 * A text with back-ticks around the signs that stand alone in it. That is how pages write such signs, and the tokenizer takes signs in
 * back-ticks for names. A sign between two content words stays as it is: there it stands for "and" or the like.
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

/**
 * The name in a run of signs: the run without the punctuation that ends the sentence. Of "What is ?.?" the name is `?.`, although its own
 * last sign could end a sentence.
 */
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

/** Whether a word is a content word. */
function isNaming(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain !== '' && !isFunctionWord(plain) && !isStopPhraseWord(plain);
}
