// The outcome where a question names the first page.
import { describe, expect, test } from 'vitest';
import { findRuns } from '../../../src/search/features/title-runs.ts';
import {
  openIndex,
  openSynonyms,
  type SearchDocument,
  SegmentBuilder,
  search,
} from '../../../src/search/index.ts';
import { outcomeOfNamed } from '../../../src/search/outcome/outcome-of-named.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { rankPages } from '../../../src/search/ranking/rank-pages.ts';

type Given = Pick<SearchDocument, 'path' | 'title' | 'answer'> & Partial<SearchDocument>;

function indexOf(...documents: readonly Given[]) {
  const builder = new SegmentBuilder();
  for (const document of documents)
    builder.add({ subject: 'general', keywords: [], aliases: [], ...document });
  return openIndex([builder.finish()], openSynonyms([]));
}

const concepts = (question: string, index = indexOf(...SIGNED)) =>
  understand(index.vocabulary, index.synonyms, question);

const ranked = (question: string, index = indexOf(...SIGNED)) =>
  rankPages(index, {
    concepts: concepts(question, index),
    runs: findRuns(question, concepts(question, index)),
  });

const asking = (question: string, index = indexOf(...SIGNED)) => ({
  question,
  concepts: concepts(question, index),
});

const SIGNED: readonly Given[] = [
  'C',
  'C++',
  'C#',
  'TCP',
  'TCP/IP',
  'R²',
  '=>',
  'Node.js',
  'A/B testing',
  'CO2',
  '@media',
].map((name) => ({ path: name, title: `What is ${name}?`, answer: 'One of many, with rules and habits.' }));

describe('a name is answered by the page that asks for it', () => {
  test.each(
    SIGNED.flatMap(({ path }) =>
      [path, `what is ${path}`, `tell me about ${path}`, `define ${path}`, `${path}, please`].map(
        (question) => [question, path],
      ),
    ),
  )('%j', (question, path) => {
    const { outcome, matches } = search(indexOf(...SIGNED), question);
    expect([outcome, matches[0]?.path]).toEqual(['answer', path]);
  });
});

test.each(['slow TCP', 'why is C slow'])('%j names more than a page does', (question) => {
  const { matches } = search(indexOf(...SIGNED), question);
  expect(outcomeOfNamed(ranked(question), asking(question), 'unsure')).toBe('unsure');
  expect(matches).not.toEqual([]);
});

test('what was decided by meaning gives way to a name, and stays where two pages are so named', () => {
  expect(outcomeOfNamed(ranked('tell me about C++'), asking('tell me about C++'), 'missing')).toBe('answer');
  const twice = indexOf(
    { path: 'a', title: 'What is mitosis?', answer: 'Cells divide.' },
    { path: 'b', title: 'Why mitosis?', answer: 'Cells divide in steps.' },
  );
  expect(outcomeOfNamed(ranked('mitosis', twice), asking('mitosis', twice), 'unsure')).toBe('unsure');
  expect(outcomeOfNamed([], asking(''), 'missing')).toBe('missing');
});

test.each([
  ['runtime error', 'What is a run-time error?'],
  ['run time error', 'What is a run-time error?'],
  ['multi-threading', 'What is multithreading?'],
  ['database', 'What is a data base?'],
  ['prefrontal cortex', 'What is the pre-frontal cortex?'],
  ['what is a GPU', "What are GPU's?"],
  ['what is a DBMS', 'What are DBMSs?'],
  ['let vs var', 'What is the difference between let and var?'],
  ['C++ versus C', 'What is the difference between C and C++?'],
])('%j is answered by %j, whatever meaning would decide', (question, title) => {
  const pages = indexOf(
    ...SIGNED,
    { path: 'let', title: 'What is the difference between let and var?', answer: 'One is of a block.' },
    { path: 'c', title: 'What is the difference between C and C++?', answer: 'Classes.' },
    { path: title, title, answer: 'Some text about it.' },
  );
  const found = ranked(question, pages).filter(
    ({ titleKey }, place, all) => all.findIndex((one) => one.titleKey === titleKey) === place,
  );
  expect(outcomeOfNamed(found, asking(question, pages), 'missing')).toBe('answer');
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
