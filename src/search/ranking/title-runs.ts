// Titles asked for in their own words: "how do you find the area of a circle", not an area and a circle somewhere.
import type { Concept } from '../question/query.ts';
import { tokenize } from '../text/tokens.ts';
import { isFunctionWord } from '../text/word-roles.ts';

/** Two function words say little of what is asked, but "how does" and "what is" say which kind of answer is wanted. */
const FUNCTION_PAIR = 0.5;

/** The words of a question one after another, function words included. */
export interface WordRuns {
  /** Each word's number. */
  numbers: ReadonlyMap<string, number>;
  /** The pairs of neighbours, as the number of the first times `numbers.size` plus that of the second. */
  pairs: ReadonlySet<number>;
}

/** The runs of a question's words as they were meant: where a word is only known corrected, its correction. */
export function findRuns(question: string, concepts: readonly Concept[]): WordRuns {
  const meant = new Map<string, string>();
  for (const { text, variants } of concepts) {
    const correction = variants.find(({ kind }) => kind === 'correction');
    if (correction !== undefined && !variants.some(({ kind }) => kind === 'word'))
      meant.set(text, correction.text);
  }
  const words = tokenize(question)
    .filter(({ joined }) => !joined)
    .map(({ word }) => meant.get(word) ?? word);
  const numbers = new Map([...new Set(words)].map((word, number) => [word, number]));
  const places = words.map((word) => numbers.get(word) ?? 0);
  return {
    numbers,
    pairs: new Set(places.slice(1).map((second, index) => (places[index] ?? 0) * numbers.size + second)),
  };
}

/**
 * The share of a title's pairs of neighbouring words that the question has as well. `title` is its words with blanks
 * between.
 */
export function shareOfRuns(title: string, { numbers, pairs }: WordRuns): number {
  let all = 0;
  let asked = 0;
  let before: number | undefined;
  let isFunctionBefore: boolean | undefined;
  for (let start = 0; start < title.length; ) {
    const blank = title.indexOf(' ', start);
    const end = blank === -1 ? title.length : blank;
    const word = title.slice(start, end);
    const number = numbers.get(word);
    const isFunction = isFunctionWord(word);
    if (isFunctionBefore !== undefined) {
      const weight = isFunction && isFunctionBefore ? FUNCTION_PAIR : 1;
      all += weight;
      if (number !== undefined && before !== undefined && pairs.has(before * numbers.size + number))
        asked += weight;
    }
    before = number;
    isFunctionBefore = isFunction;
    start = end + 1;
  }
  return all === 0 ? 0 : asked / all;
}
