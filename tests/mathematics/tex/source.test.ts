// What people type into formulas as if it were text.
import { describe, expect, test } from 'vitest';
import { prepareSource } from '../../../src/mathematics/index.ts';

describe('put as TeX wants it', () => {
  test.each([
    ['a percent sign', '50% of x', '50\\% of x'],
    ['the space between two words', 'Cap Rate = 5', 'Cap\\ Rate = 5'],
    ['the spaces between several', 'Net Sales Growth', 'Net\\ Sales\\ Growth'],
    ['a degree sign', '90° + 5°', '90{°} + 5{°}'],
  ])('%s', (_what, tex, prepared) => {
    expect(prepareSource(tex)).toBe(prepared);
  });
});

describe('left alone', () => {
  test.each([
    ['a percent sign that is escaped', '50\\%'],
    ['letters that are factors', 'a b c'],
    ['a word and a letter', 'ma x'],
    ['text', '\\text{if x is} y'],
    ['columns', '\\begin{array}{ccc ccc} a \\end{array}'],
    ['commands', '\\alpha \\beta'],
    ['chemistry', '\\ce{Na Cl Li}'],
  ])('%s', (_what, tex) => {
    expect(prepareSource(tex)).toBe(tex);
  });
});

test('what was prepared is not prepared again', () => {
  for (const tex of ['50% of x', 'Cap Rate = 5'])
    expect(prepareSource(prepareSource(tex))).toBe(prepareSource(tex));
});
