// Words cut short by hurry, over small vocabularies.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unclip } from '../../../src/search/question/clippings.ts';
import { vocabularyOf } from '../build-index.ts';

const school = vocabularyOf({
  economics: 60,
  economy: 50,
  theorem: 40,
  theme: 20,
  algorithm: 30,
  psychology: 70,
  physics: 45,
  photosynthesis: 16,
  government: 25,
  statistics: 20,
  statue: 15,
  ecology: 4,
});

const wordsOf = (clipped: string): string[] => unclip(school, clipped).map(({ word }) => word);

describe('a clipped word is completed', () => {
  test.each([
    ['econ', 'economics', 'its beginning'],
    ['algo', 'algorithm', 'its beginning'],
    ['algos', 'algorithm', 'its beginning in the plural'],
    ['psych', 'psychology', 'its beginning'],
    ['photosynth', 'photosynthesis', 'all but its end'],
    ['thm', 'theorem', 'its consonants'],
    ['gvt', 'government', 'its consonants'],
    ['phys', 'physics', 'its beginning, though a commoner word shares its letters'],
  ])('%s → %s: %s', (clipped, word) => {
    expect(wordsOf(clipped)[0]).toBe(word);
  });
});

describe('a word is not completed', () => {
  test.each([
    ['of two letters, which begin too much', 'ec'],
    ['that is whole', 'economics'],
    ['that only lacks its last letter, which is a slip of the pen', 'economic'],
    ['that begins nothing', 'xyz'],
    ['with vowels of its own, by its consonants', 'govt'],
    ['with signs or digits', 'c++'],
    ['in another script', '経済学'],
    ['that is empty', ''],
  ])('%s', (_, typed) => {
    expect(wordsOf(typed)).toEqual([]);
  });
});

test('in a large library a word is not completed to one that stands too seldom', () => {
  expect(unclip(vocabularyOf({ ecology: 4 }, 20_000), 'ecol')).toEqual([]);
  expect(unclip(vocabularyOf({ ecology: 4 }), 'ecol')[0]?.word).toBe('ecology');
});

describe('of several completions', () => {
  test('the commonest comes first', () => {
    expect(wordsOf('econ')).toEqual(['economics', 'economy']);
    expect(wordsOf('stat')).toEqual(['statistics', 'statue']);
  });

  test('a beginning of three letters says less than one of four', () => {
    const [short] = unclip(school, 'psy');
    const [long] = unclip(school, 'psyc');
    expect(short?.word).toBe(long?.word);
    expect(short?.strength).toBeLessThan(long?.strength ?? 0);
  });

  test('what is much rarer is left out', () => {
    const vocabulary = vocabularyOf({ differentiation: 400, different: 20 });
    expect(unclip(vocabulary, 'diff').map(({ word }) => word)).toEqual(['differentiation']);
  });
});

test('any word has at most four completions, each a stem of its own and weaker than the word itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,8}$/), (typed) => {
      const found = unclip(school, typed);
      expect(found.length).toBeLessThanOrEqual(4);
      expect(new Set(found.map(({ stem }) => stem)).size).toBe(found.length);
      for (const { strength } of found) {
        expect(strength).toBeGreaterThan(0);
        expect(strength).toBeLessThan(1);
      }
    }),
    { numRuns: 300 },
  );
});
