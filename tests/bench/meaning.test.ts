// What the benchmark makes of the measurements by words and by meaning.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Compared } from '../../bench/compare.ts';
import { manyQuestions } from '../../bench/meaning/many-questions.ts';
import type { MeaningFigures, WayFigures } from '../../bench/meaning/measure-meaning.ts';
import { countByWords } from '../../bench/meaning/rush.ts';
import { successAt } from '../../bench/meaning/success.ts';
import { writeMeaning } from '../../bench/report/meaning.ts';
import { measureManyVectors } from '../../bench/tasks/many-vectors.ts';
import { makeFolder } from '../e2e/folder.ts';

test('questions left to words are summed up over all reports of a log', () => {
  const log = `{"level":30,"msg":"12 of 100 questions were answered by words alone since the last report: 12 because …"}
{"level":30,"msg":"connected to Discord"}
{"level":30,"msg":"3 of 9 questions were answered by words alone since the last report: 1 because …"}`;
  expect(countByWords(log)).toBe(15);
  expect(countByWords('')).toBe(0);
});

const QUESTIONS = [
  { id: '1', text: 'one', answers: ['a.md'] },
  { id: '2', text: 'two', answers: ['b.md', 'c.md'] },
  { id: '3', text: 'three', answers: [] },
];

test('success counts the questions with a known answer, and a section for its page', () => {
  const found = [{ paths: ['x.md', 'a.md'] }, { paths: ['c.md#Details'] }, { paths: ['x.md'] }];
  expect([1, 2].map((most) => successAt(most, found, QUESTIONS))).toEqual([0.5, 1]);
  expect(successAt(1, [], [])).toBeNaN();
});

test('a rush is asked more questions, where there are more', () => {
  const file = join(makeFolder(), 'more.tsv');
  expect(manyQuestions(QUESTIONS, file)).toEqual(['one', 'two', 'three']);
  writeFileSync(file, 't1\tdetail\tfour\n');
  expect(manyQuestions(QUESTIONS, file)).toEqual(['one', 'two', 'three', 'four']);
  const chat = ['are you even working?', 'check my essay', 'how do you check an essay'];
  const asked = chat.map((text, number) => ({ id: `c${number}`, text, answers: [] }));
  // No library is searched for the first two.
  expect(manyQuestions(asked, file)).toEqual(['how do you check an essay', 'four']);
});

function way(factor: number): WayFigures {
  const found = [{ paths: ['a.md'] }, { paths: ['b.md'] }, { paths: [] }];
  return {
    questions: {
      figures: {
        first: [2 * factor],
        again: [factor],
        byWords: 0,
        rss: 1e8,
        answers: found.map((one) => ({ ...one, outcome: 'answer' })),
      },
    },
    bot: { figures: { firstReply: 500, rss: factor * 2e8, peak: 3e8, questions: 50, rssLater: 3e8 } },
    rush: { failed: 'there was no port' },
  };
}

const FIGURES: MeaningFigures = {
  vectors: { figures: { pages: 600, made: 0, took: 0, passages: 6, perSecond: 60, peak: 5e8 } },
  words: way(1),
  meaning: way(4),
  sizes: [
    { figures: { pages: 6000, bytes: 9e6, open: 50, stall: 4, rss: 1e7, p50: 0.5, p99: 1 } },
    { failed: 'no memory' },
  ],
};

test('the report sets both ways side by side, with their ratio, and says what failed', () => {
  const report = writeMeaning(FIGURES, QUESTIONS);
  expect(report).toMatch(/new question p50 +\| +2\.00 ms \| +8\.00 ms \| 4\.00×/);
  expect(report).toMatch(/success@1 +\| +1\.000 \| +1\.000 /);
  expect(report).toMatch(/memory at rest +\| +200 MB \| +800 MB \| 4\.00×/);
  expect(report).toContain('at most, a second');
  expect(report).toContain('rush by meaning (there was no port)');
  expect(report).toContain('600 pages take about 1.00 minutes');
  // 6,000 pages of six passages at sixty a second.
  expect(report).toMatch(/\| 6,000 \| 10\.0 min \|/);
  expect(report).not.toContain('Other engines');
});

test('other engines stand beside both', () => {
  const answers = [{ number: 0, paths: [], times: [16] }];
  const figures = {
    name: 'fts5',
    build: 1,
    memory: { rss: 1, peak: 1 },
    step: 1,
    rounds: 1,
    answers,
  } as const;
  const compared: Compared[] = [
    { name: 'fts5', measured: { figures: { ...figures, answers } } },
    { name: 'flexsearch', measured: { failed: 'too slow' } },
  ];
  const report = writeMeaning(FIGURES, QUESTIONS, compared);
  expect(report).toMatch(/SQLite FTS5, p50 \| 16\.0 ms \| +16\.0× \| +2\.00×/);
});

test('made-up vectors are read and found whatever their number', async () => {
  for (const pages of [1, 70, 1500]) {
    const figures = await measureManyVectors({ pages, scratch: makeFolder() });
    expect(figures.pages).toBe(pages);
    // A title and six passages, of 192 bytes each.
    expect(figures.bytes).toBeGreaterThan(pages * 7 * 192);
    expect(figures.p99).toBeGreaterThan(0);
  }
});
