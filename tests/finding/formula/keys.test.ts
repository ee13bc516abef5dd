// What formulas are looked up by.
import { describe, expect, test } from 'vitest';
import {
  allKeysOf,
  isGeneral,
  isRelation,
  keysOf,
  saysSomething,
} from '../../../src/finding/formula/keys.ts';

const share = (one: string, other: string): boolean => {
  const keys = allKeysOf(other);
  return keysOf(one).exact.some((key) => keys.includes(key));
};

describe('a formula is found', () => {
  test.each([
    ['c² = a² + b²', 'a^2 + b^2 = c^2'],
    ['P = I²R', 'P = VI = I^2R = \\dfrac{V^2}{R}'],
    ['P = V²/R', 'P = VI = I^2R = \\dfrac{V^2}{R}'],
    ['F = am', 'F = ma'],
    ['0 ≤ ΔS', '\\Delta S \\ge 0'],
    ['E = mc²', 'E = \\Delta m\\,c^2'],
    ['b² - 4ac', '\\Delta = b^2 - 4ac'],
    ['x² + y² = 25', 'x^2 + y^2 = 25,\\quad y = 3'],
    ['n = cV', 'n = m/M \\qquad n = cV'],
  ])('%s in %s', (asked, written) => {
    expect(share(asked, written)).toBe(true);
  });
});

describe('another formula is not', () => {
  test.each([
    ['P = I²R', 'P = IR'],
    ['ΔS ≥ 0', '\\Delta S \\le 0'],
    ['a → b', 'b \\to a'],
    ['a = b + c', 'a = b - c'],
    ['a = b/c', 'a = c/b'],
    ['y = x²', 'y = 2x'],
    ['a < b = d', 'a < b'],
  ])('%s in %s', (asked, written) => {
    expect(share(asked, written)).toBe(false);
  });
});

test.each(['x = 2', 'a', '12 = 12', '', '=', 'ma'])('%j says too little', (source) => {
  expect(allKeysOf(source)).toEqual([]);
});

test.each([
  ['v² = u² + 2as', true],
  ['1/R = 1/R1 + 1/R2', true],
  ['b^2 - 4ac', true],
  ['6CO2 + 6H2O → C6H12O6 + 6O2', true],
  ['2x + 3y = 12', false],
  ['3x + 5 = 11', false],
  ['2 + 2', false],
])('whether %s holds for all numbers: %s', (source, is) => {
  expect(isGeneral(source)).toBe(is);
});

test.each([
  ['F = ma', true],
  ['\\Delta S \\ge 0', true],
  ['A -> B', true],
  ["f'(x)", false],
  ['b^2 - 4ac', false],
])('whether %s relates two sides: %s', (source, is) => {
  expect(isRelation(source)).toBe(is);
});

test.each([
  ['n = cV', true],
  ['hi!', false],
  ['x = 2', false],
  ["f'(x)", false],
])('whether %s is a relation to be found by: %s', (source, is) => {
  expect(saysSomething(source)).toBe(is);
});
