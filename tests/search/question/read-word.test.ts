// One word of a question: its variants and its weight, one line a word with the reason.
import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/search/question/read-word.ts';
import { openVocabulary, rarityOf } from '../../../src/search/segment/vocabulary.ts';
import { languageWith } from '../../../src/search/text/languages/index.ts';
import { buildSegment, vocabularyOf } from '../build-index.ts';

const page = (answer: string) => ({ title: 'x', answer });
const vocabulary = openVocabulary([
  buildSegment([
    page('Long-term potentiation (LTP) lasts.'),
    page('Long-term potentiation (LTP) is a theorem of economics.'),
    page('Theorem, theorem. Economics, economics.'),
    { title: 'Set theory', subject: 'computer-science', answer: 'A set. Secure electronic transfer (SET).' },
    ...Array.from({ length: 98 }, () => page('set')),
  ]),
]);

function variantsOf(word: string, isUpperCase = false): string[] {
  return readWord(vocabulary, word, { isUpperCase }).variants.map(({ kind, text }) => `${kind} ${text}`);
}

describe('the variants of a word', () => {
  test.each([
    ['theorem', ['word theorem'], 'a word that pages hold is itself'],
    ['potentation', ['correction potentiation'], 'a misspelt word is corrected'],
    ['thm', ['clipping theorem'], 'a clipped word is completed'],
    ['econ', ['clipping economics'], 'also by its beginning'],
    [
      'ltp',
      ['word ltp', 'abbreviation long term potentiation'],
      'an abbreviation is written out, whatever its case',
    ],
    ['set', ['word set'], 'a common word is no abbreviation'],
    ['comp', ['clipping computer'], "a subject's name may be clipped"],
    ['please', [], 'a word of a stop phrase has no other forms'],
    ['zzzzz', [], 'a word that is like no other has no variants'],
  ])('%s are %j: %s', (word, expected) => {
    expect(variantsOf(word)).toEqual(expected);
  });

  test('hold the long form of a common word where it was typed in upper case, and is not too common', () => {
    const seldom = openVocabulary([
      buildSegment([
        page('Secure electronic transfer (SET).'),
        ...Array.from({ length: 9 }, () => page('set')),
        ...Array.from({ length: 600 }, () => page('other')),
      ]),
    ]);
    const kinds = (isUpperCase: boolean) =>
      readWord(seldom, 'set', { isUpperCase }).variants.map(({ kind }) => kind);
    expect(kinds(true)).toContain('abbreviation');
    expect(kinds(false)).not.toContain('abbreviation');
    expect(variantsOf('set', true)).toEqual(['word set']);
  });
});

describe('a word that no page has', () => {
  const knows = (word: string): boolean => ['theorum', 'ltq'].includes(word);
  const kinds = (word: string, vocabularyOfPages = openVocabulary([buildSegment([page('A theorem.')])])) =>
    readWord(vocabularyOfPages, word, { knows }).variants.map(({ kind }) => kind);

  test('is corrected, unless it is known to be spelled rightly', () => {
    expect(kinds('theorim')).toEqual(['correction']);
    expect(kinds('theorum')).toEqual([]);
  });

  test('weighs as much as any that is missing, where it is spelled rightly', () => {
    const { weight, stem } = readWord(openVocabulary([buildSegment([page('A theorem.')])]), 'theorum', {
      knows,
    });
    expect(weight).toBe(rarityOf(0, 1));
    expect(stem).not.toBe('theorem');
  });

  test('is completed or written out all the same', () => {
    expect(kinds('thm')).toEqual(['clipping']);
    const pages = openVocabulary([buildSegment([page('Long-term quiet (LTQ) lasts. LTQ ends.')])]);
    expect(kinds('ltq', pages)).toContain('abbreviation');
  });
});

describe('the weight of a word', () => {
  test('is its rarity', () => {
    expect(readWord(vocabulary, 'theorem').weight).toBe(vocabulary.rarity('theorem'));
  });

  test('is that of its correction where it is misspelt', () => {
    expect(readWord(vocabulary, 'theorm').weight).toBe(vocabulary.rarity('theorem'));
  });

  test('is the greatest there is where it has no variants, for then it is missing everywhere', () => {
    expect(readWord(vocabulary, 'zzzzz').weight).toBe(rarityOf(0, vocabulary.pages));
  });

  test('of a word of a stop phrase is low, however rare it is', () => {
    expect(readWord(vocabulary, 'homework').weight).toBe(0.75);
    expect(readWord(vocabularyOf({ homework: 1 }, 5000), 'homework').weight).toBe(0.75);
  });
});

describe('the stem of a concept', () => {
  test('is that of the word, or of its correction where the library does not know the word', () => {
    expect(readWord(vocabulary, 'theorems').stem).toBe('theorem');
    expect(readWord(vocabulary, 'theorm').stem).toBe('theorem');
    expect(readWord(vocabulary, 'zzzzz').stem).toBe('zzzzz');
  });
});

test('in a large library a seldom word is also corrected, in a small one it is not', () => {
  const large = vocabularyOf({ theorem: 40, theorrem: 1 }, 2000);
  const small = vocabularyOf({ theorem: 40, theorrem: 1 }, 20);
  const kinds = (one: typeof large) => readWord(one, 'theorrem').variants.map(({ kind }) => kind);
  expect(kinds(large)).toEqual(['word', 'correction']);
  expect(kinds(small)).toEqual(['word']);
});

test('a word is worked out once for each case, and for each vocabulary', () => {
  expect(readWord(vocabulary, 'ltp')).toBe(readWord(vocabulary, 'ltp'));
  expect(readWord(vocabulary, 'ltp', { isUpperCase: true })).not.toBe(readWord(vocabulary, 'ltp'));
  expect(readWord(vocabularyOf({ ltp: 1 }), 'ltp').variants).toHaveLength(1);
});

describe('in another language than English', () => {
  const german = languageWith('de');
  const ofGerman = openVocabulary([
    buildSegment([
      { title: 'Turing Maschine', answer: 'Die Turing-Maschine ist ein Modell, und die CGIs sind es nicht.' },
      { title: 'Werkzeuge', answer: 'Was in einer .gitignore steht, ist nicht zu sehen.' },
      { title: 'Wald', answer: 'Die Bäume im Wald sind alt, und der Baum ist es nicht.' },
    ]),
  ]);
  const variantsIn = (word: string): string[] =>
    readWord(ofGerman, word, { language: german }).variants.map(({ kind, text }) => `${kind} ${text}`);

  test.each([
    ['turingmaschine', 'split turing maschine', 'what pages write with a hyphen is also its two parts'],
    ['cgi', 'inflection cgis', 'an abbreviation is also its plural'],
    ['gitignore', 'inflection .gitignore', 'a name is also the one with a sign before it'],
  ])('%s is %j: %s', (word, expected) => {
    expect(variantsIn(word)).toContain(expected);
  });

  test('no term is a variant twice', () => {
    const stems = readWord(ofGerman, 'turingmaschine', { language: german }).variants.flatMap(
      ({ stems: own }) => own,
    );
    expect(stems.length).toBeGreaterThan(1);
    expect(new Set(stems).size).toBe(stems.length);
  });
});
