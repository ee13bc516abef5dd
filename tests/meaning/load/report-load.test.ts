import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeLoad, reportLoad } from '../../../src/meaning/load/report-load.ts';

const NONE = { computed: 0, remembered: 0, late: 0, crowded: 0, unavailable: 0 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('questions left to words', () => {
  it('are told once a minute, with how many there were and why', () => {
    const counts = { ...NONE };
    const told: string[] = [];
    const end = new AbortController();
    reportLoad({ counts, tell: (message) => told.push(message), signal: end.signal });
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    Object.assign(counts, { computed: 10, remembered: 5, crowded: 4, late: 1 });
    vi.advanceTimersByTime(59_999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([
      '5 of 20 questions were answered by words alone since the last report: 4 because too many were asked at once, 1 because their vectors came too late.',
    ]);
    // They are not told a second time.
    counts.computed += 100;
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(1);
    // The end does not hide what came after the last report.
    counts.late += 1;
    end.abort();
    expect(told.slice(1)).toEqual([expect.stringMatching(/^1 of 1 questions .* 1 because their vectors/)]);
    counts.late += 1;
    vi.advanceTimersByTime(120_000);
    expect(told).toHaveLength(2);
  });

  it('are not told of a run that is over', () => {
    reportLoad({ counts: NONE, tell: expect.fail, signal: AbortSignal.abort() });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are none where there is no model to be had: that is told elsewhere', () => {
    expect(describeLoad(NONE, { ...NONE, unavailable: 7, computed: 3 })).toBeUndefined();
    expect(describeLoad({ ...NONE, late: 7 }, { ...NONE, late: 8 })).toMatch(/^1 of 1 questions /);
  });
});
