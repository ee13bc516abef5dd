// The last day in steps of five minutes, for people who look at it: kept in this process alone.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Observer } from '../discord/index.ts';
import type { Sources } from './sources.ts';

/** What happened in one step. */
export interface Step {
  /** When it ended, in milliseconds since 1970. */
  at: number;
  answered: number;
  /** Of these how many took longer than a second, and how many failed or came too late. */
  slow: number;
  failed: number;
  /** Milliseconds that nine of ten took at most; 0 where there was nothing. */
  usual: number;
  /** The longest that anything had to wait for the thread, in milliseconds. */
  delay: number;
  /** Memory of the process, in bytes. */
  memory: number;
  /** How many waited at its end. */
  waiting: number;
}

export interface History {
  observer: Pick<Observer, 'worked'>;
  /** The oldest first, the last of them not yet over. */
  steps(): readonly Step[];
  close(): void;
}

export const STEP = 5 * 60_000;
const MOST = (24 * 60 * 60_000) / STEP;
/** Maximum number of durations that are kept of a step: a sample, above that. */
const MAX_SAMPLE = 1000;
const SLOW = 1000;

/** Begins to keep steps; `now` in milliseconds since 1970. */
export function openHistory({ vitals }: Pick<Sources, 'vitals'>, now = Date.now): History {
  const loop = monitorEventLoopDelay({ resolution: 20 });
  loop.enable();
  const steps: Step[] = [];
  let current = begin();

  function begin() {
    return { answered: 0, slow: 0, failed: 0, sample: [] as number[] };
  }

  function measure(): Step {
    const { sample, ...counts } = current;
    const sorted = sample.toSorted((a, b) => a - b);
    const waits = vitals()?.waits();
    return {
      at: now(),
      ...counts,
      usual: sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0,
      // It counts from one look to the next: a loop that is never late is seen at its own resolution.
      delay: loop.count === 0 ? 0 : Math.max(0, loop.max / 1e6 - 20),
      memory: process.memoryUsage.rss(),
      waiting: waits === undefined ? 0 : Object.values(waits).reduce((sum, { waiting }) => sum + waiting, 0),
    };
  }

  const stepping = setInterval(() => {
    steps.push(measure());
    if (steps.length > MOST) steps.shift();
    current = begin();
    loop.reset();
  }, STEP).unref();

  return {
    observer: {
      worked({ outcome, milliseconds }) {
        current.answered += 1;
        if (milliseconds > SLOW) current.slow += 1;
        if (outcome === 'failed' || outcome === 'expired') current.failed += 1;
        const { sample } = current;
        if (sample.length < MAX_SAMPLE) sample.push(milliseconds);
        else sample[Math.floor(Math.random() * current.answered)] = milliseconds;
        sample.length = Math.min(sample.length, MAX_SAMPLE);
      },
    },
    steps: () => [...steps, measure()],
    close() {
      clearInterval(stepping);
      loop.disable();
    },
  };
}
