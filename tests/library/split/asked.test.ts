// What asks, and what it is called.
import { expect, test } from 'vitest';
import {
  cleanQuestion,
  headingsAbove,
  isCounted,
  isQuestion,
  numberOf,
} from '../../../src/library/split/asked.ts';
import { findHeadings } from '../../../src/library/split/headings.ts';

test.each([
  'What is a pod?',
  'What is a pod? *',
  '¿Qué es un pod?',
  'ポッドとは何ですか？',
  'ما هو البود؟',
  '"Who is there?"',
  'How does TCP end a connection',
  "What's a closure",
  'Which are the three laws',
  'Q3: Define entropy',
  'Question 12. Name two acids',
  'q) the easy one',
])('%j asks', (text) => {
  expect(isQuestion(text)).toBe(true);
});

test.each([
  'Installation',
  'Whatever comes next',
  'How-to guides',
  'Where clauses',
  'When in Rome',
  'Quick start: the basics',
  'Q',
  'Is this? No.',
  '',
])('%j does not', (text) => {
  expect(isQuestion(text)).toBe(false);
});

test('headingsAbove leaves out what is closed by a heading of its level, and what asks', () => {
  const markdown = '# A\n## B\n# C\n## What is D?\n### E\ntext\n';
  const headings = findHeadings(markdown);
  expect(headingsAbove(headings, markdown.indexOf('text'), 7)).toEqual(['C', 'E']);
  expect(headingsAbove(headings, markdown.indexOf('text'), 3)).toEqual(['C']);
  expect(headingsAbove(headings, 0, 7)).toEqual([]);
});

test.each<[text: string, number: number | undefined, title: string]>([
  ['Q24. What is a pod?', 24, 'What is a pod?'],
  ['q3: What is a pod?', 3, 'What is a pod?'],
  ['Question 12 - Name two acids', 12, 'Name two acids'],
  ['7. What is a pod?', 7, 'What is a pod?'],
  ['7) What is a pod?', 7, 'What is a pod?'],
  ['12 – What is a pod?', 12, 'What is a pod?'],
  ['Q14。 什麼是節點？', 14, '什麼是節點？'],
  ['7：什麼是節點？', 7, '什麼是節點？'],
  ['What is a pod?', undefined, 'What is a pod?'],
  ['3D graphics: what is a mesh?', undefined, '3D graphics: what is a mesh?'],
  ['2020. What happened?', undefined, '2020. What happened?'],
])('%j has the number %s', (text, number, title) => {
  expect(numberOf(text).number).toBe(number);
  expect(cleanQuestion(text)).toBe(title);
});

test.each(['Q24. Which?', 'P42.b. ¿Cuál?', '24) Which?', 'Frage 3: Was?'])('%j is counted', (text) => {
  expect(isCounted(text)).toBe(true);
});

test.each(['Which?', 'IPv6: why?', 'What are the 3 laws?', ''])('%j is not', (text) => {
  expect(isCounted(text)).toBe(false);
});

test.each([
  ['## A\n\n### Core\n\n### Pods\n\ntext', ['A', 'Core', 'Pods']],
  ['## A\n\n### Core\n### Pods\n\nx\n\n### Names\n\ntext', ['A', 'Names']],
  ['## A\n\n### One\n\n### Two\n\n### Three\n\ntext', ['A', 'Three']],
  ['## A\n\n### One\nwords\n### Two\n\ntext', ['A', 'Two']],
])('a heading with nothing below it but another one is the title of that one: %j', (markdown, above) => {
  expect(headingsAbove(findHeadings(markdown), markdown.indexOf('text'), 7)).toEqual(above);
});
