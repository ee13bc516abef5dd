// The similarity of two questions: by their vectors where both have one, else by the words that they share.
import { cosine } from '../nearness/index.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { isFunctionWord, isStopPhraseWord } from '../text/word-roles.ts';

/** A question, with its vector where there is one. */
export interface Compared {
  text: string;
  vector?: Float32Array | undefined;
}

/**
 * The similarity of two questions, 0–1, which is symmetric. Where both have vectors of the same length it is their cosine similarity, but at
 * least 0. Else it is the Jaccard index of their sets of stems, weighed by rarity; it is 0 where neither has a content word.
 */
export function likenessOf(vocabulary: Vocabulary, one: Compared, other: Compared): number {
  const { vector } = one;
  if (vector !== undefined && other.vector !== undefined && vector.length === other.vector.length)
    return Math.max(0, Math.min(1, cosine(vector, other.vector)));
  const mine = stemsOf(one.text);
  const theirs = stemsOf(other.text);
  let shared = 0;
  let all = 0;
  for (const term of new Set([...mine, ...theirs])) {
    const rarity = vocabulary.rarity(term);
    all += rarity;
    if (mine.has(term) && theirs.has(term)) shared += rarity;
  }
  return all === 0 ? 0 : shared / all;
}

/** A key that is the same for questions with the same content words, whatever their order, endings and function words. */
export function samenessOf(question: string): string {
  const stems = [...stemsOf(question)].sort().join(' ');
  return stems === '' ? question.toLowerCase().replace(/\s+/g, ' ').trim() : stems;
}

/** The distinct stems of a text's content words. */
function stemsOf(text: string): Set<string> {
  const words = tokenize(text).filter(
    ({ word, joined }) => !joined && !isFunctionWord(word) && !isStopPhraseWord(word),
  );
  return new Set(words.map(({ word }) => stem(word)));
}
