// The words of a text as they are looked up.
import { stem } from './stem.ts';
import { plainTokens } from './tokens.ts';
import { isFunctionWord } from './word-roles.ts';

/** The stems of a text's words, in order; function words are left out. */
export function termsOf(text: string): string[] {
  return plainTokens(text).flatMap(({ word }) => (isFunctionWord(word) ? [] : [stem(word)]));
}
