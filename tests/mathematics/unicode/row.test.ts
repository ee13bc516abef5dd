// Where a row of signs has spaces, and where brackets.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texToText } from '../../../src/mathematics/index.ts';
import { readTex } from '../../../src/mathematics/tex/engine.ts';
import { EMPTY, type Piece, piece, textOf } from '../../../src/mathematics/unicode/piece.ts';
import { type Part, scriptsFollow, writeRow } from '../../../src/mathematics/unicode/row.ts';

const text = (tex: string): string | undefined => texToText(tex, false);

/** The parts of a formula whose tokens are written as they are. */
function partsOf(tex: string, written: Record<number, Piece> = {}): Part[] {
  return (readTex(tex)?.children ?? []).map((node, at) => ({
    node,
    written: written[at] ?? piece(node.text, 'atom'),
  }));
}

describe('spaces', () => {
  test.each([
    ['around relations and sums', 'a=b+c', 'a = b + c'],
    ['none around signs', 'a = -b', 'a = −b'],
    ['none around factors', '2ab', '2ab'],
    ['between two numbers', '2\\ 3', '2 3'],
    ['behind a comma', 'x_1,x_2', 'x₁, x₂'],
    ['not behind that of thousands', '12,345.6', '12,345.6'],
    ['behind an operator', '\\log n', 'log n'],
    ['none before brackets of an operator', '\\log(n)', 'log(n)'],
    ['before brackets of a limit', '\\lim_{x \\to 0} (1 + x)', 'lim_(x→0) (1 + x)'],
    ['before a differential', '\\int x dx', '∫ x dx'],
    ['around dots', 'a + \\cdots + b', 'a + ⋯ + b'],
    ['that are wide between formulas', 'a = b \\qquad c = d', 'a = b   c = d'],
    ['behind words', '\\text{if } -4 \\le x', 'if −4 ≤ x'],
    ['of an empty group', '{}+{}', '+'],
  ])('%s', (_what, tex, written) => {
    expect(text(tex)).toBe(written);
  });
});

describe('brackets of a fraction', () => {
  test.each([
    ['before a factor', '\\frac{a}{b} x', '(a/b)x'],
    ['none behind one', 'x \\frac{a}{b}', 'x a/b'],
    ['none in a sum', '\\frac{a}{b} + x', 'a/b + x'],
    ['behind a sign, where it begins with one', 'x - \\frac{-a}{b}', 'x − (−a/b)'],
    ['behind a slash', 'x / \\frac{a}{b}', 'x/(a/b)'],
    ['none around a derivative', '\\frac{d}{dx} f', 'd/dx f'],
  ])('%s', (_what, tex, written) => {
    expect(text(tex)).toBe(written);
  });
});

describe('a row', () => {
  test('of nothing is empty', () => {
    expect(writeRow([], '')).toBe(EMPTY);
  });

  test('of one part is that part', () => {
    const only = piece('x', 'atom');
    const [part] = partsOf('x + y', { 0: only });
    expect(part && writeRow([part], '')).toEqual(only);
  });

  test('passes over what is empty', () => {
    expect(textOf(writeRow(partsOf('a + b', { 1: EMPTY }), ''))).not.toContain('+');
  });

  test('grows its brackets with what they hold', () => {
    const tall: Piece = { lines: ['x', 'y', 'z'], axis: 1, form: 'row', open: false };
    const [open, , close] = partsOf('( a )');
    const [inside] = partsOf('a + b', { 0: tall });
    if (!open || !close || !inside) throw new Error('a part is missing');
    expect(writeRow([open, inside, close], '').lines).toHaveLength(3);
  });
});

test('scripts that TeX puts on a sign were meant for what follows', () => {
  const node = (tex: string) => {
    const tree = readTex(tex);
    const found = tree?.children.find(({ kind }) => kind === 'msup');
    if (found === undefined) throw new Error(`${tex} has no power`);
    return found;
  };
  expect(scriptsFollow(node('A + ^2H'))).toBe(true);
  expect(scriptsFollow(node('A + B^2'))).toBe(false);
});

test('between two letters stands what was written between them, whatever they are', () => {
  const SHOWN = { '+': ' + ', '=': ' = ', '\\cdot': ' · ', '\\le': ' ≤ ', ',': ', ', '': '' };
  const letter = fc.constantFrom('a', 'b', 'x', 'N');
  const sign = fc.constantFrom(...(Object.keys(SHOWN) as (keyof typeof SHOWN)[]));
  fc.assert(
    fc.property(
      letter,
      fc.array<[keyof typeof SHOWN, string]>(fc.tuple(sign, letter), { minLength: 1, maxLength: 8 }),
      (first, rest) => {
        const tex = rest.reduce<string>((all, [between, next]) => `${all} ${between} ${next}`, first);
        expect(text(tex)).toBe(
          rest.reduce<string>((all, [between, next]) => all + SHOWN[between] + next, first),
        );
      },
    ),
  );
});
