// Which questions are the same, however they are worded around their content words.
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { isFunctionWord, isStopPhraseWord } from '../text/word-roles.ts';

/**
 * A key that is the same for questions with the same content words, whatever their order, endings and function words. For a question without
 * content words it is the question itself in lower case.
 */
export function samenessOf(question: string): string {
  const words = tokenize(question).filter(
    ({ word, joined }) => !joined && !isFunctionWord(word) && !isStopPhraseWord(word),
  );
  const stems = new Set(words.map(({ word }) => stem(word)));
  return stems.size === 0 ? question.toLowerCase().replace(/\s+/g, ' ').trim() : [...stems].sort().join(' ');
}
