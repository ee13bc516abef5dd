// What the search needs to know of a language other than English.
import { wordsOf } from '../tokens.ts';

/** A language of pages and questions. All words are as `tokenize` gives them. */
export interface Language {
  /** ISO 639-1 code. */
  code: string;
  /** Whether a word is on the language's stop list: it is neither indexed in pages of the language nor looked up in questions. */
  isFunctionWord(word: string): boolean;
  /** Whether a word asks rather than names ("explain", "difference"). Such words are left out of a question that has others. */
  isQuestionWord(word: string): boolean;
  /** The stem of a word: the same for all of its forms. */
  stem(word: string): string;
  /** Elided words in front of another, such as the French `l'`. They are cut off before a text is split into words. */
  elision?: RegExp;
  /** Phrases that ask, in a language without spaces. They are cut out of questions. */
  questionPhrases?: RegExp;
  /** What people type in place of letters that their keyboard lacks, such as `ae` for `ä`. */
  transliterations?: readonly (readonly [typed: string, meant: string])[];
  /** Letters that may stand between the parts of a compound: "Verwaltung|s|recht". Languages without compounds have none. */
  linkingLetters?: readonly string[];
}

/**
 * The words of a list as `tokenize` gives them: so lists can be written with accents. A list is only tokenized when the first word is looked
 * up, since most libraries are in one language.
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
