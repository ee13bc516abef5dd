// What a misspelt word may have been meant to be, over small vocabularies.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correct, matchNames } from '../../../src/search/question/corrections.ts';
import { letterSet } from '../../../src/search/segment/word-lengths.ts';
import { vocabularyOf } from '../build-index.ts';

const science = vocabularyOf({
  photosynthesis: 30,
  synthesis: 20,
  mitosis: 12,
  meiosis: 12,
  osmosis: 9,
  eigenvalue: 6,
  derivative: 15,
  integral: 15,
  equilibrium: 8,
  velocity: 14,
  site: 40,
  paste: 5,
  effect: 90,
  affect: 4,
  force: 50,
  forced: 5,
  negligence: 7,
  psychology: 9,
  rhythm: 4,
  rare: 2,
  rate: 60,
});

const correctionsOf = (typed: string): string[] => correct(science, typed).map(({ word }) => word);

describe('a misspelt word is corrected', () => {
  test.each([
    ['fotosynthesis', 'photosynthesis', 'written as it sounds'],
    ['photosythesis', 'photosynthesis', 'a letter left out'],
    ['photosynthesiss', 'photosynthesis', 'a letter doubled'],
    ['eigenvlaue', 'eigenvalue', 'two letters swapped'],
    ['derivitive', 'derivative', 'a vowel by ear'],
    ['equilibirum', 'equilibrium', 'a swap late in the word'],
    ['velosity', 'velocity', 's for c'],
    ['mitosys', 'mitosis', 'y for i'],
    ['neglegence', 'negligence', 'e for i'],
    ['pyschology', 'psychology', 'a swap near the front'],
    ['intergral', 'integral', 'a letter that many people hear'],
    ['rythm', 'rhythm', 'a silent letter left out'],
  ])('%s → %s: %s', (typed, word) => {
    expect(correctionsOf(typed)[0]).toBe(word);
  });
});

describe('a word is left alone', () => {
  test('pste is not site, however common site is', () => {
    expect(correctionsOf('pste')).not.toContain('site');
    expect(correctionsOf('pste')[0]).toBe('paste');
  });

  test('affect stays affect: its neighbour is far commoner and still only second', () => {
    expect(correctionsOf('affect')[0]).toBe('affect');
  });

  test('words of three letters, and those with digits, are too short or too exact to guess at', () => {
    for (const typed of ['', 'a', 'rat', 'sit', 'h2so4', 'b12', 'co2'])
      expect(correctionsOf(typed)).toEqual([]);
  });

  test('in a large library nothing is taken for a word that stands too seldom, which may be misspelt itself', () => {
    const words = { osmosis: 2, mitosis: 9 };
    expect(correct(vocabularyOf(words, 2000), 'osmossis').map(({ word }) => word)).not.toContain('osmosis');
    expect(correct(vocabularyOf(words), 'osmossis')[0]?.word).toBe('osmosis');
  });

  test('what is like no word has no corrections', () => {
    for (const typed of ['xylophone', 'qqqqqqqq', 'zzzz', '日本語日本', '__proto__', 'constructor']) {
      expect(correctionsOf(typed)).toEqual([]);
    }
  });
});

describe('of several corrections', () => {
  test('the closer comes first although the other is commoner', () => {
    expect(correctionsOf('meoisis')[0]).toBe('meiosis');
  });

  test('the commoner comes first where they are equally close', () => {
    const vocabulary = vocabularyOf({ stationary: 30, stationery: 3 });
    expect(correct(vocabulary, 'stationory').map(({ word }) => word)).toEqual(['stationary', 'stationery']);
  });

  test('at most three are tried, each weaker than the one before and none as strong as the word itself', () => {
    const vocabulary = vocabularyOf({ batter: 9, better: 9, bitter: 9, butter: 9, botter: 9 });
    const found = correct(vocabulary, 'bytter');
    expect(found).toHaveLength(3);
    const strengths = found.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    for (const strength of strengths) {
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThan(1);
    }
  });
});

test('any word has at most three distinct corrections that stand in the library', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zé日]{0,16}$/), (typed) => {
      const words = correctionsOf(typed);
      expect(words.length).toBeLessThanOrEqual(3);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(science.written(word)).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('a letter set has a bit for each letter and one for everything else', () => {
  expect(letterSet('')).toBe(0);
  expect(letterSet('aab')).toBe(0b11);
  expect(letterSet('z')).toBe(1 << 25);
  expect(letterSet('é日1')).toBe(1 << 26);
});

describe('names of a short list', () => {
  const subjects = [{ name: 'Computer Science' }, { name: 'Criminal or Civil Law' }, { name: 'Psychology' }];

  test.each([
    ['computer scince', 'Computer Science'],
    ['phsychology', 'Psychology'],
    ['law', 'Criminal or Civil Law'],
    ['comp sci', 'Computer Science'],
    ['civ law', 'Criminal or Civil Law'],
    ['psych', 'Psychology'],
    ['CS', 'Computer Science'],
  ])('%s is %s', (typed, name) => {
    expect(matchNames(subjects, typed)[0]?.name).toBe(name);
  });

  test('of names that begin so the shorter comes first, and each stands there once', () => {
    const names = [{ name: 'Computer Graphics' }, { name: 'Commerce' }, { name: 'Computers' }];
    expect(
      matchNames(names, 'comp')
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['Computers', 'Computer Graphics']);
    expect(new Set(matchNames(names, 'com')).size).toBe(matchNames(names, 'com').length);
  });

  test('nothing typed, or nothing like it, matches none', () => {
    for (const typed of ['xqzw', '', ' ', '?']) expect(matchNames(subjects, typed)).toEqual([]);
    expect(matchNames([], 'law')).toEqual([]);
  });
});
