// What has been typed so far → the words to look for in titles. The last of them may be incomplete.
import type { Variant } from '../question/query.ts';
import { understand } from '../question/understand.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';
import type { Segment } from '../segment/segment.ts';
import { type Run, titleWordsWithStem } from '../segment/title-lookup.ts';
import { rarityOf, type Vocabulary } from '../segment/vocabulary.ts';
import { plainTokens, type Token } from '../text/tokens.ts';
import { completeWord, countTitles } from './completions.ts';

/** Words of titles that may stand for a word that was typed. */
export interface Reading {
  /** A run of `Segment.titleWords`. */
  run: Run;
  /** How well they stand for it, 0–1. */
  strength: number;
}

/** A word that was typed. */
export interface Wanted {
  /** Its rarity. */
  weight: number;
  /** Segment → the words of titles that may stand for it. */
  readings: readonly (readonly Reading[])[];
}

/** Scales the readings so that the strongest has strength 1: so a misspelt word counts as much as a correct one. */
function scaleUp({ weight, readings }: Wanted): Wanted {
  const strongest = Math.max(0, ...readings.flat().map(({ strength }) => strength));
  if (strongest === 0) return { weight, readings };
  const scaled = readings.map((list) =>
    list.map(({ run, strength }) => ({ run, strength: strength / strongest })),
  );
  return { weight, readings: scaled };
}

/** The words that were typed, each with the words of titles that may stand for it. */
export function readTyped(index: SearchIndex, typed: string): Wanted[] {
  return readWords(index, typed).map(scaleUp);
}

function readWords({ vocabulary, synonyms, segments }: SearchIndex, typed: string): Wanted[] {
  const last = lastOf(typed);
  const concepts = understand(vocabulary, synonyms, wholeWords(vocabulary, typed));
  const own = concepts.findLast(({ text }) => text === last?.word);
  const wanted = concepts.flatMap((concept): Wanted[] => {
    if (concept === own) return [];
    return [{ weight: concept.weight, readings: readVariants(segments, vocabulary, concept.variants) }];
  });
  if (last === undefined) return wanted;
  const others = readVariants(segments, vocabulary, own?.variants ?? []);
  const completions = completeWord(vocabulary, last.word);
  const readings = completions.map((list, number) => [...list, ...(others[number] ?? [])]);
  const titles = completions.map((list, number) =>
    sum(list.map(({ run }) => countTitles(segments[number], run))),
  );
  return [...wanted, { weight: rarityOf(sum(titles), vocabulary.pages), readings }];
}

/** What was typed, without the last word if that is incomplete. It counts as complete where the library has such a word. */
export function wholeWords(vocabulary: Vocabulary, typed: string): string {
  const last = lastOf(typed);
  return last === undefined || vocabulary.written(last.word) > 0 ? typed : typed.slice(0, last.start);
}

/** The word that is being typed: the last one, unless white space follows it. */
function lastOf(typed: string): Token | undefined {
  return /\s$/.test(typed) ? undefined : plainTokens(typed).at(-1);
}

/** Segment → the words of titles that belong to variants of a concept. A variant's strength is divided among its stems by their rarity. */
function readVariants(
  segments: readonly Segment[],
  vocabulary: Vocabulary,
  variants: readonly Variant[],
): Reading[][] {
  return segments.map((segment) =>
    variants.flatMap(({ stems, strength }) => {
      const whole = sum(stems.map((stem) => vocabulary.rarity(stem))) || 1;
      return stems.flatMap((stem): Reading[] =>
        [...titleWordsWithStem(segment, stem)].map((place) => ({
          run: [place, place + 1],
          strength: (strength * vocabulary.rarity(stem)) / whole,
        })),
      );
    }),
  );
}

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
