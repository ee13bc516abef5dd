// How alike two questions are, by what they mean where that is known, else by the words that they share.
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
 * How alike two questions are, 0–1, the same in both directions: the cosine of their vectors, or without two of one length the
 * share of their words, weighed by rarity, that both have. Two questions without any word that says something are not alike.
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

/** The same text for questions that are the same but for their order, function words and endings of words. */
export function samenessOf(question: string): string {
  const stems = [...stemsOf(question)].sort().join(' ');
  return stems === '' ? question.toLowerCase().replace(/\s+/g, ' ').trim() : stems;
}

function stemsOf(text: string): Set<string> {
  const words = tokenize(text).filter(
    ({ word, joined }) => !joined && !isFunctionWord(word) && !isStopPhraseWord(word),
  );
  return new Set(words.map(({ word }) => stem(word)));
}
