// Written words by length and letters.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBits } from '../../../src/bytes/index.ts';
import { letterSet, sortByLength, wordsOfLength } from '../../../src/search/segment/word-lengths.ts';

const WORDS = ['a', 'atom', 'cell', 'force', 'ion', 'osmosis'];

describe('words of one length', () => {
  const lengths = sortByLength(WORDS, Uint32Array.of(5, 1, 9, 2, 3, 4), 10);
  const wordsWith = (length: number) => [...wordsOfLength(lengths, length)].map((number) => WORDS[number]);

  test.each([
    [0, []],
    [1, ['a']],
    [2, []],
    [3, ['ion']],
    [4, ['atom', 'cell']],
    [7, ['osmosis']],
    [8, []],
    [99, []],
  ])('%i are %j', (length, expected) => {
    expect(wordsWith(length)).toEqual(expected);
  });
});

test('a small library has every word, a large one only frequent words', () => {
  const counts = Uint32Array.of(5, 1, 9, 2, 3, 4);
  const wordsIn = (pages: number) =>
    [...sortByLength(WORDS, counts, pages).byLength].map((number) => WORDS[number]);
  expect(wordsIn(999)).toEqual(['a', 'ion', 'atom', 'cell', 'force', 'osmosis']);
  expect(wordsIn(1000)).toEqual(['a', 'ion', 'cell', 'osmosis']);
});

test('no words at all have no lengths', () => {
  const none = sortByLength([], new Uint32Array(), 5);
  expect([...wordsOfLength(none, 0), ...wordsOfLength(none, 4)]).toEqual([]);
});

describe('the set of letters', () => {
  test('has a bit for each letter, and one for all else', () => {
    expect(letterSet('')).toBe(0);
    expect(letterSet('abba')).toBe(0b11);
    expect(letterSet('z')).toBe(1 << 25);
    expect(letterSet('1é')).toBe(1 << 26);
  });

  test('does not depend on the order of letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', '1') }), (word) => {
        expect(letterSet([...word].reverse().join(''))).toBe(letterSet(word));
        expect(countBits(letterSet(word))).toBe(new Set(word).size);
      }),
    );
  });

  test('of two words that are one edit apart differs by at most two bits', () => {
    for (const [a, b] of [
      ['cell', 'bell'],
      ['cell', 'cells'],
      ['cell', 'cel'],
      ['cell', 'cxll'],
    ] as const)
      expect(countBits(letterSet(a) ^ letterSet(b))).toBeLessThanOrEqual(2);
  });
});
