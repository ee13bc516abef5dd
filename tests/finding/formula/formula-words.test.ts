// Words that stand in formulas.
import { expect, test } from 'vitest';
import { isFormulaWord } from '../../../src/finding/formula/formula-words.ts';

test.each(['F', 'ma', 'sin', 'Delta', 'C6H12O6', 'NaCl', 'F_net', 'v_{max}', 'GDP', '12', 'pKa'])(
  '%s is one',
  (word) => {
    expect(isFormulaWord(word)).toBe(true);
  },
);

test.each(['force', 'Energy', 'the', 'Kraft', 'sinus'])('%s is none', (word) => {
  expect(isFormulaWord(word)).toBe(false);
});
