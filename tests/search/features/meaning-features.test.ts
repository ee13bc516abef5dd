// The parts of what a sentence model tells of a page become one object, with nothing left out and nothing mixed up.
import { expect, test } from 'vitest';
import { joinFeatures } from '../../../src/search/features/meaning-features.ts';
import { BY_VECTORS, PLACES_BY_WORDS } from '../../../src/search/ranking/rank.ts';
import { MEANING_WEIGHTS, WORD_WEIGHTS } from '../../../src/search/ranking/weights.ts';

const PARTS = [
  { titleNearness: 0.1, bestNearness: 0.2, meanNearness: 0.3, passages: 0.4 },
  { smallTitleNearness: 0.5, smallBestNearness: 0.6, smallMeanNearness: 0.7 },
  { sharedInPage: 0.8, sharedInTitle: 0.9, distinctInPage: 1.1, distinctInTitle: 1.2 },
  { titlePlace: 1.3, bestPlace: 1.4, nearPlace: 1.5, wordsPlace: 1.6, bm25fPlace: 1.7 },
] as const;

test('each part keeps its names and values', () => {
  expect(joinFeatures(...PARTS)).toEqual(Object.assign({}, ...PARTS));
});

test('every feature that is weighed is there, and every one that is there is weighed', () => {
  const names = Object.keys(joinFeatures(...PARTS)).sort();
  expect(names).toEqual([...BY_VECTORS, ...PLACES_BY_WORDS].sort());
  const weighed = Object.keys(MEANING_WEIGHTS).filter((name) => !Object.keys(WORD_WEIGHTS).includes(name));
  expect(names).toEqual(weighed.sort());
});
