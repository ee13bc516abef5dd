// One formula as SVG, in the width that there is.
import { describe, expect, test } from 'vitest';
import { EM, typeset } from '../../src/pictures/typeset.ts';

const LONG = `${'a + '.repeat(60)}a`;
const MATRIX = `\\begin{pmatrix} ${Array.from({ length: 12 }, () => 'abcdef').join(' & ')} \\end{pmatrix}`;

/** The scale of the outermost element, 1 unless told. */
const scaleOf = (svg: string | undefined): number =>
  Number(/^<g [^>]*scale\(([\d.]+)\)">/.exec(svg ?? '')?.[1] ?? 1);

describe('what fits', () => {
  test('has the size that it has, whatever room there is', () => {
    const [narrow, wide] = [300, 3000].map((most) => typeset('x^2', most));
    expect(narrow?.width).toBe(wide?.width);
    expect(narrow?.height).toBeGreaterThan(EM / 4);
    expect(narrow?.width).toBeLessThan(3 * EM);
  });

  test('stands where it is put', () => {
    expect(typeset('x', 300)?.at(7, 9)).toContain('translate(7 9)');
  });
});

describe('what is too wide', () => {
  test('is broken into lines', () => {
    const [whole, broken] = [typeset(LONG, 10_000), typeset(LONG, 500)];
    expect(broken?.width).toBeLessThanOrEqual(500);
    expect(broken?.height).toBeGreaterThan(2 * (whole?.height ?? Number.POSITIVE_INFINITY));
  });

  test('is made smaller where it is only a little too wide, and stays whole', () => {
    const whole = typeset(LONG, 10_000);
    const room = 0.9 * (whole?.width ?? 0);
    const smaller = typeset(LONG, room);
    expect(smaller?.width).toBeCloseTo(room, 3);
    expect(smaller?.height).toBeCloseTo(0.9 * (whole?.height ?? 0), 3);
    expect(scaleOf(smaller?.at(0, 0))).toBeCloseTo(0.9, 3);
  });

  test('is made much smaller where it cannot be broken, and is not drawn where it would be too small', () => {
    const whole = typeset(MATRIX, 10_000)?.width ?? 0;
    expect(typeset(MATRIX, whole / 2)?.width).toBeLessThanOrEqual(whole / 2);
    expect(typeset(MATRIX, whole / 3)).toBeUndefined();
  });
});

describe('not drawn', () => {
  test.each([
    ['what does not parse', '\\frac{a'],
    ['characters that the fonts lack', '\\text{日本}'],
    ['what is nested without end', '{'.repeat(100) + '}'.repeat(100)],
  ])('%s', (_what, tex) => {
    expect(typeset(tex, 500)).toBeUndefined();
  });
});
