// How alike two questions are.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likenessOf } from '../../../src/search/question/likeness.ts';
import { vocabularyOf } from '../build-index.ts';

const vocabulary = vocabularyOf({ cell: 1, divide: 1, water: 3 }, 50);
const alike = (one: string, other: string) => likenessOf(vocabulary, { text: one }, { text: other });

test('by words: the same ones in any form and order are alike, others are not', () => {
  expect(alike('how do cells divide', 'what does a dividing cell do')).toBe(1);
  expect(alike('how do cells divide', 'where does water flow')).toBe(0);
  expect(alike('how do cells divide', 'what is a cell')).toBeGreaterThan(0.3);
  expect(alike('what is it', 'what is it')).toBe(0);
});

test('by vectors, where both have one', () => {
  const vector = Float32Array.from([0.6, 0.8]);
  const one = { text: 'cells', vector };
  expect(likenessOf(vocabulary, one, { text: 'water', vector })).toBeCloseTo(1, 6);
  expect(likenessOf(vocabulary, one, { text: 'water', vector: Float32Array.from([0.8, -0.6]) })).toBeCloseTo(
    0,
    6,
  );
  expect(likenessOf(vocabulary, one, { text: 'cell' })).toBe(1);
  expect(likenessOf(vocabulary, one, { text: 'cell', vector: Float32Array.from([1, 0, 0]) })).toBe(1);
});

test('the same in both directions, and never outside 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const likeness = alike(one, other);
      expect(likeness).toBe(alike(other, one));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }),
  );
});
