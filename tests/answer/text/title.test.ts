// Short texts: titles, labels and what is cut.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS, labelTitle, shorten, shortenSentence, writeTitle } from '../../../src/answer/index.ts';

describe('short texts', () => {
  test('keep what fits and end in an ellipsis otherwise, after a word', () => {
    expect(shorten('one two three', 13)).toBe('one two three');
    expect(shorten('one two three', 9)).toBe('one two…');
    expect(shorten('  a\n b ', 10)).toBe('a b');
  });

  test.each([
    ['resentment of privilege and new ideas', 27, 'resentment of privilege…'],
    ['brought down the monarchy; in October', 30, 'brought down the monarchy…'],
    ['the king (and the queen)', 16, 'the king…'],
    ['resentment of privilege', 27, 'resentment of privilege'],
    ['it weighs about 5 kg on the moon', 24, 'it weighs about 5 kg…'],
    ['a of the in', 9, 'a…'],
  ])('end behind a word that says something where a sentence is cut: %s', (text, limit, expected) => {
    expect(shortenSentence(text, limit)).toBe(expected);
  });

  test('are not cut inside a character', () => {
    expect(shorten('👩‍🔬👩‍🔬👩‍🔬', 12)).toBe('👩‍🔬👩‍🔬…');
  });

  test('show a formula in a title as mathematics, with its signs escaped where there is markup', () => {
    expect(writeTitle('What is $a_1^{bc}$ for $5?', 100)).toBe('What is a₁ᵇᶜ for $5?');
    expect(writeTitle('What is $v_{avg}$?', 100)).toBe('What is v\\_avg?');
    expect(labelTitle('What is $v_{avg}$?', 100)).toBe('What is v_avg?');
    expect(writeTitle('What is $\\foo$?', 100)).toBe('What is `\\foo`?');
  });

  test('count their escapes', () => {
    expect(writeTitle('*'.repeat(200), LIMITS.title).length).toBeLessThanOrEqual(LIMITS.title);
  });
});

test('whatever is shortened fits, keeps its beginning, and ends in an ellipsis only where something is gone', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 2, max: 40 }),
      (text, limit) => {
        const whole = text.replace(/\s+/g, ' ').trim();
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        if (whole.length <= limit) expect(short).toBe(whole);
        else expect(whole.startsWith(short.replace(/…$/, ''))).toBe(true);
      },
    ),
  );
});
