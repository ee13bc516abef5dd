// The last 24 hours in steps of five minutes, for the status page. They are kept in memory and lost at a restart.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Observer } from '../discord/index.ts';
import type { Sources } from './sources.ts';

/** What happened in one step. */
export interface Step {
  /** When it ended, in milliseconds since 1970. */
  at: number;
  /** Interactions and messages that were dealt with. */
  answered: number;
  /** How many of these took longer than a second. */
  slow: number;
  /** How many of these failed or came too late. */
  failed: number;
  /** The 90th percentile of their durations, in milliseconds; 0 if there were none. */
  p90: number;
  /** The longest delay of the event loop, in milliseconds. */
  loopDelay: number;
  /** Resident memory of the process at the end of the step, in bytes. */
  memory: number;
  /** The length of all queues at the end of the step. */
  waiting: number;
}

export interface History {
  observer: Pick<Observer, 'worked'>;
  /** The oldest first. The last one is still in progress. */
  steps(): readonly Step[];
  close(): void;
}

/** The length of a step, in milliseconds. */
export const STEP = 5 * 60_000;
const MAX_STEPS = (24 * 60 * 60_000) / STEP;
/** Maximum number of durations that are kept of a step. If there are more, a random sample of them is. */
const MAX_SAMPLE = 1000;
/** In milliseconds. */
const SLOW = 1000;
/** How often the delay of the event loop is sampled, in milliseconds. */
const LOOP_RESOLUTION = 20;

/** Starts to record; `now` is in milliseconds since 1970. */
export function openHistory({ vitals }: Pick<Sources, 'vitals'>, now = Date.now): History {
  const loop = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION });
  loop.enable();
  const steps: Step[] = [];
  let current = emptyCounts();

  function emptyCounts() {
    return { answered: 0, slow: 0, failed: 0, sample: [] as number[] };
  }

  function measure(): Step {
    const { sample, ...counts } = current;
    const sorted = sample.toSorted((a, b) => a - b);
    const queues = vitals()?.waits();
    return {
      at: now(),
      ...counts,
      p90: sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0,
      // The histogram holds the nanoseconds between two samples, so the resolution is part of each value.
      loopDelay: loop.count === 0 ? 0 : Math.max(0, loop.max / 1e6 - LOOP_RESOLUTION),
      memory: process.memoryUsage.rss(),
      waiting:
        queues === undefined ? 0 : Object.values(queues).reduce((sum, { waiting }) => sum + waiting, 0),
    };
  }

  const stepping = setInterval(() => {
    steps.push(measure());
    if (steps.length > MAX_STEPS) steps.shift();
    current = emptyCounts();
    loop.reset();
  }, STEP).unref();

  return {
    observer: {
      worked({ outcome, milliseconds }) {
        current.answered += 1;
        if (milliseconds > SLOW) current.slow += 1;
        if (outcome === 'failed' || outcome === 'expired') current.failed += 1;
        const { sample } = current;
        // Reservoir sampling: each duration of the step has the same chance to be in the sample.
        const slot =
          sample.length < MAX_SAMPLE ? sample.length : Math.floor(Math.random() * current.answered);
        if (slot < MAX_SAMPLE) sample[slot] = milliseconds;
      },
    },
    steps: () => [...steps, measure()],
    close() {
      clearInterval(stepping);
      loop.disable();
    },
  };
}
