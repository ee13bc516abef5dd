// A formula as it is shown: as text, or as its TeX where it cannot be read.
import { describe, expect, test } from 'vitest';
import { showFormula } from '../../src/mathematics/index.ts';

describe('a formula', () => {
  test('is text that reads like mathematics', () => {
    expect(showFormula(' x^2 ', false)).toEqual({ text: 'x²', code: false });
  });

  test('that is better seen is drawn too, by its TeX without spaces around', () => {
    expect(showFormula(' \\frac{a + b}{2} ', false)).toEqual({
      text: '(a + b)/2',
      code: false,
      drawn: { tex: '\\frac{a + b}{2}' },
    });
  });

  test('that cannot be read is shown as it was written, as code', () => {
    expect(showFormula(' \\frac{a ', true)).toEqual({ text: '\\frac{a', code: true });
  });

  test('that says nothing is shown as it was written', () => {
    expect(showFormula('\\quad', false)).toEqual({ text: '\\quad', code: true });
  });
});

describe('a formula of several rows', () => {
  test('stands in a fixed-width font, and on one line within a sentence', () => {
    const matrix = '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}';
    expect(showFormula(matrix, true)).toMatchObject({ text: '⎛ a  b ⎞\n⎝ c  d ⎠', code: true });
    expect(showFormula(matrix, false)).toMatchObject({ text: '(a b; c d)', code: false });
  });

  test('that is too wide for a phone and needs no columns is text', () => {
    const row = `${'a + '.repeat(14)}a`;
    expect(showFormula(`${row} \\\\ ${row}`, true)).toMatchObject({ text: `${row}\n${row}`, code: false });
  });
});

test.each([
  ['R[[x]]', 'R⟦x⟧'],
  ['\\mathbb{C}[[x,y]]((t))', 'ℂ⟦x, y⟧((t))'],
  ['[[e_1]] = [[e_2]]', '⟦e₁⟧ = ⟦e₂⟧'],
  ['[[1,2],[3,4]]', '[[1, 2], [3, 4]]'],
  ['[[A,B],C]', '[[A, B], C]'],
  ['[[1]]', '[[1]]'],
  ['\\{\\{s\\}\\}', '{ {s} }'],
  ['\\{\\{a\\},\\{a,b\\}\\}', '{ {a}, {a, b} }'],
  ['\\{\\#A\\}', '{ #A}'],
  ['\\{a\\}', '{a}'],
])('brackets in pairs: %s is %s', (tex, text) => {
  expect(showFormula(tex, false)).toMatchObject({ text, code: false });
  expect(showFormula(tex, true)).toMatchObject({ text, code: false });
});

describe('formulas apart from each other', () => {
  test.each([
    ['a = b \\qquad c = d', 'a = b\nc = d', 'a = b;\u2003c = d'],
    ['x = 1,\\quad y = 2', 'x = 1,\ny = 2', 'x = 1,\u2003y = 2'],
    ['a = b \\;\\;\\; c = d', 'a = b\nc = d', 'a = b;\u2003c = d'],
    [
      '\\sin\\theta = a, \\quad \\cos\\theta = b, \\quad \\log_2 8 = 3',
      'sin θ = a,\ncos θ = b,\nlog₂ 8 = 3',
      'sin θ = a,\u2003cos θ = b,\u2003log₂ 8 = 3',
    ],
    ['\\sin x = a \\quad \\cos x = b', 'sin x = a\ncos x = b', 'sin x = a;\u2003cos x = b'],
    ['a = b \\qquad\\Rightarrow\\qquad c = d', 'a = b\n⇒ c = d', 'a = b\u2003⇒\u2003c = d'],
  ])('%s never become one equation', (tex, displayed, inline) => {
    expect(showFormula(tex, true).text).toBe(displayed);
    expect(showFormula(tex, false).text).toBe(inline);
  });

  test.each([
    ['f(x) = x \\qquad \\text{for } x > 0', 'f(x) = x\u2003for x > 0'],
    ['r = k[A] \\quad (1)', 'r = k[A]\u2003(1)'],
    ['\\forall x \\quad x > 0', '∀x\u2003x > 0'],
  ])('%s, a formula and what is said of it, stay on one line', (tex, text) => {
    expect(showFormula(tex, true).text).toBe(text);
    expect(showFormula(tex, false).text).toBe(text);
  });
});

test('the same formula is the same object as long as it is remembered, and each way of showing it another', () => {
  expect(showFormula('\\alpha + 1', false)).toBe(showFormula('\\alpha + 1', false));
  expect(showFormula('\\alpha + 1', true)).not.toBe(showFormula('\\alpha + 1', false));
});

test('one that was forgotten since is read anew, with the same result', () => {
  const first = showFormula('\\beta_0', false);
  for (let index = 0; index < 2001; index += 1) showFormula(`x_{${index}}`, false);
  expect(showFormula('\\beta_0', false)).not.toBe(first);
  expect(showFormula('\\beta_0', false)).toEqual(first);
});
