// A question as typed → its concepts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSynonyms } from '../../../src/search/index.ts';
import { totalWeight } from '../../../src/search/question/query.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { openVocabulary } from '../../../src/search/segment/vocabulary.ts';
import { buildSegment } from '../build-index.ts';

const vocabulary = openVocabulary([
  buildSegment([
    {
      title: 'Long-term potentiation (LTP)',
      answer: 'Long-term potentiation (LTP) makes synapses stronger.',
    },
    { title: 'Who rules', answer: 'World Health Organization (WHO).' },
  ]),
]);
const synonyms = openSynonyms([{ term: 'synapse', wordings: ['nerve junction'] }]);
const read = (question: string) => understand(vocabulary, synonyms, question);

describe('the concepts of a question', () => {
  test.each([
    ['What makes synapses stronger?', ['makes', 'synapses', 'stronger'], 'its words without function words'],
    ['Stronger, stronger: STRONGER!', ['stronger'], 'each once'],
    ['synapse synapses', ['synapse'], 'also in two forms'],
    ['long-term memory', ['long', 'term', 'memory'], 'compounds by their parts'],
    ['what is it', [], 'none, where nothing is looked up'],
    ['', [], 'none, where nothing is asked'],
  ])('"%s" are %j: %s', (question, expected) => {
    expect(read(question).map(({ text }) => text)).toEqual(expected);
  });

  test('of a misspelt and a right word are one, with the variants of both', () => {
    const [concept, ...others] = read('synapse synapsis');
    expect(others).toEqual([]);
    expect(concept?.variants.map(({ text }) => text)).toEqual(['synapse']);
  });

  test('are read in upper case by what was typed', () => {
    expect(read('LTP')[0]?.variants.map(({ kind }) => kind)).toEqual(['word', 'abbreviation']);
    expect(read('WHO rules')[0]?.text).toBe('WHO');
    expect(read('who rules')[0]?.text).toBe('rules');
  });

  test('are at most 64', () => {
    const letters = [...'bcdfghjklm'];
    const words = letters.flatMap((a) => letters.map((b) => `zq${a}x${b}vw`));
    expect(read(words.join(' '))).toHaveLength(64);
  });
});

test('the variants that a phrase adds do not stay with the word', () => {
  expect(read('nerve junction')[0]?.variants.map(({ text }) => text)).toEqual(['synapse']);
  expect(read('nerve')[0]?.variants).toEqual([]);
  expect(read('nerve junction')[0]?.variants).toHaveLength(1);
});

test('whatever is asked has positive weights, and strengths from 0 to 1', () => {
  const words = fc.constantFrom(
    'ltp',
    'LTP',
    'synapse',
    'synapsses',
    'nerve',
    'junction',
    'what',
    'longterm',
    'pls',
    '∫',
    '細胞',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
      const concepts = read(parts.join(' '));
      for (const { weight, variants } of concepts) {
        expect(weight).toBeGreaterThan(0);
        for (const { strength, stems } of variants) {
          expect(strength > 0 && strength <= 1).toBe(true);
          expect(stems.length).toBeGreaterThan(0);
        }
      }
      expect(new Set(concepts.map(({ stem }) => stem)).size).toBe(concepts.length);
      expect(totalWeight(concepts)).toBeCloseTo(concepts.reduce((sum, { weight }) => sum + weight, 0) || 1);
    }),
  );
});
