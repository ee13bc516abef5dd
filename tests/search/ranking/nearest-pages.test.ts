// What is assumed of a page while its vectors are not there.
import { describe, expect, test } from 'vitest';
import { completeNearness, nearnessAmong, smallnessOf } from '../../../src/search/ranking/nearest-pages.ts';

describe('nearness', () => {
  test('that is known is taken as it is', () => {
    const near = { title: 0.4, passages: { best: 0.8, mean: 0.3, count: 7, block: 2 } };
    expect(completeNearness(near)).toEqual({
      titleNearness: 0.4,
      bestNearness: 0.8,
      meanNearness: 0.3,
      passages: 3 / 8,
    });
  });

  test('of passages is told by that of the title', () => {
    const far = completeNearness({ title: 0.2 });
    const close = completeNearness({ title: 0.8 });
    expect(close.bestNearness).toBeGreaterThan(far.bestNearness);
    expect(close.meanNearness).toBeGreaterThan(far.meanNearness);
    expect(close.bestNearness).toBeGreaterThan(close.meanNearness);
    expect(close.passages).toBe(far.passages);
  });

  test('of which nothing is known is a middling one', () => {
    const { titleNearness, bestNearness } = completeNearness(undefined);
    expect(titleNearness).toBeGreaterThan(0.1);
    expect(titleNearness).toBeLessThan(0.5);
    expect(bestNearness).toBeGreaterThan(titleNearness);
  });
});

describe('in a small library', () => {
  const near = { titleNearness: 0.4, bestNearness: 0.8, meanNearness: 0.2 };

  test('nearness counts the more, the fewer pages there are', () => {
    const counts = [1, 70, 1000, 30_000].map((pages) => nearnessAmong(pages, near).smallBestNearness);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeCloseTo(0.8, 2);
    expect(counts.at(-1)).toBeLessThan(0.03);
  });

  test('each kind counts by the same share', () => {
    expect(nearnessAmong(1000, near)).toEqual({
      smallTitleNearness: 0.2,
      smallBestNearness: 0.4,
      smallMeanNearness: 0.1,
    });
  });

  test('a page that is no way near stays so', () => {
    const none = { titleNearness: 0, bestNearness: 0, meanNearness: 0 };
    expect(Object.values(nearnessAmong(1, none))).toEqual([0, 0, 0]);
  });

  test('of no pages is as small as can be', () => {
    expect(smallnessOf(0)).toBe(1);
    expect(smallnessOf(1000)).toBe(1 / 2);
  });
});
