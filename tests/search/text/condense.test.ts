// A long question in few characters.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { condense } from '../../../src/search/index.ts';

test('a question that fits is left as it is, but for its blanks', () => {
  expect(condense('  How does   LTP work?\n', 20)).toBe('How does LTP work?');
});

test('function words go first, then chatter, and the rest stays as it was typed', () => {
  const question = 'hey guys, can anyone explain why the Na+/K+ pump is not at rest in a neuron?';
  expect(condense(question, 60)).toBe('hey guys, anyone explain Na+/K+ pump rest neuron?');
  expect(condense(question, 30)).toBe('Na+/K+ pump rest neuron?');
});

test('a word that does not fit is left out whole', () => {
  expect(condense(`${'x'.repeat(200)} osmosis`, 100)).toBe('osmosis');
  expect(condense('x'.repeat(101), 100)).toBe('');
  expect(condense('what is it and '.repeat(20), 100)).toBe('');
});

test('any text is condensed to its own words and to what fits', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 0, max: 120 }),
      (text, most) => {
        const short = condense(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        const words = new Set(text.split(/\s+/));
        for (const word of short.split(' ').filter(Boolean)) expect(words.has(word)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
