// Accents, bars and strokes on an expression.
import { describe, expect, test } from 'vitest';
import { writeOver, writeStruck, writeUnder } from '../../../src/mathematics/unicode/accent.ts';
import { type Form, piece, textOf } from '../../../src/mathematics/unicode/piece.ts';

const over = (text: string, mark: string, form: Form = 'atom'): string | undefined => {
  const written = writeOver(piece(text, form), mark);
  return written && textOf(written);
};

describe('over', () => {
  test.each([
    ['a letter', 'x', '^', 'x\u0302'],
    ['a letter with its index', 'x₁', '^', 'x\u0302₁'],
    ['a letter that has a character with it', 'a', '´', 'á'],
    ['several letters, an arrow on the last', 'AB', '→', 'AB\u20d7'],
    ['several letters, a hat in the middle', 'abc', '^', 'ab\u0302c'],
    ['a sum, in brackets', 'a + b', '^', '(a + b)\u0302'],
    ['two letters, a line over each', 'AB', '‾', 'A\u0305B\u0305'],
  ])('%s', (_what, text, mark, written) => {
    expect(over(text, mark)).toBe(written);
  });

  test('what is longer has one line before it', () => {
    expect(over('a'.repeat(25), '‾')).toBe(`‾(${'a'.repeat(25)})`);
  });

  test('what is no accent is none', () => {
    expect(over('x', 'n')).toBeUndefined();
  });
});

test('a line under it', () => {
  const lined = writeUnder(piece('x', 'atom'), '_');
  expect(lined && textOf(lined)).toBe('x\u0332');
  expect(writeUnder(piece('x', 'atom'), 'n')).toBeUndefined();
});

test('a stroke through it', () => {
  expect(textOf(writeStruck(piece('xy', 'atom')))).toBe('x\u0336y\u0336');
});
