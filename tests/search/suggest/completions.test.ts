// What a beginning may become among the words of titles.
import { describe, expect, test } from 'vitest';
import { openVocabulary } from '../../../src/search/segment/vocabulary.ts';
import { completeWord, countTitles } from '../../../src/search/suggest/completions.ts';
import { buildSegment } from '../build-index.ts';

const TITLES = [
  'What is photosynthesis?',
  'Photons',
  'What is a photon?',
  'Cells',
  'How do cells divide?',
  'Mitochondria',
];
const vocabulary = openVocabulary([buildSegment(TITLES.map((title) => ({ title })))]);

/** The words that a beginning may become, with their strengths; the same word may be there twice. */
function complete(beginning: string): string[] {
  const [segment] = vocabulary.segments;
  return (completeWord(vocabulary, beginning)[0] ?? []).flatMap(({ run: [from, to], strength }) =>
    Array.from({ length: to - from }, (_, index) => {
      const word = segment?.surfaces.at(segment.titleWords[from + index] ?? -1);
      return `${word} ${strength.toFixed(2)}`;
    }),
  );
}

describe('a beginning', () => {
  test.each([
    ['phot', ['photon 0.90', 'photons 0.90', 'photosynthesis 0.90'], 'becomes each word that it begins'],
    ['photon', ['photon 0.90', 'photons 0.90', 'photon 0.10'], 'and a little rather the whole word'],
    ['fotosyn', [], 'not with a wrong first letter and more'],
    ['mitocondr', ['mitochondria 0.60'], 'may have a letter less'],
    ['mitochomdr', ['mitochondria 0.68'], 'or a wrong one'],
    ['cels', ['cells 0.72'], 'or lack a double letter'],
    ['xyz', [], 'of nothing becomes nothing'],
    ['ph0t', [], 'with a digit is not corrected'],
    ['sel', [], 'of three letters is not corrected'],
  ])('%s: %j, %s', (beginning, expected) => {
    expect(complete(beginning)).toEqual(expected);
  });
});

test('each segment has its own words', () => {
  const two = openVocabulary([
    buildSegment([{ title: 'Photon' }]),
    buildSegment([{ title: 'Photo' }, { title: 'Cell' }]),
  ]);
  expect(completeWord(two, 'phot').map((list) => list.length)).toEqual([1, 1]);
  expect(completeWord(two, 'cel').map((list) => list.length)).toEqual([0, 1]);
});

test('titles are counted over a run of words', () => {
  const [segment] = vocabulary.segments;
  const all = segment?.titleWords.length ?? 0;
  expect(countTitles(segment, [0, all])).toBe(segment?.titleWordPages.length);
  expect(countTitles(segment, [0, 0])).toBe(0);
  expect(countTitles(undefined, [0, 3])).toBe(0);
});
