// Variants of several words together, one line a phrase with the reason.
import { describe, expect, test } from 'vitest';
import { openSynonyms } from '../../../src/search/index.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { openVocabulary } from '../../../src/search/segment/vocabulary.ts';
import { buildSegment } from '../build-index.ts';

const vocabulary = openVocabulary([
  buildSegment([
    { title: 'Myocardial infarction', answer: 'The heart is attacked.' },
    { title: 'Opportunity cost', answer: 'The cost of an opportunity that is lost.' },
    { title: 'Photosynthesis', answer: 'Gross domestic product (GDP) is something else.' },
    { title: 'Footnote', answer: 'A footnote stands below. See photosynthesis.' },
    { title: 'Footnotes', answer: 'Foot and note.' },
    { title: 'Resolve', answer: 'To resolve.' },
  ]),
]);
const synonyms = openSynonyms([
  { term: 'myocardial infarction', wordings: ['heart attack', 'coronary'] },
  { term: 'resolve', wordings: ['settle a dispute'] },
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((term) => ({
    term,
    wordings: ['numeral'],
  })),
]);

function variantsOf(question: string, word: string): string[] {
  const concept = understand(vocabulary, synonyms, question).find(({ text }) => text === word);
  return (concept?.variants ?? [])
    .filter(({ kind }) => kind !== 'word')
    .map(({ kind, text, strength }) => `${kind} ${text} ${strength.toFixed(2)}`);
}

describe('variants of phrases', () => {
  test.each([
    ['heart attack', 'heart', 'synonym myocardial infarction 0.65', 'a wording of two words'],
    ['heart attack', 'attack', 'synonym myocardial infarction 0.65', 'stands for each of them'],
    ['an attack on the heart', 'heart', 'synonym myocardial infarction 0.65', 'in any order'],
    ['coronary', 'coronary', 'synonym myocardial infarction 0.50', 'a wording of one word counts less'],
    ['settle a dispute', 'settle', 'synonym resolve 0.65', 'a wording with a function word between'],
    ['settle a long dispute', 'settle', 'synonym resolve 0.55', 'one foreign word may stand between'],
    [
      'gross domestic product',
      'gross',
      'abbreviation gdp 0.60',
      'what is written out may be abbreviated in a page',
    ],
    ['foot note', 'foot', 'joined footnote 0.90', 'two words that pages write as one'],
    ['opportunitycost', 'opportunitycost', 'split opportunity cost 0.80', 'one word that pages write as two'],
  ])('"%s" gives %s the %s: %s', (question, word, expected) => {
    expect(variantsOf(question, word)).toContain(expected);
  });

  test.each([
    ['heart', 'heart', 'synonym', 'half of a wording means nothing'],
    ['settle a very long old dispute', 'settle', 'synonym', 'two foreign words are too many'],
    ['please heart attack', 'please', 'synonym', 'a word of a stop phrase is not part of it'],
    ['photosynthesis', 'photosynthesis', 'split', 'a word that pages have is not split'],
    ['costcost', 'costcost', 'joined', 'one word joins nothing'],
  ])('"%s" gives %s no %s: %s', (question, word, kind) => {
    expect(variantsOf(question, word).filter((variant) => variant.startsWith(kind))).toEqual([]);
  });
});

test('a wording with many meanings has at most six, each of them weaker', () => {
  const found = variantsOf('numeral', 'numeral');
  expect(found).toHaveLength(6);
  expect(found[0]).toBe(`synonym one ${(0.5 / Math.sqrt(5)).toFixed(2)}`);
});

test('a split word weighs no more than the rarer of its halves', () => {
  const [concept] = understand(vocabulary, synonyms, 'opportunitycost');
  expect(concept?.weight).toBeCloseTo(Math.max(vocabulary.rarity('opportun'), vocabulary.rarity('cost')));
});
