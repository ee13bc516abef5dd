// Questions that are nothing but a formula.
import { expect, test } from 'vitest';
import { askedFormula } from '../../../src/finding/formula/asked-formula.ts';

test.each([
  ['F=ma', 'F=ma'],
  ['P = I²R?', 'P = I²R'],
  ["f'(x)", "f'(x)"],
  ['$E = mc^2$', 'E = mc^2'],
  ['what is E = mc²', 'E = mc²'],
  ['what does PV=nRT mean?', 'PV=nRT'],
  ['explain ΔS ≥ 0 pls', 'ΔS ≥ 0'],
  ['Was bedeutet F = ma?', 'F = ma'],
  ['¿qué es E=mc²?', 'E=mc²'],
  ["c'est quoi U = RI ?", 'U = RI'],
  ['o que é V = IR', 'V = IR'],
  ['E=mc²とは', 'E=mc²'],
  ['Q = It', 'Q = It'],
  ['a = F/m', 'a = F/m'],
  ['\\frac{a}{b} = c', '\\frac{a}{b} = c'],
  ['n!', 'n!'],
  ['6CO2 + 6H2O -> C6H12O6 + 6O2', '6CO2 + 6H2O -> C6H12O6 + 6O2'],
])('%j is %j', (question, formula) => {
  expect(askedFormula(question)).toBe(formula);
});

test.each([
  'how does LTP work',
  'energy = mass times c squared',
  'why is F = ma true for rockets',
  'long-term potentiation',
  'and/or',
  'C++',
  'pH',
  'thanks!',
  'when do I use v = u + at instead of s = ut',
  '',
  `${'x + '.repeat(100)}y`,
])('%j is a question of words', (question) => {
  expect(askedFormula(question)).toBeUndefined();
});
