// What the benchmark makes of its measurements.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onSameQuestions, successOf } from '../../bench/compare.ts';
import { median, percentile, spread } from '../../bench/statistics.ts';
import type { EngineFigures } from '../../bench/tasks/engine.ts';

describe('a percentile', () => {
  test('is one of the values, and so many of them do not exceed it', () => {
    const values = fc.array(fc.double({ noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const found = percentile(all, share);
        expect(all).toContain(found);
        expect(all.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * all.length);
        expect(all.filter((value) => value < found).length).toBeLessThan(share * all.length);
      }),
    );
  });

  test('does not depend on the order, and is nothing where there are no values', () => {
    expect(percentile([9, 1, 5, 3, 7], 0.99)).toBe(9);
    expect(median([9, 1, 5, 3, 7])).toBe(5);
    expect(median([])).toBeNaN();
  });
});

test('items are spread from the first on, in their order, none twice', () => {
  expect(spread(['a', 'b', 'c', 'd', 'e', 'f'], 3)).toEqual(['a', 'c', 'e']);
  expect(spread(['a', 'b'], 3)).toEqual(['a', 'b']);
});

describe('engines are compared', () => {
  const figures: EngineFigures = {
    name: 'fuse',
    build: 1,
    memory: { rss: 1, peak: 1 },
    step: 1,
    rounds: 1,
    answers: [
      { number: 0, paths: ['a', 'b'], times: [1] },
      { number: 1, paths: ['c', 'b', 'a'], times: [1] },
      { number: 2, paths: ['c'], times: [1] },
    ],
  };
  const asks = (answers: string[]) => ({ id: 'q', text: 'question', answers });

  test('on the share of answerable questions whose answer comes first, or among the first three', () => {
    const questions = [asks(['a']), asks(['a', 'x']), asks([])];
    expect(successOf(figures, questions)).toEqual({ answerable: 2, at1: 0.5, at3: 1 });
  });

  test('on the questions that both were asked', () => {
    const slow = { ...figures, answers: figures.answers.slice(1, 2) };
    expect(onSameQuestions(figures, slow).answers.map(({ number }) => number)).toEqual([1]);
  });
});
