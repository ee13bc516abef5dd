// How busy a thread has been lately: where it has no time to spare, questions are answered by words alone.
import { performance } from 'node:perf_hooks';

/** Milliseconds that are looked back on, at least. */
const WINDOW = 200;

/** Share of its time that a thread may be at work. Above it people wait for each other. */
const MAX_UTILIZATION = 0.85;

/** What is used of `performance`. */
export interface Clock {
  now(): number;
  eventLoopUtilization: typeof performance.eventLoopUtilization;
}

/**
 * A function that tells whether the thread that calls it has had no time to spare: over the last 200 ms, or since it was asked before,
 * where that was longer ago.
 */
export function openUtilization(clock: Clock = performance): () => boolean {
  let measuredAt = clock.now();
  let measured = clock.eventLoopUtilization();
  let isBusy = false;
  return () => {
    const now = clock.now();
    if (now - measuredAt < WINDOW) return isBusy;
    const current = clock.eventLoopUtilization();
    isBusy = clock.eventLoopUtilization(current, measured).utilization > MAX_UTILIZATION;
    measured = current;
    measuredAt = now;
    return isBusy;
  };
}
