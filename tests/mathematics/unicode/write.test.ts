// Whole formulas on one line: what stands beside what, and with which spaces between.
import { describe, expect, test } from 'vitest';
import { texToText } from '../../../src/mathematics/index.ts';

const text = (tex: string): string | undefined => texToText(tex, false);

describe('rows', () => {
  test.each([
    ['a+b=c', 'a + b = c'],
    ['-b', '−b'],
    ['a-b', 'a − b'],
    ['2x', '2x'],
    ['f(x, y)', 'f(x, y)'],
    ['1,000', '1,000'],
    ['(1, 000)', '(1, 000)'],
    ['\\sin x', 'sin x'],
    ['\\sin(x)', 'sin(x)'],
    ['f: A \\to B', 'f: A → B'],
    ['1 : 2', '1 : 2'],
    ['a \\equiv b \\pmod{n}', 'a ≡ b (mod n)'],
    ['\\int f(x)\\,dx', '∫ f(x) dx'],
    ['\\frac{a}{b}c', '(a/b)c'],
    ['c\\frac{a}{b}', 'c a/b'],
    ['a \\quad b', 'a   b'],
  ])('%s is %s', (tex, written) => {
    expect(text(tex)).toBe(written);
  });
});

describe('limits, arrows and braces', () => {
  test.each([
    ['\\lim_{x \\to 0} f(x)', 'lim_(x→0) f(x)'],
    ['A \\xrightarrow{heat} B', 'A —heat→ B'],
    ['\\overline{AB}', 'A̅B̅'],
    ['\\underbrace{a+b}_{c}', '(a + b)⏟(c)'],
    ['a \\stackrel{\\text{def}}{=} b', 'a ≝ b'],
    ['\\cancel{x}', 'x̶'],
  ])('%s is %s', (tex, written) => {
    expect(text(tex)).toBe(written);
  });
});

describe('chemistry', () => {
  test.each([
    ['\\ce{H2O}', 'H₂O'],
    ['\\ce{2H2 + O2 -> 2H2O}', '2 H₂ + O₂ → 2 H₂O'],
    ['\\ce{^{235}_{92}U}', '²³⁵₉₂U'],
  ])('%s is %s', (tex, written) => {
    expect(text(tex)).toBe(written);
  });
});
