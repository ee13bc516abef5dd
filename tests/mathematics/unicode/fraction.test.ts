// Fractions, roots and binomials, with brackets where they are needed.
import { describe, expect, test } from 'vitest';
import { writeFraction, writeRoot, writeStack } from '../../../src/mathematics/unicode/fraction.ts';
import { EMPTY, type Form, type Piece, piece, textOf } from '../../../src/mathematics/unicode/piece.ts';

const atom = (text: string, form: Form = 'atom'): Piece => piece(text, form);

describe('a fraction', () => {
  test.each<[string, Piece, Piece, string]>([
    ['of letters', atom('a'), atom('b'), 'a/b'],
    ['that has a character', atom('1', 'number'), atom('2', 'number'), '½'],
    ['of a sum', atom('a + b', 'row'), atom('2', 'number'), '(a + b)/2'],
    ['of a negative number', atom('−a', 'row'), atom('b'), '−a/b'],
    ['by a product', atom('a'), atom('2c', 'row'), 'a/(2c)'],
    ['by a fraction', atom('a'), atom('b/c', 'quotient'), 'a/(b/c)'],
    ['of an amount', atom('|a + b|', 'row'), atom('2', 'number'), '|a + b|/2'],
  ])('%s', (_what, above, below, text) => {
    expect(textOf(writeFraction(above, below, false))).toBe(text);
  });

  test('in a script is written out', () => {
    expect(textOf(writeFraction(atom('1', 'number'), atom('2', 'number'), true))).toBe('1/2');
  });

  test('that is a derivative acts on what follows', () => {
    expect(writeFraction(atom('d'), atom('dx', 'row'), false).form).toBe('operator');
    expect(writeFraction(atom('a'), atom('b'), false).form).toBe('quotient');
  });
});

describe('a root', () => {
  test.each<[string, Piece, Piece, string]>([
    ['of a letter', atom('x'), EMPTY, '√x'],
    ['of a sum', atom('a + b', 'row'), EMPTY, '√(a + b)'],
    ['of what is in brackets', atom('(a + b)'), EMPTY, '√(a + b)'],
    ['of the third degree', atom('2', 'number'), atom('3'), '∛2'],
    ['of the fourth', atom('2', 'number'), atom('4'), '∜2'],
    ['of any degree', atom('x'), atom('n'), 'ⁿ√x'],
    ['of a degree that cannot be raised', atom('x'), atom('?'), '^(?)√x'],
  ])('%s', (_what, radicand, index, text) => {
    expect(textOf(writeRoot(radicand, index))).toBe(text);
  });
});

test('two parts without a line between them', () => {
  expect(textOf(writeStack(atom('n'), atom('k'), true))).toBe('n choose k');
  expect(textOf(writeStack(atom('a'), atom('b'), false))).toBe('a; b');
});
