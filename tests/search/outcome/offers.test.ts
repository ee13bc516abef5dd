// Pages that are offered whatever their scores: those that a question compares, and those whose names have signs.
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/index.ts';
import { index } from '../pages-with-signs.ts';

describe('a comparison of two pages offers both', () => {
  test.each([
    ['what is the difference between == and ===', ['==', '===']],
    ['== vs ===', ['==', '===']],
    ['C vs C++', ['C', 'C++']],
    ['difference between C and C#', ['C', 'C#']],
    ['& vs &&', ['&', '&&']],
    ['mitosis vs meiosis', ['Meiosis', 'Mitosis']],
    ['difference between Na and Na+', ['Na', 'Na⁺']],
  ])('%j', (question, titles) => {
    const { outcome, choices } = search(index, question);
    expect(outcome).toBe('unsure');
    expect(
      choices
        .slice(0, 2)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...titles].sort());
  });
});

test('a page on just the difference answers, and the two are not offered', () => {
  const { outcome, matches, choices } = search(index, 'difference between let and var');
  expect([outcome, matches[0]?.path]).toEqual(['answer', 'What is the difference between let and var?']);
  expect(choices).toEqual([]);
});

test.each(['how do I use && in bash', 'what is the & operator', 'is .NET free'])(
  '%j is not told to be missing, though a word of it is',
  (question) => {
    expect(search(index, question).outcome).not.toBe('missing');
  },
);

test('a word beside a missing one is no comparison', () => {
  expect(search(index, 'difference between mitosis and volcanoes').outcome).not.toBe('answer');
  expect(search(index, 'mitosis in volcanoes').choices).toEqual([]);
});
