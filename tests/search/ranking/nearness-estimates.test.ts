// What is assumed of a page while its vectors are not there.
import { describe, expect, test } from 'vitest';
import { completeNearness } from '../../../src/search/ranking/nearness-estimates.ts';

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
