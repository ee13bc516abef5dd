// Headings and topics that a question names: found before pages that only speak of them.
import { expect, test } from 'vitest';
import {
  openIndex,
  openSynonyms,
  type SearchDocument,
  SegmentBuilder,
  search,
} from '../../../src/search/index.ts';

type Given = Pick<SearchDocument, 'path' | 'title' | 'answer'> & Partial<SearchDocument>;

function indexOf(...documents: readonly Given[]) {
  const builder = new SegmentBuilder();
  for (const document of documents)
    builder.add({ subject: 'general', keywords: [], aliases: [], ...document });
  return openIndex([builder.finish()], openSynonyms([]));
}

const TEXT = 'The concentration falls, and falls again, until half of the dose is left in the blood.';

const DRUGS: readonly Given[] = [
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
  const { outcome, matches } = search(indexOf(...DRUGS), question);
  expect([outcome, matches[0]?.path]).toEqual(['answer', path]);
  expect(matches.filter((match) => match.path.startsWith('drugs.md'))).toHaveLength(1);
});

test('a question of that name goes before a section', () => {
  const asked: Given = {
    path: 'q.md',
    title: 'What is a half-life?',
    answer: 'A time.',
    keywords: ['half-life'],
  };
  const { outcome, matches } = search(indexOf(...DRUGS, asked), 'what is a half-life');
  expect([outcome, matches[0]?.path]).toEqual(['answer', 'q.md']);
});

const INTRODUCTIONS: readonly Given[] = [
  {
    path: 'a/i.md',
    title: 'Introduction',
    scope: 'a',
    subject: 'a',
    keywords: ['Compilers'],
    answer: 'They translate.',
  },
  {
    path: 'b/i.md',
    title: 'Introduction',
    scope: 'b',
    subject: 'b',
    keywords: ['Networks'],
    answer: 'They carry.',
  },
  { path: 'b/c/w.md', title: 'The wire', scope: 'b/c', subject: 'b/c', answer: 'It is of copper.' },
];

test('of topics of one name the course tells which is meant; without it both are offered', () => {
  const index = indexOf(...INTRODUCTIONS);
  const offered = search(index, 'introduction');
  expect(offered.outcome).toBe('unsure');
  expect(offered.matches.map(({ path }) => path).sort()).toEqual(['a/i.md', 'b/i.md']);
  const meant = search(index, 'introduction to networks');
  expect([meant.outcome, meant.matches[0]?.path]).toEqual(['answer', 'b/i.md']);
  const inCourse = search(index, 'introduction', { subject: 'a' });
  expect([inCourse.outcome, inCourse.matches.map(({ path }) => path)]).toEqual(['answer', ['a/i.md']]);
});

test('a subject holds those within it', () => {
  const found = search(indexOf(...INTRODUCTIONS), 'the wire', { subject: 'b' });
  expect(found.matches.map(({ path }) => path)).toEqual(['b/c/w.md']);
  expect(search(indexOf(...INTRODUCTIONS), 'the wire', { subject: 'a' }).matches).toEqual([]);
});
