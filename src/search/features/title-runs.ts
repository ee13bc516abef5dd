// Bigrams that a title shares with the question. They tell "how do you find the area of a circle" from an area and a circle somewhere.
import type { Concept } from '../question/query.ts';
import { wordsOf } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';

/** Weight of a bigram of function words; others weigh 1. It is not 0: "how does" and "what is" say which kind of answer is wanted. */
const FUNCTION_PAIR_WEIGHT = 0.5;

/** The bigrams of a question: its pairs of neighbouring words, function words included. */
export interface WordRuns {
  /** Word → its number. */
  numbers: ReadonlyMap<string, number>;
  /** Each bigram as one number: that of the first word × `numbers.size` + that of the second. */
  pairs: ReadonlySet<number>;
}

/** The bigrams of a question. A misspelt word, which has corrections and is not known itself, is replaced by its best correction. */
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

/** The share of a title's bigrams that the question has, too, 0–1. `title` is the words of the title's key, with blanks between. */
export function shareOfRuns(title: string, runs: WordRuns): number {
  // Most titles share no bigram, which is found out faster.
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

/** Whether a title shares any bigram with the question. Makes no array of its words. */
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
