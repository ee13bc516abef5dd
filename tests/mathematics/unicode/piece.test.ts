// Written pieces of a formula: what stands beside what, and what needs brackets.
import { describe, expect, test } from 'vitest';
import {
  beside,
  closingBracket,
  hasOutside,
  isBracketed,
  padEnd,
  parenthesize,
  piece,
  tallBracket,
  textOf,
  widthOf,
} from '../../../src/mathematics/unicode/piece.ts';

test('the width counts what takes a column', () => {
  expect(['ab', 'x\u0302', 'v\u20d7', ''].map(widthOf)).toEqual([2, 1, 1, 0]);
});

test('padding fills up to a width, and cuts nothing', () => {
  expect(padEnd('x\u0302', 3)).toBe('x\u0302  ');
  expect(padEnd('abcd', 3)).toBe('abcd');
});

describe('brackets', () => {
  test('go around what has none', () => {
    expect(parenthesize('a + b')).toBe('(a + b)');
  });

  test.each([
    ['(a)', true],
    ['(a)(b)', false],
    ['(a) + b', false],
    ['[a]', true],
    ['a', false],
    ['', false],
  ])('"%s" is in brackets: %s', (text, is) => {
    expect(isBracketed(text)).toBe(is);
  });

  test('close where they close', () => {
    expect(closingBracket('(a(b)c)d', 0)).toBe(6);
    expect(closingBracket('(a(b)c)d', 2)).toBe(4);
  });

  test.each([
    ['a+b', '+', true],
    ['(a+b)', '+', false],
    ['(a)+(b)', '+', true],
    ['a', '+', false],
  ])('"%s" has one of "%s" outside of brackets: %s', (text, signs, has) => {
    expect(hasOutside(text, signs)).toBe(has);
  });
});

describe('pieces side by side', () => {
  const tall = { lines: ['a', 'b', 'c'], axis: 1, form: 'row', open: false } as const;

  test('of one line are one line', () => {
    expect(textOf(beside(piece('a', 'atom'), ' = ', piece('b', 'atom')))).toBe('a = b');
  });

  test('of several heights stand on one axis', () => {
    expect(beside(piece('x', 'atom'), ' ', { ...tall, lines: [...tall.lines] }).lines).toEqual([
      '  a',
      'x b',
      '  c',
    ]);
  });

  test('grow brackets beside them', () => {
    expect(tallBracket('(', 3, 1).lines).toEqual(['⎛', '⎜', '⎝']);
    expect(tallBracket(']', 2, 0).lines).toEqual(['⎤', '⎦']);
  });
});
