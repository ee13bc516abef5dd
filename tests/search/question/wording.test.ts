// Questions as the sentence model reads them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { search, wordForMeaning } from '../../../src/search/index.ts';
import { buildIndex } from '../build-index.ts';

const index = buildIndex([
  {
    title: 'What is long-term potentiation?',
    answer: 'Long-Term Potentiation (LTP) strengthens a synapse. LTP lasts for hours.',
  },
  { title: 'What is an excitatory synapse?', answer: 'An excitatory synapse makes a neuron fire.' },
  { title: 'What is opportunity cost?', answer: 'The cost of an opportunity that is not taken.' },
]);

describe('a wording', () => {
  test.each([
    ['how do exictatory synapses work', 'how do excitatory synapses work', 'a misspelt word is corrected'],
    ['opportunitycost pls', 'opportunity cost pls', 'two words that lost their blank are parted'],
    ['LTP?', 'LTP (long term potentiation)?', 'a short form is spelled out beside itself'],
    [
      'LTP vs LTP in exictatory ones',
      'LTP (long term potentiation) vs LTP in excitatory ones',
      'and only once',
    ],
    ['What is a neuron, really?', 'What is a neuron, really?', 'what is known stays as it was typed'],
  ])('"%s" is read as "%s": %s', (question, wording) => {
    expect(wordForMeaning(index, question).wording).toBe(wording);
  });

  test('of any question can be made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) => {
        expect(typeof wordForMeaning(index, question).wording).toBe('string');
      }),
    );
    expect(wordForMeaning(index, '').wording).toBe('');
  });

  test('comes with the words that a search would read itself', () => {
    const question = 'LTP at exictatory synapses';
    const { concepts, language } = wordForMeaning(index, question);
    expect(language).toBe('en');
    expect(search(index, question, { concepts })).toEqual(search(index, question));
    expect(search(index, 'opportunity', { concepts }).matches).toEqual(search(index, question).matches);
  });
});
