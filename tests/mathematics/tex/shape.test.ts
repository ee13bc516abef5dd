// Which formulas are drawn beside their text.
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../../bench/example-formulas.ts';
import { readFormula } from '../../../src/mathematics/index.ts';

const isDrawn = (tex: string, display: boolean) => readFormula(tex, display)?.drawn;

describe('on lines of its own', () => {
  test.each(EXAMPLES)('$what: drawn', ({ tex }) => {
    expect(isDrawn(tex, true)).toBe(!tex.startsWith('\\ce'));
  });

  test.each([
    ['a fraction', '\\frac{1}{2}'],
    ['a binomial', '\\binom{n}{k}'],
    ['a root', '\\sqrt{2}'],
    ['a root with a degree', '\\sqrt[3]{x}'],
    ['an integral without limits', '\\int f'],
    ['a product with one limit', '\\prod_i x_i'],
    ['a maximum with a limit', '\\max_{x \\in S} f(x)'],
    ['a matrix', '\\begin{matrix} a & b \\end{matrix}'],
    ['lines that were broken by hand', 'a = b \\\\ c = d'],
    ['a fraction deep inside', 'x^{\\left(\\frac{a}{b}\\right)}'],
  ])('%s: drawn', (_what, tex) => {
    expect(isDrawn(tex, true)).toBe(true);
  });

  test.each([
    ['powers and indices', 'a_1^2 + b_{ij}'],
    ['accents', '\\hat{x} + \\vec{v} + \\overline{ab}'],
    ['Greek and sets', '\\alpha \\in \\mathbb{R}'],
    ['a sum without limits', '\\sum x'],
    ['a reaction', '\\ce{2H2 + O2 -> 2H2O}'],
  ])('%s: text is all it needs', (_what, tex) => {
    expect(isDrawn(tex, true)).toBe(false);
  });
});

describe('in a sentence', () => {
  test.each([
    ['a fraction of sums', '\\frac{a + b}{2}'],
    ['a fraction of indices', 'F = G \\frac{m_1 m_2}{r^2}'],
    ['a root of a sum', '\\sqrt{a^2 + b^2}'],
    ['an integral with limits', '\\int_0^1 x\\,dx'],
    ['a sum with limits', '\\sum_{i=1}^{n} i'],
    ['a matrix', '\\begin{pmatrix} a \\\\ b \\end{pmatrix}'],
  ])('%s: drawn', (_what, tex) => {
    expect(isDrawn(tex, false)).toBe(true);
  });

  test.each([
    ['a half', '\\frac{1}{2}'],
    ['a derivative', '\\frac{dy}{dx}'],
    ['the root of a number', '\\sqrt{50}'],
    ['a sum over one index', '\\sum_i x_i'],
    ['a limit', '\\lim_{x \\to 0} f(x)'],
  ])('%s: text is as easily read', (_what, tex) => {
    expect(isDrawn(tex, false)).toBe(false);
  });
});

test('TeX that does not parse is nothing to draw', () => {
  expect(readFormula('\\frac{a', true)).toBeUndefined();
});
