// A question read once, for the words that are looked up and for the sentence model.
import { describe, expect, test } from 'vitest';
import { openIndex, openSynonyms, search, wordForMeaning } from '../../src/search/index.ts';
import { buildIndex, buildSegment } from './build-index.ts';

const PAGES = [
  {
    title: 'What is long-term potentiation?',
    answer: 'Long-term potentiation (LTP) strengthens an excitatory synapse.',
  },
  {
    title: 'What is mitosis?',
    answer: 'A cell divides. Each chromosome is copied, and the chromosomes are shared out evenly.',
  },
];
const index = buildIndex(PAGES);

describe('the wording', () => {
  test.each([
    ['what is mitosis', 'what is mitosis', 'stays where every word is known'],
    ['what is a chromsome', 'what is a chromosome', 'has misspelt words corrected'],
    [
      'how does LTP work',
      'how does LTP (long term potentiation) work',
      'has short forms spelled out beside them',
    ],
    ['', '', 'of nothing is nothing'],
  ])('of %j is %j: it %s', (question, wording) => {
    expect(wordForMeaning(index, question).wording).toBe(wording);
  });

  test('keeps a word that is spelled rightly, although no page has it and one has a word like it', () => {
    const pages = [{ title: 'When does a witness speak?', answer: 'A judge hears the witness.' }];
    const question = 'is hearsay allowed';
    const guessing = openIndex([buildSegment(pages)], openSynonyms([]));
    expect(wordForMeaning(guessing, question).wording).toBe('is hears allowed');
    const knowing = openIndex([buildSegment(pages)], openSynonyms([], ['hearsay']));
    expect(wordForMeaning(knowing, question).wording).toBe(question);
    expect(search(knowing, question).outcome).toBe('missing');
  });
});

describe('the concepts', () => {
  test('are those that a search reads itself', () => {
    for (const question of ['how does LTP work', 'what is a chromsome', 'cells and synapses', ''])
      expect(search(index, question, { concepts: wordForMeaning(index, question).concepts })).toEqual(
        search(index, question),
      );
  });
});

describe('the language', () => {
  const german = openIndex(
    [
      buildSegment([
        {
          title: 'Was ist die Mitose?',
          language: 'de',
          answer: 'Die Zelle teilt sich, und die Chromosomen werden auf die beiden Zellen verteilt.',
        },
      ]),
    ],
    openSynonyms([]),
  );

  test('is English over English pages', () => {
    expect(wordForMeaning(index, 'what is mitosis').language).toBe('en');
    expect(wordForMeaning(index, 'was ist die mitose und wie läuft sie ab').language).toBe('en');
  });

  test('is that of the question where the library has pages in it', () => {
    expect(wordForMeaning(german, 'was ist die mitose und wie läuft sie ab').language).toBe('de');
  });
});
