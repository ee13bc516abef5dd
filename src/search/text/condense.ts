// A long question in few characters: what it asks for, without the words around that.
import { hasWord } from './tokens.ts';
import { isFunctionWord, isStopPhraseWord } from './word-roles.ts';

/**
 * The words of a question that are looked up, as they were typed, in at most `most` characters. A question that fits is
 * left as it is; else function words go first, then chatter, then what stands last. Blank where nothing is looked up.
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
