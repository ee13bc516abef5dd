// Text → words: what students and pages write must meet in one form, and know where it stood.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/search/text/tokens.ts';

const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word);

/** Words that have a place of their own, without the joined forms beside them. */
const placed = (text: string): string[] =>
  tokenize(text)
    .filter(({ joined }) => !joined)
    .map(({ word }) => word);

describe('a word is found in one form however it is written', () => {
  test.each([
    ['accents are dropped', 'Café forêt NAÏVE', ['cafe', 'foret', 'naive']],
    ['accents typed as marks of their own are dropped too', 'cafe\u0301', ['cafe']],
    [
      'possessives go, also in capitals',
      "Newton's Bayes’s NEWTON'S students'",
      ['newton', 'bayes', 'newton', 'students'],
    ],
    ['an apostrophe inside leaves one word', "don't don’t don‘t", ['dont', 'dont', 'dont']],
    [
      'a verb behind a pronoun goes, lest it make another word',
      "we'll I’ll she'd I'd they're it's",
      ['we', 'i', 'she', 'i', 'they', 'it'],
    ],
    ['initials become one word', 'U.K. e.g. R.E.M', ['uk', 'eg', 'rem']],
    [
      'names that look like function words keep their capitals',
      'the U.S. told us',
      ['the', 'US', 'told', 'us'],
    ],
    ['subscripts and superscripts become digits', 'H₂O x² CO₂', ['h2o', 'x2', 'co2']],
    ['wide and ligature forms become plain ones', 'ＡＢＣ ﬁnance 𝐯', ['abc', 'finance', 'v']],
    [
      'signs of mathematics become their TeX words',
      '∇f ∂x/∂t ∑ ∫ √2 ∞',
      ['nabla', 'f', 'partial', 'x', 'partial', 't', 'sum', 'int', 'sqrt', '2', 'infty'],
    ],
    [
      'so they meet the commands',
      '∮ \\int ∏ \\prod ∞ \\infty',
      ['int', 'int', 'prod', 'prod', 'infty', 'infty'],
    ],
    ['a fraction sign is the digits that it shows', '½ 1/2', ['12', '12']],
    ['British spellings become American', 'colour theatre haemoglobin', ['color', 'theater', 'hemoglobin']],
    ['underscores separate', 'unique_ptr', ['unique', 'ptr']],
    ['Turkish capital İ is an i', 'İstanbul', ['istanbul']],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('compounds', () => {
  test('give their parts and their joined form', () => {
    expect(tokenize('long-term memory')).toEqual([
      { word: 'long', start: 0, joined: false },
      { word: 'term', start: 5, joined: false },
      { word: 'longterm', start: 0, joined: true },
      { word: 'memory', start: 10, joined: false },
    ]);
  });

  test.each(['long-term', 'long–term', 'long‐term', 'long‑term', 'long/term', 'long.term'])(
    '%s is split at its mark',
    (text) => {
      expect(wordsOf(text)).toEqual(['long', 'term', 'longterm']);
    },
  );

  test('of three parts have no joined form, which nobody would type', () => {
    expect(wordsOf('mother-in-law')).toEqual(['mother', 'in', 'law']);
  });

  test('keep their parts when a possessive follows', () => {
    expect(wordsOf("the high-school's rules")).toEqual(['the', 'high', 'school', 'highschool', 'rules']);
  });

  test('with a Greek letter join as they do when it is spelled out', () => {
    expect(wordsOf('β-globin')).toEqual(wordsOf('beta-globin'));
  });

  test('with an article before the apostrophe are found without it', () => {
    expect(tokenize("L’Hôpital's rule")).toEqual([
      { word: 'lhopital', start: 0, joined: false },
      { word: 'hopital', start: 2, joined: true },
      { word: 'rule', start: 12, joined: false },
    ]);
  });
});

describe('names and symbols of the sciences', () => {
  test.each([
    ['C++ is not C', 'C++ vs C', ['c++', 'vs', 'c']],
    ['operators stand by themselves', 'a == b, `===` (&&) !==', ['a', '==', 'b', '===', '&&', '!==']],
    ['marks and underlines are no operators', '==marked== x==y ====', ['marked', 'x', 'y']],
    ['a version number does not hide C++', 'C++17', ['c++', '17']],
    ['C# and F# keep their sign', 'C# F#', ['c#', 'f#']],
    ['a sign between letters is no name', 'a#b i++j', ['a', 'b', 'i', 'j']],
    ['node.js is found by its parts and as one word', 'node.js', ['node', 'js', 'nodejs']],
    ['an equation falls into its letters', 'F=ma', ['f', 'ma']],
    ['pH is a word', 'pH', ['ph']],
    ['Greek letters are their names', 'β Δ Ω µ ς', ['beta', 'delta', 'omega', 'mu', 'sigma']],
    ['Greek words stay words', 'λόγος', ['λογος']],
    [
      'TeX commands that name something are words',
      '$\\lambda_1 \\nabla f \\Delta$',
      ['lambda', '1', 'nabla', 'f', 'delta'],
    ],
    ['TeX commands that only set type are not', '\\frac{a}{b} \\left( \\text{if} \\right)', ['a', 'b', 'if']],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('other scripts', () => {
  test('unspaced scripts are cut in overlapping pairs', () => {
    expect(wordsOf('日本語')).toEqual(['日本', '本語']);
    expect(wordsOf('ไทย')).toEqual(['ไท', 'ทย']);
    expect(wordsOf('データ')).toEqual(['テー', 'ータ']);
  });

  test('a single character stands alone', () => {
    expect(wordsOf('心')).toEqual(['心']);
  });

  test('Latin words and numbers inside them stay whole', () => {
    expect(wordsOf('DNA配列')).toEqual(['dna', '配列']);
    expect(wordsOf('東京-大阪 2024年')).toEqual(['東京', '大阪', '2024', '年']);
  });

  test('pairs know where they stand, also beyond the basic plane', () => {
    expect(tokenize('𠮷野家')).toEqual([
      { word: '𠮷野', start: 0, joined: false },
      { word: '野家', start: 2, joined: false },
    ]);
  });

  test('right-to-left text and Hangul are split at blanks', () => {
    expect(wordsOf('שלום עולם')).toEqual(['שלום', 'עולם']);
    expect(wordsOf('العربية لغة')).toEqual(['العربية', 'لغة']);
    expect(wordsOf('기억 학습')).toHaveLength(2);
  });
});

describe('what is no word', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n'],
    ['punctuation', '?!… — () "" *** ---'],
    ['emoji, also joined ones', '👩‍🔬🧬🎉'],
    ['control characters', '\u0000\u0007\u001b\u007f'],
    ['lone surrogates', '\ud800 \udc00'],
  ])('%s gives no token', (_, text) => {
    expect(tokenize(text)).toEqual([]);
  });

  test('names of object members are words like any other', () => {
    expect(wordsOf('__proto__ constructor toString')).toEqual(['proto', 'constructor', 'tostring']);
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'É',
          "'",
          '’',
          '-',
          '.',
          '/',
          '+',
          '#',
          '\\',
          ' ',
          'ﬁ',
          '½',
          '日',
          'ー',
          'e\u0301',
          '𠮷',
          '7',
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('gives words of letters, digits and the signs of names only, in lower case', () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const { word } of tokenize(sample)) {
          expect(word).toMatch(/^(?:\.?[\p{L}\p{N}]+(?:\+\+|[#*])?|[\p{P}\p{S}]{1,3})$/u);
          expect(word).toBe(word.toLowerCase());
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives tokens in the order in which they stand, each beginning at a letter, a digit or a sign', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const tokens = tokenize(sample);
        const starts = tokens.filter(({ joined }) => !joined).map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { start } of tokens) expect(sample.slice(start)).toMatch(/^[\p{L}\p{N}\p{P}\p{S}]/u);
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same words in capitals, names apart', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé'’.\- +#]{0,40}$/), (sample) => {
        // In capitals these are names.
        fc.pre(!placed(sample).some((word) => ['us', 'usa', 'it', 'who'].includes(word)));
        expect(placed(sample.toUpperCase())).toEqual(placed(sample));
      }),
    );
  });
});
