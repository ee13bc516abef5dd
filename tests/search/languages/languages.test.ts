// Questions in other languages than English, put to a small library in each: what is found, and how sure that is.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/index.ts';
import { detectLanguage, languageOfQuestion } from '../../../src/search/text/languages/index.ts';
import { buildIndex, type SmallPage } from '../build-index.ts';

interface LanguageLibrary {
  pages: SmallPage[];
  /** Questions, and the path of the page that answers each. */
  asked: { path: string; question: string }[];
  /** Questions that no page answers. */
  unanswerable: string[];
}

/** Lines of tab-separated values: `page path title answer`, `ask path question` and `missing – question`. */
function readLibrary(file: string): LanguageLibrary {
  const library: LanguageLibrary = { pages: [], asked: [], unanswerable: [] };
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const [kind, path = '', text = '', answer = ''] = line.split('\t');
    if (kind === 'page') library.pages.push({ path, title: text, answer });
    else if (kind === 'ask') library.asked.push({ path, question: text });
    else library.unanswerable.push(text);
  }
  return library;
}

/** Minimum share of questions whose page comes first, and of titles that are answered at once. */
const MIN_FIRST = 0.8;
const MIN_ANSWERED = 0.9;

/** Maximum share of questions that a page answers but of which the search says that none does. */
const MAX_MISSED = 0.13;

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.tsv'));

describe.each(files.map((name) => name.slice(0, -4)))('a library in the language "%s"', (code) => {
  const { pages, asked, unanswerable } = readLibrary(`${code}.tsv`);
  const index = buildIndex(pages);

  test('is told to be in that language, page by page', () => {
    expect(pages.map(({ title, answer }) => detectLanguage(`${title}\n${answer}`))).toEqual(
      pages.map(() => code),
    );
  });

  test('has the page of a question first', () => {
    const wrong = asked.filter(({ path, question }) => search(index, question).matches[0]?.path !== path);
    expect(1 - wrong.length / asked.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(MIN_FIRST);
  });

  test('finds something for most questions that have a page', () => {
    const missed = asked.filter(({ question }) => search(index, question).outcome === 'missing');
    expect(missed.length / asked.length, JSON.stringify(missed)).toBeLessThanOrEqual(MAX_MISSED);
  });

  test('answers a title at once', () => {
    const open = pages.filter(({ title, path }) => {
      const { outcome, matches } = search(index, title);
      return outcome !== 'answer' || matches[0]?.path !== path;
    });
    expect(1 - open.length / pages.length, JSON.stringify(open)).toBeGreaterThanOrEqual(MIN_ANSWERED);
  });

  test.each(unanswerable)('does not answer "%s"', (question) => {
    expect(search(index, question).outcome).not.toBe('answer');
  });
});

describe('a library in English with a few pages in another language', () => {
  const { pages } = readLibrary('pt.tsv');
  const english = Array.from({ length: 40 }, (_, number) => ({
    path: `english-${number}`,
    title: `What is the algorithm number ${number}?`,
    answer: 'It is one of the ways in which the elements of a list are put in order.',
  }));
  const { vocabulary } = buildIndex([...english, ...pages]);
  const languageOf = (question: string): string | undefined =>
    languageOfQuestion(question, vocabulary.languages, vocabulary.mainLanguage)?.code;

  test.each(['what affects algo runtime, big-O & memory', 'algorithm', 'how do I do this in pt, por favor'])(
    'is asked in English: "%s"',
    (question) => {
      expect(languageOf(question)).toBeUndefined();
    },
  );

  test.each(['O que é a fotossíntese?', 'como se calcula a derivada'])(
    'is asked in the other: "%s"',
    (question) => {
      expect(languageOf(question)).toBe('pt');
    },
  );
});

test.each([
  ["L'osmose\nL'eau traverse une membrane.", 'fr'],
  ['Fotosynthese\nPlanten maken suiker met licht.', 'nl'],
  ['Die Mitose\nZellen teilen sich.', 'de'],
  ['La mitosi\nÈ la divisione di una cellula.', 'it'],
  ["Newton's laws\nBodies resist changes.", 'en'],
  ['Car engines\nThey burn fuel in cylinders.', 'en'],
  ['Die casting\nA mould is filled with metal.', 'en'],
  ['Los Angeles', 'en'],
  ['Car parts\nEngine, gearbox, clutch, brakes, wheels, tyres.', 'en'],
  ['Vocal ranges\nSoprano, alto, tenor, bass, solo voices.', 'en'],
  ['Plus sign\nAddition, positive numbers, charges.', 'en'],
  ['Van der Waals radius\nHalf distance between nonbonded atoms.', 'en'],
  ['Simone de Beauvoir\nExistentialism, feminism, ethics.', 'en'],
  ['Dove symbolism\nPeace, love, innocence, hope.', 'en'],
  ['Théorème de Pythagore\nTriangle rectangle, hypoténuse, carrés.', 'fr'],
  ['Los ácidos\nSabor agrio, protones, corrosión, hidrógeno.', 'es'],
  ['Kondensation\nDampf wird flüssig, Wärme frei.', 'de'],
])('a note of a sentence, %j, is told to be in "%s"', (text, code) => {
  expect(detectLanguage(text)).toBe(code);
});
