// Names that differ in signs are different pages, in natural questions too.
import { expect, test } from 'vitest';
import { search, suggest } from '../../../src/search/index.ts';
import { index } from '../pages-with-signs.ts';

test.each([
  ['what is .NET', '.NET'],
  ['tell me about .net', '.NET'],
  ['what is a net', 'Nets'],
  ['how does A* search work', 'A* search'],
  ['what is Na+', 'Na⁺'],
  ['what is Na⁺?', 'Na⁺'],
  ['what is Na', 'Na'],
  ['what does & do', '&'],
  ['what does && do', '&&'],
  ['what is C', 'C'],
  ['what is C++', 'C++'],
  ['what is C#', 'C#'],
  ['supply & demand', 'Supply and demand'],
  ['difference between let and var', 'What is the difference between let and var?'],
])('%j is answered by the page %j', (question, title) => {
  const { outcome, matches } = search(index, question);
  expect([outcome, matches[0]?.path]).toEqual(['answer', title]);
});

test.each([
  ['&', ['&', '&&']],
  ['.ne', ['.NET']],
  ['C+', ['C++']],
])('while %j is typed the pages so named are suggested', (typed, titles) => {
  expect(suggest(index, typed, 5)).toEqual(expect.arrayContaining(titles.slice(0, 1)));
});
