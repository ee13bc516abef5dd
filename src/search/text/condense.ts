// Shortens a long question to the words that say what is asked.
import { hasWord } from './tokens.ts';
import { isFunctionWord, isStopPhraseWord } from './word-roles.ts';

/**
 * A question in at most `most` UTF-16 code units. Runs of white space become one blank. If the question is still too long, function words
 * are left out. If that is not enough, words of stop phrases and repeated words are left out, too, and then every word that no longer fits.
 * Words stay as they were typed. The result is empty where a question is too long and has nothing but function words.
 */
export function condense(question: string, most: number): string {
  const text = question.replace(/\s+/g, ' ').trim();
  if (text.length <= most) return text;
  const words = text.split(' ').filter((word) => hasWord(word, (one) => !isFunctionWord(one)));
  const asked = words.filter((word) =>
    hasWord(word, (one) => !isFunctionWord(one) && !isStopPhraseWord(one)),
  );
  const kept = words.join(' ').length <= most ? words : [...new Set(asked)];
  const short: string[] = [];
  let length = 0;
  for (const word of kept) {
    if (length + word.length > most) continue;
    short.push(word);
    length += word.length + 1;
  }
  return short.join(' ');
}
