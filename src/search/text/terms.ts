// A text as index terms.
import { stem } from './stem.ts';
import { plainTokens } from './tokens.ts';
import { isFunctionWord } from './word-roles.ts';

/** The stems of a text's words in order, without function words. Joined forms of compounds are left out. */
export function termsOf(text: string): string[] {
  return plainTokens(text).flatMap(({ word }) => (isFunctionWord(word) ? [] : [stem(word)]));
}
