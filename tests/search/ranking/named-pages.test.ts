// Headings and topics that a question names: found before pages that only speak of them.
import { expect, test } from 'vitest';
import { search } from '../../../src/search/index.ts';
import { buildIndex } from '../build-index.ts';

const TEXT = 'The concentration falls, and falls again, until half of the dose is left in the blood.';

const DRUGS = [
  {
    path: 'drugs.md',
    title: 'Drugs in the body',
    scope: 'medicine',
    answer: `## Dose\n\nMuch.\n\n## Half-life\n\n${TEXT}`,
  },
  { path: 'drugs.md#dose', title: 'Dose', scope: 'drugs.md', sectionOf: 'drugs.md', answer: 'Much.' },
  { path: 'drugs.md#half-life', title: 'Half-life', scope: 'drugs.md', sectionOf: 'drugs.md', answer: TEXT },
  {
    path: 'blood.md',
    title: 'Blood',
    scope: 'medicine',
    answer: 'It carries each dose. A dose has a half-life.',
  },
];

test.each([
  ['what is a half-life', 'drugs.md#half-life'],
  ['half-life', 'drugs.md#half-life'],
  ['dose', 'drugs.md#dose'],
])('%j is answered by the section of that name, and its page is offered no second time', (question, path) => {
  const { outcome, matches } = search(buildIndex(DRUGS), question);
  expect([outcome, matches[0]?.path]).toEqual(['answer', path]);
  expect(matches.filter((match) => match.path.startsWith('drugs.md'))).toHaveLength(1);
});

test('a question of that name goes before a section', () => {
  const asked = {
    path: 'q.md',
    title: 'What is a half-life?',
    answer: 'A time.',
    keywords: ['half-life'],
  };
  const { outcome, matches } = search(buildIndex([...DRUGS, asked]), 'what is a half-life');
  expect([outcome, matches[0]?.path]).toEqual(['answer', 'q.md']);
});
