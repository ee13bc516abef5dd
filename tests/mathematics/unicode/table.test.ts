// Matrices, cases and aligned lines, on several lines and on one.
import { describe, expect, test } from 'vitest';
import { texToText } from '../../../src/mathematics/index.ts';

const rows = (tex: string): string[] => (texToText(tex, true) ?? '').split('\n');
const line = (tex: string): string | undefined => texToText(tex, false);
const environment = (name: string, body: string): string => `\\begin{${name}} ${body} \\end{${name}}`;

describe('a matrix', () => {
  test.each([
    ['pmatrix', ['⎛ a  b ⎞', '⎝ c  d ⎠'], '(a b; c d)'],
    ['bmatrix', ['⎡ a  b ⎤', '⎣ c  d ⎦'], '[a b; c d]'],
    ['vmatrix', ['| a  b |', '| c  d |'], '|a b; c d|'],
    ['matrix', ['a  b', 'c  d'], 'a b; c d'],
  ])('%s', (name, shown, inline) => {
    const tex = environment(name, 'a & b \\\\ c & d');
    expect(rows(tex)).toEqual(shown);
    expect(line(tex)).toBe(inline);
  });

  test('has columns as wide as their widest cell, and cells in the middle', () => {
    expect(rows(environment('pmatrix', 'bcd & 2 \\\\ a & 100'))).toEqual(['⎛ bcd   2  ⎞', '⎝  a   100 ⎠']);
  });

  test('with rows of different length has room for all', () => {
    const shown = rows(environment('matrix', 'a \\\\ b & c'));
    expect(shown).toHaveLength(2);
    expect(shown[1]).toBe('b  c');
  });

  test('within another stays on the axis of its row', () => {
    const inner = environment('pmatrix', 'a \\\\ b');
    expect(rows(`${inner} + ${inner}`)).toEqual(['⎛ a ⎞ + ⎛ a ⎞', '⎝ b ⎠   ⎝ b ⎠']);
  });
});

describe('an array', () => {
  test('aligns its columns as it says', () => {
    expect(
      rows(environment('array}{lr', 'a & b \\\\ ccc & ddd').replace('\\end{array}{lr}', '\\end{array}')),
    ).toEqual(['a      b', 'ccc  ddd']);
  });
});

describe('cases', () => {
  const tex = `f = ${environment('cases', '1 & x > 0 \\\\ 0 & \\text{otherwise}')}`;

  test('stand behind a brace', () => {
    expect(rows(tex).map((row) => row.replace(/[⎧⎰⎱⎩]/, '{'))).toEqual([
      'f = { 1  x > 0',
      '    { 0  otherwise',
    ]);
  });

  test('on one line say for which values they hold', () => {
    expect(line(tex)).toContain('0 otherwise');
    expect(line(tex)).toContain('1, x > 0');
  });
});

describe('aligned lines', () => {
  test('have their signs below each other', () => {
    const shown = rows(environment('aligned', 'ab &= c \\\\ d &= ef \\\\ &= g'));
    expect(shown).toEqual(['ab = c', ' d = ef', '   = g']);
  });

  test('that would be too wide are not aligned, but set in', () => {
    const long = 'x + '.repeat(12);
    const shown = rows(environment('aligned', `${long} x &= ${long} y \\\\ &= z`));
    expect(shown[1]?.trimStart()).toBe('= z');
    expect(shown[1]?.indexOf('=')).toBeLessThan(5);
  });

  test('on one line are parted by semicolons', () => {
    expect(line(environment('aligned', 'a &= b \\\\ &= c'))).toBe('a = b; = c');
  });
});
