// How long a process could do nothing else: its event loop's delay.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often is looked, in milliseconds: the first millisecond of a delay is not told from waiting for the next look. */
const RESOLUTION = 1;

/** A stall lies between two looks: without one before the work and one behind it, it would go unnoticed. */
const MARGIN = 50;

export interface Timed<T> {
  result: T;
  /** How long the work took, in milliseconds. */
  took: number;
  /** The longest time that the event loop stood still meanwhile, in milliseconds. */
  stall: number;
}

export async function timeWithDelay<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  await sleep(MARGIN);
  const began = performance.now();
  const result = await work();
  const took = performance.now() - began;
  await sleep(MARGIN);
  delay.disable();
  return { result, took, stall: Math.max(0, delay.max / 1e6 - RESOLUTION) };
}
