// What the words of a library are worth, over one segment or several.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openVocabulary, rarityOf, stemsOf, wordsBeginning } from '../../../src/search/segment/vocabulary.ts';
import { buildSegment, type SmallPage } from '../build-index.ts';

const PAGES: SmallPage[] = [
  { title: 'Cell', answer: 'Cells divide. The cell wall holds.' },
  { title: 'Wall', answer: 'A wall of cells. Long-term potentiation (LTP) lasts.' },
  { title: 'Force', answer: 'Long-term potentiation (LTP) is no force. Linear tape (LT) neither.' },
  { title: 'Potential', answer: 'Long-Term Plan (LTP), says another page.' },
];
const whole = openVocabulary([buildSegment(PAGES)]);
const split = openVocabulary([buildSegment(PAGES.slice(0, 3)), buildSegment(PAGES.slice(3))]);
const vocabularies = [
  ['one segment', whole],
  ['two segments', split],
] as const;

describe.each(vocabularies)('a vocabulary of %s', (_name, vocabulary) => {
  test('counts pages', () => {
    expect(vocabulary.pages).toBe(4);
    expect(['cell', 'wall', 'forc', 'zebra'].map(vocabulary.pagesWith)).toEqual([2, 2, 1, 0]);
  });

  test('counts written words, each form for itself', () => {
    expect(['cell', 'cells', 'walls', 'wall'].map(vocabulary.written)).toEqual([2, 2, 0, 3]);
  });

  test('knows what abbreviations stand for, the commonest first', () => {
    expect(vocabulary.longForms('ltp').map(({ long }) => long.join(' '))).toEqual([
      'long term potentiation',
      'long term plan',
    ]);
    expect(vocabulary.longForms('zzz')).toEqual([]);
  });

  test('knows the abbreviation of a phrase', () => {
    expect(vocabulary.shortForm(['long', 'term', 'potenti'])?.short).toBe('ltp');
    expect(vocabulary.shortForm(['long', 'term'])).toBeUndefined();
  });

  test('gives each term of each segment the rarity of its stem', () => {
    for (const segment of vocabulary.segments) {
      const rarities = vocabulary.rarities(segment);
      expect(rarities).toHaveLength(segment.terms.length);
      for (const [term, stem] of [...segment.terms].entries())
        expect(rarities[term], stem).toBeCloseTo(vocabulary.rarity(stem), 5);
    }
  });
});

test('a segment of another library has no rarities', () => {
  expect(whole.rarities(buildSegment([]))).toEqual(new Float32Array());
});

describe('rarity', () => {
  test('falls with the number of pages that hold a word, and is never negative', () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.nat(50_000), fc.nat(50_000), (pages, a, b) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
        expect(rarityOf(fewer, pages)).toBeGreaterThanOrEqual(rarityOf(more, pages));
        expect(rarityOf(more, pages)).toBeGreaterThan(0);
      }),
    );
  });

  test('in a large library is nearly that of BM25 without smoothing', () => {
    const pages = 36_000;
    for (const count of [50, 500, 5000])
      expect(rarityOf(count, pages)).toBeCloseTo(Math.log(1 + (pages - count + 0.5) / (count + 0.5)), 0);
  });

  test('tells words apart in a library of one page from words that it does not hold', () => {
    expect(rarityOf(0, 1)).toBeGreaterThan(rarityOf(1, 1));
  });
});

describe('the words with a beginning', () => {
  const segment = buildSegment([
    { title: 'x', answer: 'the cart, the carts, the car, the cat, the dog and the càr' },
  ]);

  test.each([
    ['car', ['car', 'cart', 'carts']],
    ['cart', ['cart', 'carts']],
    ['ca', ['car', 'cart', 'carts', 'cat']],
    ['zebra', []],
    ['', ['car', 'cart', 'carts', 'cat', 'dog', 'x']],
  ])('"%s" are one run', (beginning, expected) => {
    const [from, to] = wordsBeginning(segment, beginning);
    expect([...segment.surfaces].slice(from, to)).toEqual(expected);
  });
});

describe('the stems of a phrase', () => {
  test('are in order, without function words and joined forms', () => {
    expect(stemsOf('the causes of long-term memory')).toEqual(['caus', 'long', 'term', 'memori']);
    expect(stemsOf('what is it')).toEqual([]);
  });

  test('are the same where raw tokens have been read before', () => {
    const known = new Map<string, readonly string[]>();
    for (const phrase of ['cell walls', 'walls of cells', 'cell walls'])
      expect(stemsOf(phrase, known)).toEqual(stemsOf(phrase));
    expect([...known.keys()]).toEqual(['cell', 'walls', 'of', 'cells']);
  });
});
