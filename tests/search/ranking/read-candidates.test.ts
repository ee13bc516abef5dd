// Candidates that are read beforehand, while the question's vector is computed.
import { expect, test } from 'vitest';
import { findRuns } from '../../../src/search/features/title-runs.ts';
import type { SearchIndex } from '../../../src/search/index.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { rankPages } from '../../../src/search/ranking/rank-pages.ts';
import { type Question, readByWords } from '../../../src/search/ranking/read-candidates.ts';
import { buildIndex } from '../build-index.ts';

const index = buildIndex([
  { path: 'oil', title: 'How is a crane oiled?', answer: 'With oil, once a week.' },
  { path: 'food', title: 'What do cranes eat?', answer: 'A crane eats frogs and grain.' },
  { path: 'grain', title: 'What is grain?', answer: 'Seeds of grasses.' },
]);

function questionFor({ vocabulary, synonyms }: SearchIndex, text: string): Question {
  const concepts = understand(vocabulary, synonyms, text);
  return { concepts, runs: findRuns(text, concepts) };
}

test('ranking takes what was read beforehand, and ranks the same', () => {
  const question = questionFor(index, 'what do cranes eat');
  const read = readByWords(index, question);
  const [segment = []] = read;
  expect(segment.map(({ page }) => page).sort()).toEqual([0, 1]);
  expect(rankPages(index, question, read)).toEqual(rankPages(index, question));
  // Of nothing that was read nothing is ranked: what is given is not read again.
  expect(rankPages(index, question, [[]])).toEqual([]);
});

test('without a word that says something nothing is read', () => {
  expect(readByWords(index, questionFor(index, 'what is it'))).toEqual([]);
});
