// A long question shortened to the words that it asks for.
import { hasWord } from './tokens.ts';
import { isFunctionWord, isStopPhraseWord } from './word-roles.ts';

/**
 * A question in at most `most` characters. One that fits is returned as it is, but for its blanks. Else function words are
 * left out, then words of stop phrases and repeated words, then the words that do not fit. Words stay as they were typed.
 * Empty where a question that is too long has no word that is looked up.
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
