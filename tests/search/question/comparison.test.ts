// Whether a question compares two things.
import { expect, test } from 'vitest';
import { asksToCompare } from '../../../src/search/question/comparison.ts';

test.each([
  'mitosis vs meiosis',
  'How does mitosis differ from meiosis?',
  'Was ist der Unterschied zwischen Mitose und Meiose?',
  'la différence entre mitose et méiose',
  '違いは何ですか',
])('%j does', (question) => {
  expect(asksToCompare(question)).toBe(true);
});

test.each(['what is mitosis', 'is Vsauce right', 'versatile polymers'])('%j does not', (question) => {
  expect(asksToCompare(question)).toBe(false);
});
