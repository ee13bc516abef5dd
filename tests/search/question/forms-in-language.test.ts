// The forms of a word of another language than English that stand in a library.
import { describe, expect, test } from 'vitest';
import { compounds, inflections, respell } from '../../../src/search/question/forms-in-language.ts';
import { openVocabulary, type Vocabulary } from '../../../src/search/segment/vocabulary.ts';
import { type Language, languageWith } from '../../../src/search/text/languages/index.ts';
import { stem } from '../../../src/search/text/stem.ts';
import { buildSegment } from '../build-index.ts';

function language(code: string): Language {
  const found = languageWith(code);
  if (found === undefined) throw new Error(`there is no language ${code}`);
  return found;
}

const german = language('de');
const french = language('fr');

function libraryOf(...answers: string[]): Vocabulary {
  return openVocabulary([
    buildSegment(answers.map((answer, page) => ({ path: `${page}`, title: '', language: 'de', answer }))),
  ]);
}

describe('inflections', () => {
  const vocabulary = libraryOf('Die Zellen teilen sich.', 'Jede Zelle hat einen Kern.', 'Kerne sind rund.');

  test('are the other forms that the library has', () => {
    const variants = inflections(vocabulary, german, 'zelle', stem('zelle'));
    expect(variants).toEqual([
      { kind: 'inflection', text: 'zellen', strength: 0.95, stems: [stem('zellen')] },
    ]);
  });

  test('are all forms for a word that the library has in none of its own', () => {
    const terms = inflections(vocabulary, german, 'kernen', stem('kernen')).flatMap(({ stems }) => stems);
    expect(terms.toSorted()).toEqual([...new Set([stem('kern'), stem('kerne')])].toSorted());
  });

  test('are none of a word that the library does not have', () => {
    expect(inflections(vocabulary, german, 'haus', stem('haus'))).toEqual([]);
  });

  test('come once a term, whatever the number of spellings', () => {
    const variants = inflections(libraryOf('Zellen Zellen zellen'), german, 'zelle', stem('zelle'));
    expect(variants).toHaveLength(1);
  });
});

describe('compounds', () => {
  test('are taken apart where the library has both parts, also with letters between them', () => {
    const vocabulary = libraryOf('Die Verwaltung arbeitet.', 'Das Recht gilt.');
    const [parts, ...others] = compounds(vocabulary, german, 'verwaltungsrecht');
    expect(others).toEqual([]);
    expect(parts).toMatchObject({ kind: 'split', text: 'verwaltungs recht', strength: 0.75 });
    expect(parts?.stems).toEqual([stem('verwaltung'), stem('recht')]);
  });

  test('of the library hold a word that stands in none alone, shortest first', () => {
    const vocabulary = libraryOf('Grundrechte gelten.', 'Das Verfassungsrecht.', 'Rechtsprechung.');
    const texts = compounds(vocabulary, german, 'recht').map(({ kind, text }) => `${kind} ${text}`);
    expect(texts).toEqual(['compound rechtsprechung', 'compound verfassungsrecht']);
  });

  test('are no more than six', () => {
    const words = ['Haus', 'Boot', 'Wand', 'Berg', 'Wald', 'Turm', 'Brot', 'Dorf'].map(
      (word) => `Stein${word.toLowerCase()}`,
    );
    expect(compounds(libraryOf(words.join(' ')), german, 'stein')).toHaveLength(6);
  });

  test.each([
    ['uhr', 'de', 'a part is too short to tell'],
    ['zebra', 'de', 'no page has any part'],
    ['verwaltungsrecht', 'fr', 'the language has no compounds'],
  ])('of %s in %s are none: %s', (word, code) => {
    expect(compounds(libraryOf('Verwaltung und Recht und Uhrwerk.'), language(code), word)).toEqual([]);
  });
});

describe('a word typed without its own letters', () => {
  const vocabulary = libraryOf('Die Säure löst Metalle.', 'Große Flüsse.', 'Die Quelle.');

  test.each([
    ['saeure', 'saure', 'ae stands for ä'],
    ['fluesse', 'flusse', 'ue for ü'],
    ['quelle', 'quelle', 'a word that the library has stays'],
    ['haeuser', 'haeuser', 'and so does one that it has neither way'],
  ])('%s is read as %s: %s', (typed, read) => {
    expect(respell(vocabulary, german, typed, typed)).toBe(read);
  });

  test('stays as it is in languages that are typed as they are written', () => {
    expect(respell(vocabulary, french, 'saeure', 'saeure')).toBe('saeure');
  });
});
