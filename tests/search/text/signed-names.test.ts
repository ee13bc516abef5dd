import { expect, test } from 'vitest';
import { signedNamesOf, withoutSigns } from '../../../src/search/text/signed-names.ts';

test.each([
  ['what is Na+?', ['na+']],
  ['Na⁺', ['na+']],
  ['Ca²⁺ and Cl−', ['ca2+', 'cl-']],
  ['the ion OH-', ['oh-']],
  ['++i or i++', ['++i']],
  ['(K+)', ['k+']],
])('in %j the names with signs are %j', (text, names) => {
  expect(signedNamesOf(text)).toEqual(names);
});

test.each([
  'what is sodium?',
  'long-term memory',
  'C++, C# and A*',
  '.NET',
  "don't",
  'pH 7 - acid',
  '*stressed*',
  '',
])('%j has none', (text) => {
  expect(signedNamesOf(text)).toEqual([]);
});

test('without its signs a name is its letters and digits', () => {
  expect([withoutSigns('na+'), withoutSigns('++i'), withoutSigns('ca2+')]).toEqual(['na', 'i', 'ca2']);
});
