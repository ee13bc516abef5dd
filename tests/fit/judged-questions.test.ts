// Judged questions as they lie in files.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  groupByPage,
  type JudgedQuestion,
  readFurtherQuestions,
  readLargeQuestions,
  readSmallQuestions,
} from '../../fit/judged-questions.ts';
import { makeLibrary } from '../library/folder.ts';

describe('questions over a large library', () => {
  const read = () =>
    readLargeQuestions(
      makeLibrary({
        'queries-dev.tsv': 'q1\ttypo\twhat is osmossis\r\nq2\tnone\twho won\r\n',
        'qrels-dev.txt': 'q1 0 biology/osmosis.md 2\nq1\t0\tbiology/cell.md\t1\n\nq1 0 law/tort.md 0\n',
        'train/queries.tsv': 'q1\tparaphrase\twhy do raisins swell\n',
        'train/qrels.txt': 'q1 0 biology/osmosis.md 2\n',
        'train/none.tsv': 'sport\twho scored\n',
      }),
    );

  test('have the grades of their own set: one id may stand in two', () => {
    expect(read()).toEqual([
      {
        set: 'dev',
        category: 'typo',
        text: 'what is osmossis',
        grades: new Map([
          ['biology/osmosis.md', 2],
          ['biology/cell.md', 1],
          ['law/tort.md', 0],
        ]),
      },
      { set: 'dev', category: 'none', text: 'who won', grades: new Map() },
      {
        set: 'train',
        category: 'paraphrase',
        text: 'why do raisins swell',
        grades: new Map([['biology/osmosis.md', 2]]),
      },
      { set: 'none', category: 'sport', text: 'who scored', grades: new Map() },
    ]);
  });

  test('that are not there are an error that names the file', () => {
    expect(() => readLargeQuestions(makeLibrary({}))).toThrow('qrels-dev.txt');
  });
});

test('of further questions those are read whose pages are there, which they name by a hash', () => {
  const folder = makeLibrary({
    // printf biology/cell.md | sha256sum
    'further.tsv': 'd4769af84655\tdetail\twhat holds a cell together\n000000000000\tjargon\ttort = ?\n',
  });
  expect(readFurtherQuestions(join(folder, 'further.tsv'), ['law/tort.md', 'biology/cell.md'])).toEqual([
    {
      set: 'further',
      category: 'detail',
      text: 'what holds a cell together',
      grades: new Map([['biology/cell.md', 2]]),
    },
  ]);
});

test('questions over a small library may have several right pages, or none', () => {
  const folder = makeLibrary({
    'answerable.tsv': 'short\ta.md|b.md\twhat is a\n',
    'none.tsv': 'near\twhat is z\n',
    'golden.tsv': 'question\tpage\nwhat is g\tg.md\nwho won\t-\n',
  });
  const read = readSmallQuestions(folder, join(folder, 'golden.tsv'));
  expect(read.map(({ set, category, text, grades }) => [set, category, text, [...grades]])).toEqual([
    [
      'small',
      'short',
      'what is a',
      [
        ['a.md', 2],
        ['b.md', 2],
      ],
    ],
    ['small-none', 'near', 'what is z', []],
    ['golden', 'answer', 'what is g', [['g.md', 2]]],
    ['golden', 'none', 'who won', []],
  ]);
});

describe('questions of one page', () => {
  const asked = (grades: Record<string, number>, set: JudgedQuestion['set'] = 'dev'): JudgedQuestion => ({
    set,
    category: '',
    text: '',
    grades: new Map(Object.entries(grades)),
  });

  test('are one group, by way of others too', () => {
    const [first, second, third, alone] = groupByPage([
      asked({ 'a.md': 2 }),
      asked({ 'b.md': 2 }),
      asked({ 'a.md': 2, 'b.md': 2 }),
      asked({ 'c.md': 2 }),
    ]);
    expect(first).toBe(second);
    expect(second).toBe(third);
    expect(alone).not.toBe(first);
  });

  test('are not one where the page helps without answering', () => {
    const [first, second] = groupByPage([asked({ 'a.md': 2 }), asked({ 'a.md': 1 })]);
    expect(first).not.toBe(second);
  });

  test('are not one where the page is another library’s, and are where it is the same one’s', () => {
    const [large, small, golden, train] = groupByPage([
      asked({ 'a.md': 2 }, 'dev'),
      asked({ 'a.md': 2 }, 'small'),
      asked({ 'a.md': 2 }, 'golden'),
      asked({ 'a.md': 2 }, 'train'),
    ]);
    expect(small).toBe(golden);
    expect(large).toBe(train);
    expect(large).not.toBe(small);
  });

  test('that nothing answers are groups of their own', () => {
    expect(new Set(groupByPage([asked({}), asked({}), asked({})])).size).toBe(3);
  });
});
