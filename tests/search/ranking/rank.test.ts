// The score of a page as a weighted sum of its features.
import { describe, expect, test } from 'vitest';
import type { Features } from '../../../src/search/features/features.ts';
import { partsByMeaning, scoreByWords, WORD_WEIGHTS } from '../../../src/search/ranking/rank.ts';

const NAMES = Object.keys(WORD_WEIGHTS) as (keyof Features)[];

function featuresOf(value: number, others: Partial<Features> = {}): Features {
  return { ...(Object.fromEntries(NAMES.map((name) => [name, value])) as unknown as Features), ...others };
}

const NOWHERE = { titleNearness: 0, bestNearness: 0, meanNearness: 0, wordRank: 0 };

describe('by words', () => {
  test('a page without any feature has no score', () => {
    expect(scoreByWords(featuresOf(0))).toBe(0);
  });

  test.each(NAMES)('%s counts by its weight', (name) => {
    expect(scoreByWords(featuresOf(0, { [name]: 0.5 }))).toBeCloseTo(WORD_WEIGHTS[name] / 2);
  });

  test('no feature speaks against a page', () => {
    for (const name of NAMES) expect(WORD_WEIGHTS[name], name).toBeGreaterThanOrEqual(0);
  });

  test('a page that has all of it goes before any other', () => {
    const best = scoreByWords(featuresOf(1));
    for (const name of NAMES) expect(scoreByWords(featuresOf(1, { [name]: 0 }))).toBeLessThanOrEqual(best);
  });
});

describe('by words and meaning', () => {
  test('nearness counts for itself, and apart from words', () => {
    const far = partsByMeaning(featuresOf(0.5), NOWHERE);
    const near = partsByMeaning(featuresOf(0.5), {
      ...NOWHERE,
      titleNearness: 0.9,
      bestNearness: 0.9,
      meanNearness: 0.9,
    });
    expect(near.words).toBe(far.words);
    expect(far.meaning).toBe(0);
    expect(near.meaning).toBeGreaterThan(0);
  });

  test('each kind of nearness speaks for a page', () => {
    for (const name of ['titleNearness', 'bestNearness', 'meanNearness'] as const)
      expect(partsByMeaning(featuresOf(0), { ...NOWHERE, [name]: 1 }).meaning, name).toBeGreaterThan(0);
  });

  test('the first page by words is ahead of the second', () => {
    const atRank = (rank: number) =>
      partsByMeaning(featuresOf(0), { ...NOWHERE, wordRank: 1 / (2 + rank) }).words;
    expect(atRank(0)).toBeGreaterThan(atRank(1));
    expect(atRank(0) - atRank(1)).toBeGreaterThan(atRank(1) - atRank(2));
  });
});
