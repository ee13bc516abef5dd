// The score of a page as a weighted sum of its features.
import { describe, expect, test } from 'vitest';
import type { Features, MeaningFeatures } from '../../../src/search/features/features.ts';
import { partsByMeaning, scoreByWords } from '../../../src/search/ranking/rank.ts';
import { MEANING_WEIGHTS, WORD_WEIGHTS } from '../../../src/search/ranking/weights.ts';

const NAMES = Object.keys(WORD_WEIGHTS) as (keyof Features)[];

function featuresOf(value: number, others: Partial<Features> = {}): Features {
  return { ...(Object.fromEntries(NAMES.map((name) => [name, value])) as unknown as Features), ...others };
}

const NOWHERE: MeaningFeatures = {
  titleNearness: 0,
  bestNearness: 0,
  meanNearness: 0,
  smallTitleNearness: 0,
  smallBestNearness: 0,
  smallMeanNearness: 0,
  passages: 0,
  sharedInPage: 0,
  sharedInTitle: 0,
  distinctInPage: 0,
  distinctInTitle: 0,
  titlePlace: 0,
  bestPlace: 0,
  nearPlace: 0,
  wordsPlace: 0,
  bm25fPlace: 0,
};

describe('by words', () => {
  test('a page without any feature has no score', () => {
    expect(scoreByWords(featuresOf(0))).toBe(0);
  });

  test.each(NAMES)('%s counts by its weight', (name) => {
    expect(scoreByWords(featuresOf(0, { [name]: 0.5 }))).toBeCloseTo(WORD_WEIGHTS[name] / 2);
  });

  test('a page that has all of it goes before one that has nothing, or half', () => {
    expect(scoreByWords(featuresOf(1))).toBeGreaterThan(scoreByWords(featuresOf(0.5)));
    expect(scoreByWords(featuresOf(0.5))).toBeGreaterThan(scoreByWords(featuresOf(0)));
  });

  test('of two pages the one with more of the question in its title is better', () => {
    const inTitle = { title: 1, titleRoots: 1, titleUsed: 1, topic: 1 };
    expect(scoreByWords(featuresOf(0.5, inTitle))).toBeGreaterThan(
      scoreByWords(featuresOf(0.5, { title: 0, titleRoots: 0, titleUsed: 0 })),
    );
  });
});

describe('by words and meaning', () => {
  test.each(Object.keys(MEANING_WEIGHTS) as (keyof typeof MEANING_WEIGHTS)[])(
    '%s counts by its weight',
    (name) => {
      const { words, meaning } = partsByMeaning(
        name in WORD_WEIGHTS ? featuresOf(0, { [name]: 0.5 }) : featuresOf(0),
        name in NOWHERE ? { ...NOWHERE, [name]: 0.5 } : NOWHERE,
      );
      expect(words + meaning).toBeCloseTo(MEANING_WEIGHTS[name] / 2);
    },
  );

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

  test('being first by words is of the words, and being first by nearness is not', () => {
    const first = partsByMeaning(featuresOf(0), { ...NOWHERE, wordsPlace: 1, bm25fPlace: 1 });
    expect(first.words).toBeCloseTo(MEANING_WEIGHTS.wordsPlace + MEANING_WEIGHTS.bm25fPlace);
    expect(first.meaning).toBe(0);
    const near = partsByMeaning(featuresOf(0), { ...NOWHERE, titlePlace: 1, bestPlace: 1, nearPlace: 1 });
    expect(near.words).toBe(0);
    const { titlePlace, bestPlace, nearPlace } = MEANING_WEIGHTS;
    expect(near.meaning).toBeCloseTo(titlePlace + bestPlace + nearPlace);
  });

  test('each kind of nearness speaks for a page', () => {
    for (const name of ['titleNearness', 'bestNearness', 'meanNearness'] as const)
      expect(partsByMeaning(featuresOf(0), { ...NOWHERE, [name]: 1 }).meaning, name).toBeGreaterThan(0);
  });

  test('what tells near pages apart speaks for a page', () => {
    const { words, meaning } = partsByMeaning(featuresOf(0), {
      ...NOWHERE,
      distinctInPage: 1,
      distinctInTitle: 1,
    });
    expect(words).toBe(0);
    expect(meaning).toBeGreaterThan(0);
  });
});
