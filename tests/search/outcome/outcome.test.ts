// What is said of a question, over small libraries.
import { expect, test } from 'vitest';
import { search } from '../../../src/search/index.ts';
import { buildIndex } from '../build-index.ts';

const MACHINES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((name) => ({
  title: `How is the crane of the ${name} machine serviced?`,
  answer: `Clean it, then oil it, and call the ${name} engineer.`,
}));

test('pages that are all named after the one thing asked are offered, however alike they are', () => {
  const { outcome, matches } = search(buildIndex(MACHINES), 'crane');
  expect(outcome).toBe('unsure');
  expect(matches).toHaveLength(MACHINES.length);
});

test('a word that no page has is missing, and so is one that stands in passing', () => {
  expect(search(buildIndex(MACHINES), 'zebra').outcome).toBe('missing');
  expect(search(buildIndex(MACHINES), 'zebra engineer').outcome).toBe('missing');
});

test('one word within a keyword, or in an example, is offered at most', () => {
  const index = buildIndex([
    { title: 'How fast does an infusion run?', keywords: ['drops per minute'], answer: 'Count each drop.' },
    { title: 'What is learnt by reward?', keywords: ['conditioning'], answer: 'A joke makes us laugh.' },
    { title: 'How are bridges built?', keywords: ['girder'], answer: 'With steel.' },
  ]);
  expect(search(index, 'can i drop the class').outcome).toBe('unsure');
  expect(search(index, 'drops per minute').outcome).toBe('answer');
  expect(search(index, 'what makes a joke').outcome).toBe('unsure');
  expect(search(index, 'girder').outcome).toBe('answer');
});
