// The last day, step by step.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openHistory, STEP } from '../../src/status/history.ts';
import { vitalsWith, workOf } from './figures.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }));
afterEach(() => void vi.useRealTimers());

test('what is answered is counted in the step it belongs to', () => {
  const history = openHistory({ vitals: () => undefined });
  history.observer.worked(workOf({ milliseconds: 10 }));
  history.observer.worked(workOf({ milliseconds: 2000, outcome: 'failed' }));
  expect(history.steps()).toMatchObject([{ answered: 2, slow: 1, failed: 1, p90: 2000 }]);
  vi.advanceTimersByTime(STEP);
  history.observer.worked(workOf({ outcome: 'expired' }));
  expect(history.steps()).toMatchObject([
    { answered: 2, slow: 1, failed: 1 },
    { answered: 1, slow: 0, failed: 1 },
  ]);
  history.close();
});

test('nine of ten is what it says, whatever the slowest took', () => {
  const history = openHistory({ vitals: () => undefined });
  for (let number = 1; number <= 10; number += 1)
    history.observer.worked(workOf({ milliseconds: number === 10 ? 99_999 : number }));
  expect(history.steps().at(-1)?.p90).toBe(9);
  history.close();
});

test('what waits and the memory are as they are at its end', () => {
  const history = openHistory({ vitals: () => vitalsWith({ interaction: { waiting: 6 } }) });
  expect(history.steps().at(-1)).toMatchObject({ waiting: 6, answered: 0, p90: 0 });
  expect(history.steps().at(-1)?.memory).toBeGreaterThan(10_000_000);
  history.close();
});

test('a day is kept and no more, and a flood does not make it large', () => {
  const history = openHistory({ vitals: () => undefined });
  for (let number = 0; number < 5000; number += 1) history.observer.worked(workOf({ milliseconds: 7 }));
  expect(history.steps().at(-1)).toMatchObject({ answered: 5000, p90: 7 });
  vi.advanceTimersByTime(STEP * 400);
  // The last one is not over.
  expect(history.steps()).toHaveLength((24 * 60 * 60_000) / STEP + 1);
  expect(history.steps().some(({ answered }) => answered > 0)).toBe(false);
  history.close();
});
