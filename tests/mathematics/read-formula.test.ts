// Displayed formulas of several lines, set for a fixed-width font.

import { describe, expect, it } from 'vitest';
import { texToText } from '../../src/mathematics/index.ts';

function lines(tex: string): string[] {
  return (texToText(tex, true) ?? '').split('\n');
}

describe('a displayed formula', () => {
  it('stands on one line when it has but one', () => {
    expect(lines('\\frac{a}{b} = c')).toEqual(['a/b = c']);
  });

  it('draws a matrix with tall brackets beside the rest of its line', () => {
    expect(lines('A = \\begin{bmatrix} 1 & 2 \\\\ 3 & -4 \\end{bmatrix} x')).toEqual([
      'A = ⎡ 1  2  ⎤ x',
      '    ⎣ 3  −4 ⎦',
    ]);
  });

  it('sets matrices of several heights on one axis', () => {
    const tex = '\\begin{pmatrix} a \\\\ b \\\\ c \\end{pmatrix} = \\begin{pmatrix} d \\end{pmatrix}';
    expect(lines(tex)).toEqual(['⎛ a ⎞', '⎜ b ⎟ = (d)', '⎝ c ⎠']);
  });

  it('draws determinants with bars', () => {
    expect(lines('\\begin{vmatrix} a & b \\\\ c & d \\end{vmatrix} = ad - bc')).toEqual([
      '| a  b | = ad − bc',
      '| c  d |',
    ]);
  });

  it('draws the bar of an augmented matrix', () => {
    const tex = '\\left[\\begin{array}{cc|c} 1 & 0 & 5 \\\\ 0 & 1 & 7 \\end{array}\\right]';
    expect(lines(tex)).toEqual(['⎡ 1  0 │ 5 ⎤', '⎣ 0  1 │ 7 ⎦']);
  });

  it('draws cases behind a brace, with a sign that belongs to its number', () => {
    const tex =
      'f(x) = \\begin{cases} x^2 & \\text{if } x > -1 \\\\ 0 & \\text{if } -2 < x \\\\ -x & \\text{else} \\end{cases}';
    expect(lines(tex)).toEqual(['       ⎧ x²  if x > −1', 'f(x) = ⎨ 0   if −2 < x', '       ⎩ −x  else']);
  });

  it('sets the equal signs of aligned lines below each other', () => {
    const tex = '\\begin{aligned} f(x) &= (x+1)^2 \\\\ &= x^2 + 2x + 1 \\end{aligned}';
    expect(lines(tex)).toEqual(['f(x) = (x + 1)²', '     = x² + 2x + 1']);
  });

  it('keeps the numbers of equations', () => {
    expect(lines('\\begin{align} a &= b \\tag{1} \\\\ c &= d \\tag{2} \\end{align}')).toEqual([
      'a = b   (1)',
      'c = d   (2)',
    ]);
  });

  it('breaks its line where the writer broke it', () => {
    expect(lines('2x = 4 \\\\ x = 2')).toEqual(['2x = 4', 'x = 2']);
  });

  it('writes a matrix that is too wide for any screen on one line', () => {
    const row = Array.from({ length: 30 }, (_, at) => String(at + 100)).join(' & ');
    expect(lines(`\\begin{bmatrix} ${row} \\\\ ${row} \\end{bmatrix} x`)).toHaveLength(1);
  });

  it('writes matrices inside fractions and scripts on one line', () => {
    expect(lines('\\frac{\\begin{pmatrix} a \\\\ b \\end{pmatrix}}{2}')).toEqual(['(a; b)/2']);
  });
});

describe('the same formula inline', () => {
  it.each([
    ['2x = 4 \\\\ x = 2', '2x = 4; x = 2'],
    ['\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', 'a = b; c = d'],
    ['\\begin{array}{c|c} a & b \\\\ \\hline c & d \\end{array}', 'a b; c d'],
  ])('stands on one line: %s', (tex, text) => {
    expect(texToText(tex, false)).toBe(text);
  });
});
