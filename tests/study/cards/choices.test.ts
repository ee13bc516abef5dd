// Wrong choices beside a right one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseWrong, MAX_WRONG } from '../../../src/study/cards/choices.ts';

const candidate = (text: string) => ({ source: text, text });
const choose = (right: string, others: string[], seed = 'seed') =>
  chooseWrong(candidate(right), others.map(candidate), seed);

test('choices are as long as the right one, roughly, and of its number', () => {
  expect(
    choose('Osmosis', ['Diffusion', 'The movement of very many particles through a wall', 'Membranes']),
  ).toEqual(['Diffusion']);
});

test('a choice with figures stands among such choices only', () => {
  expect(choose('In 1914', ['In 1918', 'In spring'])).toEqual(['In 1918']);
});

test('a formula stands among formulas only: what it says is right in words, too', () => {
  expect(choose('$abc$', ['base area × length', '$xyz$'])).toEqual(['$xyz$']);
  expect(choose('base area × length', ['$abc$', 'half of that'])).toEqual(['half of that']);
});

test('what says the same as the right one, or as another choice, is left out', () => {
  expect(
    choose('Classical conditioning', ['Conditioning', 'classical conditioning', 'Operant conditioning']),
  ).toEqual(['Operant conditioning']);
  expect(choose('Osmosis', ['Diffusion', 'Simple diffusion'])).toHaveLength(1);
  expect(choose('least', ['less', 'most'])).toEqual(['most']);
  expect(choose('higher in the north', ['highest in the north', 'lower in the north'])).toEqual([
    'lower in the north',
  ]);
});

test('the same seed chooses the same, another seed may not', () => {
  const others = ['Delta', 'Gorge', 'Ridge', 'Basin', 'Marsh', 'Dune', 'Fjord', 'Geyser'];
  expect(choose('Plain', others)).toEqual(choose('Plain', [...others].reverse()));
  const seeds = new Set(
    Array.from({ length: 20 }, (_, seed) => choose('Plain', others, String(seed)).join()),
  );
  expect(seeds.size).toBeGreaterThan(5);
});

test('never the right one, never two the same, never more than three', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9})?$/);
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), (right, others) => {
      const chosen = choose(right, others);
      expect(chosen.length).toBeLessThanOrEqual(MAX_WRONG);
      expect(chosen).not.toContain(right);
      expect(new Set(chosen).size).toBe(chosen.length);
      for (const one of chosen) expect(others).toContain(one);
    }),
  );
});
