// What students say → what pages say, looked up by stems.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPieces } from '../../../../src/bytes/index.ts';
import {
  MAX_MEANINGS,
  MAX_WORDING_STEMS,
  openSynonyms,
} from '../../../../src/search/question/synonyms/synonyms.ts';
import { decodeSynonyms, encodeSynonyms } from '../../../../src/search/question/synonyms/synonyms-codec.ts';
import { stemsOf } from '../../../../src/search/segment/vocabulary.ts';

/** The terms that a phrase means, given `term: wordings`. */
function termsFor(synonyms: Record<string, string[]>, phrase: string): string[] {
  const entries = Object.entries(synonyms).map(([term, wordings]) => ({ term, wordings }));
  return openSynonyms(entries)
    .meanings(stemsOf(phrase))
    .map(({ term }) => term);
}

describe('a wording leads to its term', () => {
  test('whatever its endings, capitals and function words', () => {
    const synonyms = { 'dispute resolution': ['settling a fight'] };
    expect(termsFor(synonyms, 'settle fights')).toEqual(['dispute resolution']);
    expect(termsFor(synonyms, 'SETTLED the fight')).toEqual(['dispute resolution']);
  });

  test('in British and American spelling', () => {
    expect(termsFor({ pigmentation: ['skin colour'] }, 'skin color')).toEqual(['pigmentation']);
  });

  test('only as a whole', () => {
    expect(termsFor({ mitosis: ['cell splitting'] }, 'cell')).toEqual([]);
    expect(termsFor({ mitosis: ['cell splitting'] }, 'the cell is splitting now')).toEqual([]);
  });

  test('and may lead to several, in the order in which they were given', () => {
    expect(termsFor({ velocity: ['how fast'], speed: ['how fast'] }, 'fast')).toEqual(['velocity', 'speed']);
  });

  test('with the stems of the term, each once', () => {
    const synonyms = openSynonyms([{ term: 'the battle of battles', wordings: ['big fight'] }]);
    expect(synonyms.meanings(stemsOf('big fight'))).toEqual([
      { term: 'the battle of battles', stems: ['battl'] },
    ]);
  });
});

describe('a wording says nothing', () => {
  test.each([
    ['where it holds its term already', { memory: ['memory of things'] }, 'memory of things'],
    ['where it is its term in another form', { reaction: ['reactions'] }, 'reactions'],
    ['where it is empty', { osmosis: [''] }, ''],
    ['where it is symbols only', { implication: ['→', '=>'] }, '→'],
    ['where it is function words only', { pronoun: ['he or she'] }, 'he or she'],
    [
      'where it is longer than any that could stand in a question',
      { entropy: ['a b c one two three four five six'] },
      'one two three four five six',
    ],
    ['where its term has no words', { '***': ['stars'] }, 'stars'],
  ])('%s', (_, synonyms, phrase) => {
    expect(termsFor(synonyms, phrase)).toEqual([]);
  });

  test('that is as long as one may be is still heard', () => {
    const wording = ['red', 'green', 'blue', 'black', 'white', 'brown'].slice(0, MAX_WORDING_STEMS).join(' ');
    expect(termsFor({ palette: [wording] }, wording)).toEqual(['palette']);
  });
});

test('a term given twice for one wording is listed once', () => {
  const synonyms = openSynonyms([
    { term: 'osmosis', wordings: ['water crossing', 'water crossings'] },
    { term: 'Osmosis', wordings: ['water crossing'] },
  ]);
  expect(synonyms.meanings(stemsOf('water crossing'))).toHaveLength(1);
});

test('names of object members are words like any other', () => {
  const synonyms = openSynonyms([{ term: 'prototype chain', wordings: ['__proto__', 'constructor'] }]);
  expect(synonyms.meanings(['proto']).map(({ term }) => term)).toEqual(['prototype chain']);
  expect(synonyms.meanings(stemsOf('constructor'))).toHaveLength(1);
  for (const name of ['__proto__', 'toString', 'hasOwnProperty'])
    expect(synonyms.meanings([name])).toEqual([]);
});

test('as bytes they mean what they mean as texts, in any order of words', () => {
  const word = fc.constantFrom('red', 'green', 'blue', 'black', 'white', 'ab', 'ba', '2', 'λ');
  const phrase = fc.array(word, { minLength: 1, maxLength: MAX_WORDING_STEMS });
  const wording = phrase.map((words) => words.join(' '));
  const synonym = fc.record({ term: fc.constantFrom('hue', 'tone', 'shade'), wordings: fc.array(wording) });
  fc.assert(
    fc.property(fc.array(synonym), phrase, (entries, asked) => {
      const sections = encodeSynonyms(entries);
      const read = decodeSynonyms((name) => joinPieces(sections.get(name) ?? []));
      const stems = asked.flatMap((one) => stemsOf(one));
      expect(read.meanings(stems)).toEqual(openSynonyms(entries).meanings(stems));
      expect(read.meanings([...stems].reverse())).toEqual(read.meanings(stems));
    }),
    { numRuns: 500 },
  );
});

test('a wording has a bounded number of meanings, the first of them', () => {
  const crowd = Array.from({ length: 3000 }, (_, term) => ({ term: `thing${term}x`, wordings: ['gizmo'] }));
  const meanings = openSynonyms(crowd).meanings(['gizmo']);
  expect(meanings).toHaveLength(MAX_MEANINGS);
  expect(meanings[0]?.term).toBe('thing0x');
});
