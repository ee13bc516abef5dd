// Superscripts, subscripts, limits and primes.
import { describe, expect, test } from 'vitest';
import { EMPTY, type Form, type Piece, piece, textOf } from '../../../src/mathematics/unicode/piece.ts';
import { raisedOnly, writePrescripts, writeScripts } from '../../../src/mathematics/unicode/script.ts';

const atom = (text: string, form: Form = 'atom'): Piece => piece(text, form);
const up = (base: Piece, sup: Piece): string => textOf(writeScripts(base, EMPTY, sup, 'plain'));
const down = (base: Piece, sub: Piece): string => textOf(writeScripts(base, sub, EMPTY, 'plain'));

describe('above', () => {
  test.each<[string, Piece, Piece, string]>([
    ['a power', atom('x'), atom('2', 'number'), 'x²'],
    ['a power of a sum', atom('a + b', 'row'), atom('2', 'number'), '(a + b)²'],
    ['a power of a power', atom('x²', 'scripted'), atom('3', 'number'), '(x²)³'],
    ['a power of a fraction', atom('a/b', 'quotient'), atom('2', 'number'), '(a/b)²'],
    ['what cannot be raised', atom('e'), atom('iω', 'row'), 'e^(iω)'],
    ['a word', atom('x'), atom('total', 'atom'), 'x^total'],
    ['degrees', atom('90', 'number'), atom('∘'), '90°'],
    ['a transposed matrix', atom('A'), atom('⊤'), 'Aᵀ'],
    ['a prime', atom('f'), atom('′'), 'f′'],
    ['a prime and a power', atom('f'), atom('′2', 'row'), 'f′²'],
  ])('%s', (_what, base, sup, text) => {
    expect(up(base, sup)).toBe(text);
  });
});

describe('below', () => {
  test.each<[string, Piece, Piece, string]>([
    ['an index', atom('a'), atom('ij', 'row'), 'aᵢⱼ'],
    ['a word that can be read small', atom('v'), atom('max'), 'vₘₐₓ'],
    ['a word that cannot', atom('v'), atom('initial'), 'v_initial'],
    ['a state of matter', atom('NaCl'), atom('(aq)'), 'NaCl(aq)'],
  ])('%s', (_what, base, sub, text) => {
    expect(down(base, sub)).toBe(text);
  });
});

describe('both', () => {
  test('what has a shape of its own stands next to the base', () => {
    expect(textOf(writeScripts(atom('v'), atom('initial'), atom('2', 'number'), 'plain'))).toBe('v²_initial');
    expect(textOf(writeScripts(atom('a'), atom('i'), atom('2', 'number'), 'plain'))).toBe('aᵢ²');
  });

  test('limits of an operator stand in order, and the upper one is not raised on the lower', () => {
    expect(textOf(writeScripts(atom('∑'), atom('i=1', 'row'), atom('n'), 'operator'))).toBe('∑ᵢ₌₁ⁿ');
    expect(textOf(writeScripts(atom('∫'), atom('c'), atom('d'), 'operator'))).toBe('∫_c^d');
  });

  test('before a base', () => {
    expect(textOf(writePrescripts(atom('92', 'number'), atom('235', 'number')))).toBe('²³⁵₉₂');
  });
});

test('no scripts change nothing', () => {
  const base = atom('x');
  expect(writeScripts(base, EMPTY, EMPTY, 'plain')).toBe(base);
});

test('only what can be raised whole is raised', () => {
  expect(raisedOnly('n + 1')).toBe('ⁿ⁺¹');
  expect(raisedOnly('ω')).toBeUndefined();
});
