// What the search must know of a language other than English.
import { wordsOf } from '../tokens.ts';

/** A language of pages and questions. All words are as `tokenize` gives them. */
export interface Language {
  /** ISO 639-1 code. */
  code: string;
  /** True for a word that only holds a sentence together: in pages of the language it is not indexed, in questions not looked up. */
  isFunctionWord(word: string): boolean;
  /** True for a word that asks rather than names ("explain", "difference"): left out of a question that names something else. */
  isQuestionWord(word: string): boolean;
  /** The stem that forms of one word share. */
  stem(word: string): string;
  /** Short words that are written as one with the next, such as the French `l'`; they are cut off before words are read. */
  elision?: RegExp;
  /** Phrases that ask, in a language that writes no blanks; they are cut out of questions. */
  questionPhrases?: RegExp;
  /** Letters that are typed in place of letters with marks where the keyboard has none, such as `ae` for `ä`. */
  transliterations?: readonly (readonly [typed: string, meant: string])[];
  /** Letters that may stand between the parts of a compound: "Verwaltung|s|recht". Languages without compounds have none. */
  linkingLetters?: readonly string[];
}

/**
 * The words of a list as `tokenize` gives them, so that lists may be written with accents. A list is read when the first word is looked up:
 * most libraries are in one language.
 */
export function wordSet(list: string): Pick<ReadonlySet<string>, 'has'> {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= new Set(wordsOf(list));
      return words.has(word);
    },
  };
}
