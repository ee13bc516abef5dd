// The words of a text as they are looked up.
import { expect, test } from 'vitest';
import { termsOf } from '../../../src/search/text/terms.ts';

test('words are stemmed and stay in order, and function words are left out', () => {
  expect(termsOf('The learned were learning of cells')).toEqual(['learn', 'learn', 'cell']);
  expect(termsOf('of the and')).toEqual([]);
});

test('the parts of a compound are words of their own', () => {
  expect(termsOf('long-term memory')).toEqual(['long', 'term', 'memori']);
});
