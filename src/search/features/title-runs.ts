// Runs of words that a title shares with the question: "how do you find the area of a circle", not an area and a circle somewhere.
import type { Concept } from '../question/query.ts';
import { wordsOf } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';

/** Weight of a pair of function words, against 1 for other pairs. "How does" and "what is" tell which kind of answer is wanted. */
const FUNCTION_PAIR_WEIGHT = 0.5;

/** The pairs of neighbouring words of a question, function words included. */
export interface WordRuns {
  /** Each word's number. */
  numbers: ReadonlyMap<string, number>;
  /** Each pair of neighbours as one number: the first word's number times `numbers.size` plus the second's. */
  pairs: ReadonlySet<number>;
}

/** The pairs of a question's words. A word that the library only knows corrected is replaced by its first correction. */
export function findRuns(question: string, concepts: readonly Concept[]): WordRuns {
  const meant = new Map<string, string>();
  for (const { text, variants } of concepts) {
    const correction = variants.find(({ kind }) => kind === 'correction');
    if (correction !== undefined && !variants.some(({ kind }) => kind === 'word'))
      meant.set(text, correction.text);
  }
  const words = wordsOf(question).map((word) => meant.get(word) ?? word);
  const numbers = new Map([...new Set(words)].map((word, number) => [word, number]));
  const places = words.map((word) => numbers.get(word) ?? 0);
  return {
    numbers,
    pairs: new Set(places.slice(1).map((second, index) => (places[index] ?? 0) * numbers.size + second)),
  };
}

/** The share of a title's pairs of neighbouring words that the question has too, 0–1. The title is given by its key. */
export function shareOfRuns(title: string, runs: WordRuns): number {
  // Most titles have no pair of the question: of these nothing more need be known.
  if (!hasPair(title, runs)) return 0;
  const { numbers, pairs } = runs;
  let all = 0;
  let asked = 0;
  let before: number | undefined;
  let isFunctionBefore: boolean | undefined;
  for (const word of title.split(' ')) {
    const number = numbers.get(word);
    const isFunction = isFunctionWord(word);
    if (isFunctionBefore !== undefined) {
      const weight = isFunction && isFunctionBefore ? FUNCTION_PAIR_WEIGHT : 1;
      all += weight;
      if (number !== undefined && before !== undefined && pairs.has(before * numbers.size + number))
        asked += weight;
    }
    before = number;
    isFunctionBefore = isFunction;
  }
  return all === 0 ? 0 : asked / all;
}

/** Whether any two neighbouring words of a title stand in the question so. */
function hasPair(title: string, { numbers, pairs }: WordRuns): boolean {
  let before: number | undefined;
  for (let start = 0; start < title.length; ) {
    const blank = title.indexOf(' ', start);
    const end = blank === -1 ? title.length : blank;
    const number = numbers.get(title.slice(start, end));
    if (number !== undefined && before !== undefined && pairs.has(before * numbers.size + number))
      return true;
    before = number;
    start = end + 1;
  }
  return false;
}
