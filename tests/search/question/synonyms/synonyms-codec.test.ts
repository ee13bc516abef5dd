// Synonyms as bytes and back: what is read must mean what was written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPieces, layOutSections, openSections, sectionOf } from '../../../../src/bytes/index.ts';
import {
  openSynonyms,
  type Synonym,
  type Synonyms,
} from '../../../../src/search/question/synonyms/synonyms.ts';
import { decodeSynonyms, encodeSynonyms } from '../../../../src/search/question/synonyms/synonyms-codec.ts';
import { stemsOf } from '../../../../src/search/segment/vocabulary.ts';

/** Writes synonyms and reads them back, by way of one buffer, as a file would hold them. */
function roundTrip(entries: readonly Synonym[]): Synonyms {
  const opened = openSections(joinPieces(layOutSections({}, encodeSynonyms(entries))));
  return decodeSynonyms((name) => sectionOf(opened?.sections ?? new Map(), name));
}

const ENTRIES: Synonym[] = [
  { term: 'myocardial infarction', wordings: ['heart attack', 'MI'] },
  { term: 'cardiac arrest', wordings: ['heart attack', 'the heart stops'] },
  { term: 'cell', wordings: ['cell'] },
  { term: 'Größe', wordings: ['size of it', '大きさ'] },
];

describe('what was read', () => {
  const synonyms = roundTrip(ENTRIES);
  const meaningsOf = (wording: string) => synonyms.meanings(stemsOf(wording)).map(({ term }) => term);

  test.each([
    ['heart attack', ['myocardial infarction', 'cardiac arrest'], 'all meanings, in the order of entries'],
    ['attack of the heart', ['myocardial infarction', 'cardiac arrest'], 'in any order of words'],
    ['hearts attacked', ['myocardial infarction', 'cardiac arrest'], 'by stems'],
    ['MI', ['myocardial infarction'], 'in any case'],
    ['size', ['Größe'], 'without function words'],
    ['大きさ', ['Größe'], 'in any script'],
    ['heart', [], 'no part of a wording'],
    ['cell', [], 'not itself'],
    ['zebra', [], 'nothing that is unknown'],
    ['', [], 'nothing for nothing'],
  ])('"%s" means %j: %s', (wording, expected) => {
    expect(meaningsOf(wording)).toEqual(expected);
  });

  test('has the stems of its terms', () => {
    expect(synonyms.meanings(['mi'])[0]?.stems).toEqual(['myocardi', 'infarct']);
  });
});

test('no synonyms at all mean nothing', () => {
  expect(roundTrip([]).meanings(['cell'])).toEqual([]);
});

test('any synonyms mean the same as in memory', () => {
  const phrase = fc
    .array(fc.constantFrom('cell', 'walls', 'of', 'heart', 'attack', 'β'), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' '));
  const entry = fc.record({ term: phrase, wordings: fc.array(phrase, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), phrase, (entries, asked) => {
      const [read, written] = [roundTrip(entries), openSynonyms(entries)];
      for (const wording of [asked, ...entries.flatMap(({ wordings }) => wordings)])
        expect(read.meanings(stemsOf(wording))).toEqual(written.meanings(stemsOf(wording)));
    }),
    { numRuns: 60 },
  );
});
