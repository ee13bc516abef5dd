// Words of English that are no misspellings, whichever library is asked.
import { describe, expect, test } from 'vitest';
import { englishSources, englishWords } from '../../src/thesaurus/index.ts';

const words = new Set(englishWords());

describe('the words of English', () => {
  test('are many, in lower case, and letters but for an apostrophe', () => {
    expect(words.size).toBeGreaterThan(60_000);
    for (const word of words) expect(word).toBe(word.toLowerCase());
  });

  test.each(['hearsay', 'breeding', 'wolves', 'slept', 'capacitor', 'colour', 'color', 'analyse', 'filter'])(
    'hold %s',
    (word) => {
      expect(words.has(word)).toBe(true);
    },
  );

  test.each([
    'celular',
    'respirtion',
    'econmic',
    'definately',
    'recieve',
    'seperate',
    'goverment',
    'tehcnique',
  ])('do not hold the misspelling %s', (word) => {
    expect(words.has(word)).toBe(false);
  });

  test('are what stands in the lists', () => {
    const [commonest = '[]'] = englishSources();
    const first: string[] = JSON.parse(commonest);
    expect(first.length).toBeGreaterThan(1000);
    for (const word of first) expect(words.has(word.toLowerCase()), word).toBe(true);
  });
});
