// Letters and digits that Unicode has raised, lowered, or in another alphabet.
import { describe, expect, test } from 'vitest';
import { inAlphabet, lower, markOf, raise, smallFraction } from '../../../src/mathematics/unicode/letters.ts';

describe('scripts', () => {
  test.each([
    ['2n', '²ⁿ'],
    ['−1', '⁻¹'],
    ['', ''],
  ])('"%s" raised is "%s"', (text, raised) => {
    expect(raise(text)).toBe(raised);
  });

  test.each([
    ['ij', 'ᵢⱼ'],
    ['n+1', 'ₙ₊₁'],
    ['β', 'ᵦ'],
  ])('"%s" lowered is "%s"', (text, lowered) => {
    expect(lower(text)).toBe(lowered);
  });

  test('one character that does not exist spoils it all', () => {
    expect(raise('2?')).toBeUndefined();
    expect(lower('1b')).toBeUndefined();
  });
});

test('only some fractions have a character', () => {
  expect(smallFraction('3', '4')).toBe('¾');
  expect(smallFraction('4', '3')).toBeUndefined();
  expect(smallFraction('a', '2')).toBeUndefined();
});

test('an accent has a combining mark', () => {
  expect(markOf('→')).toBe('\u20d7');
  expect(markOf('x')).toBeUndefined();
});

describe('alphabets', () => {
  test.each([
    ['ABC', 'double-struck', '𝔸𝔹ℂ'],
    ['k1', 'double-struck', '𝕜𝟙'],
    ['LA', 'script', 'ℒ𝒜'],
    ['Lx', '-tex-calligraphic', 'ℒx'],
    ['gC', 'fraktur', '𝔤ℭ'],
    ['é+', 'double-struck', 'é+'],
    ['ABC', 'bold', 'ABC'],
    ['ABC', undefined, 'ABC'],
  ])('"%s" in %s is "%s"', (text, variant, letters) => {
    expect(inAlphabet(text, variant)).toBe(letters);
  });
});
