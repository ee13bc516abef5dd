// What is typed for a name: slips, short forms, symbols, and other things that only look alike.
import { describe, expect, test } from 'vitest';
import { isSameName } from '../../../src/search/index.ts';
import { buildIndex } from '../build-index.ts';

const index = buildIndex(
  [
    { title: 'What is mitosis?', answer: 'Mitosis makes two cells. Meiosis makes four; meiosis is longer.' },
    { title: 'What is a delta?', answer: 'A delta is mud. The delta grows.' },
  ],
  {
    'sodium ion': ['Na+'],
    'nuclear magnetic resonance': ['NMR'],
    'myocardial infarction': ['heart attack', 'MI'],
  },
);

describe('is the same', () => {
  test.each([
    ['as it is written', 'Photosynthesis', 'Photosynthesis'],
    ['in capitals, with an article', 'THE photosynthesis', 'photosynthesis'],
    ['as a plural', 'deltas', 'Delta'],
    ['with a letter left out', 'photosyntesis', 'Photosynthesis'],
    ['with letters swapped', 'potentiatoin', 'potentiation'],
    ['without accents', 'forets', 'Forêts'],
    ['in two words', 'photo synthesis', 'photosynthesis'],
    ['without its hyphen', 'long term potentiation', 'long-term potentiation'],
    ['by its initials', 'ltp', 'long-term potentiation'],
    ['written out', 'long-term potentiation', 'LTP'],
    ['by what the thesaurus shortens so', 'NMR', 'nuclear magnetic resonance'],
    ['by a symbol of the thesaurus', 'Na+', 'Sodium ion'],
    ['by the name in parentheses', 'LTP', 'Long-term potentiation (LTP)'],
    ['without the name in parentheses', 'long term potentiation', 'Long-term potentiation (LTP)'],
    ['by one of two names', 'dendron', 'Dendrite / dendron'],
    ['in another script', '光合成', '光合成'],
    ['of signs alone', '++', '++'],
  ])('%s', (_, typed, name) => expect(isSameName(index, typed, name)).toBe(true));
});

describe('is something else', () => {
  test.each([
    ['a word that the library knows', 'meiosis', 'Mitosis'],
    ['a shorter name', 'potentiation', 'long-term potentiation'],
    ['a longer name', 'short long-term potentiation', 'long-term potentiation'],
    ['another short word', 'cat', 'bat'],
    ['a wider word of the thesaurus', 'heart attack', 'myocardial infarction'],
    ['nothing', '   ', 'Delta'],
    ['marks alone', '?!', 'Delta'],
    ['other signs', '--', '++'],
    ['a text as long as a page', 'delta '.repeat(100), 'Delta'],
  ])('%s', (_, typed, name) => expect(isSameName(index, typed, name)).toBe(false));
});

test('what is as near to another choice names neither', () => {
  expect(isSameName(index, 'anode', 'Anodes', ['Cathode'])).toBe(true);
  expect(isSameName(index, 'inducton', 'Induction', ['Inductor'])).toBe(true);
  expect(isSameName(index, 'inductan', 'Induction', ['Inductor', 'Inductant'])).toBe(false);
  expect(isSameName(index, 'ATP', 'adenosine triphosphate', ['air traffic plan'])).toBe(false);
});
