// Words that are spelled rightly although no page may hold them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashWords, isAmong } from '../../../src/search/question/known-words.ts';

describe('hashes of words', () => {
  test('are ascending, each once', () => {
    const hashes = [...hashWords(['siren', 'hearsay', 'siren', 'brine'])];
    expect(hashes).toHaveLength(3);
    expect(hashes).toEqual([...hashes].sort((a, b) => a - b));
  });

  test.each([
    ['hearsay', true, 'a word that was given'],
    ['hears', false, 'the beginning of one'],
    ['hearsays', false, 'one with more letters'],
    ['Hearsay', false, 'another case: words are given as tokens are, in lower case'],
    ['', false, 'nothing'],
  ])('know %j: %s, %s', (word, isKnown) => {
    expect(isAmong(hashWords(['siren', 'hearsay', 'brine']), word)).toBe(isKnown);
  });

  test('of no words know none', () => {
    expect(isAmong(hashWords([]), 'hearsay')).toBe(false);
    expect(isAmong(new Uint32Array(), '')).toBe(false);
  });

  test('know every word that was given, whichever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const hashes = hashWords(words);
        for (const word of words) expect(isAmong(hashes, word), word).toBe(true);
      }),
    );
  });

  test('tell words apart from those that were not given', () => {
    const words = Array.from({ length: 20_000 }, (_, number) => `word${number}`);
    const hashes = hashWords(words);
    const others = words.filter((word) => isAmong(hashes, `${word}x`));
    expect(others.length).toBeLessThan(5);
  });
});
