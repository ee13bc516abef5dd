// The probability that the first page answers, where meaning joins the words.
import { describe, expect, test } from 'vitest';
import type { Features } from '../../../src/search/features/features.ts';
import {
  type Contender,
  decideByMeaning,
  outcomeFeaturesByMeaning,
  PROBABILITY_FROM,
  probabilityOf,
} from '../../../src/search/outcome/outcome-by-meaning.ts';
import { WORD_WEIGHTS } from '../../../src/search/ranking/weights.ts';
import { meaningFeatures } from '../meaning-features.ts';

const ASKED = { asked: 2, weight: 10, maxRarity: 8, pages: 30_000 };

function contender(score: number, nearness: number, words: Partial<Features> = {}): Contender {
  const none = Object.fromEntries(Object.keys(WORD_WEIGHTS).map((name) => [name, 0]));
  const features = { ...(none as unknown as Features), page: 0.8, pairs: 0.5, ...words };
  return { features, meaning: meaningFeatures(nearness, 0.5), score };
}

function probability(pages: readonly Contender[], asked = ASKED): number {
  const features = outcomeFeaturesByMeaning(pages, asked);
  return features === undefined ? 0 : probabilityOf(features);
}

describe('the probability', () => {
  test('is unknown without a page', () => {
    expect(outcomeFeaturesByMeaning([], ASKED)).toBeUndefined();
  });

  test('grows with the lead over all others together', () => {
    const behind = (score: number) => [contender(10, 0.6), contender(score, 0.6), contender(score, 0.6)];
    expect(probability(behind(5))).toBeGreaterThan(probability(behind(9.9)));
  });

  test('grows with nearness', () => {
    const first = (nearness: number) => [contender(10, nearness), contender(8, 0.3)];
    expect(probability(first(0.8))).toBeGreaterThan(probability(first(0.4)));
  });

  test('falls with the rarity of a word that the page does not have', () => {
    const lacking = (missing: number) => [contender(10, 0.6, { missing }), contender(8, 0.5)];
    expect(probability(lacking(0.6))).toBeLessThan(probability(lacking(0)));
  });

  test('of one page in a library of its own is no certainty', () => {
    const alone = probability([contender(10, 0.5)], { ...ASKED, pages: 1 });
    expect(alone).toBeGreaterThan(0);
    expect(alone).toBeLessThan(0.97);
  });
});

test.each([
  [PROBABILITY_FROM.answer, 'answer', 'clear'],
  [PROBABILITY_FROM.answer - 0.001, 'unsure', 'open'],
  [PROBABILITY_FROM.unsure, 'unsure', 'open'],
  [PROBABILITY_FROM.unsure - 0.001, 'missing', 'little'],
  [0, 'missing', 'little'],
] as const)('at %f it is said: %s, since %s', (confidence, outcome, reason) => {
  expect(decideByMeaning(confidence)).toEqual({ outcome, reason, confidence });
});
