// Keywords and aliases that a question names in full.
import { expect, test } from 'vitest';
import { rarestNamedKeyword } from '../../../src/search/features/exact-keywords.ts';
import { Forms, openFormScratch } from '../../../src/search/features/forms.ts';
import { openSynonyms } from '../../../src/search/index.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { titleLength } from '../../../src/search/segment/segment.ts';
import { openVocabulary } from '../../../src/search/segment/vocabulary.ts';
import { buildSegment } from '../build-index.ts';

const segment = buildSegment([
  {
    title: 'Photoelectric effect',
    keywords: ['work function', 'light'],
    aliases: ['threshold frequency of a metal'],
    answer: 'Light hits metal.',
  },
  { title: 'Light', answer: 'Light is a wave.' },
]);
const vocabulary = openVocabulary([segment]);
const synonyms = openSynonyms([{ term: 'light', wordings: ['visible radiation'] }]);

function rarityOf(question: string): number {
  const scratch = openFormScratch(segment);
  const forms = new Forms(segment, scratch, vocabulary, understand(vocabulary, synonyms, question));
  const titleEnd = titleLength(segment, 0);
  const end = titleEnd + (segment.keywordLengths[0] ?? 0);
  return rarestNamedKeyword(segment.words.of(0), titleEnd, end, scratch, forms, vocabulary.rarities(segment));
}

const rarity = (...stems: string[]) => stems.reduce((sum, stem) => sum + vocabulary.rarity(stem), 0);

test.each([
  ['what is the work function', rarity('work', 'function'), 'a keyword is named by all of its words'],
  ['function of work', rarity('work', 'function'), 'in any order'],
  ['what function', 0, 'but not by one of them'],
  ['light', rarity('light'), 'a keyword of one word is named by it'],
  ['visible radiation', 0, 'and not by a synonym'],
  ['light and work function', rarity('work', 'function'), 'of two that are named the rarer counts'],
  ['threshold frequency metals', rarity('threshold', 'frequenc', 'metal'), 'an alias counts like a keyword'],
  ['photoelectric effect', 0, 'the title does not count'],
])('"%s": %d, for %s', (question, expected) => {
  expect(rarityOf(question)).toBeCloseTo(expected, 4);
});
