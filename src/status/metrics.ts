// The metrics for Prometheus. Names follow https://prometheus.io/docs/practices/naming/
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '../discord/index.ts';
import { registerLibraryMetrics, registerProcessMetrics, registerThreadMetrics } from './gauges.ts';
import type { Sources } from './sources.ts';

export interface Metrics {
  observer: Observer;
  /** All metrics in Prometheus' text format, and its content type. */
  write(): Promise<{ type: string; text: string }>;
}

/** Bounds in seconds, densest where answers usually fall (some milliseconds) and around Discord's limit of three seconds. */
const DURATION_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 15];

/** Default gauges of prom-client whose names end in `_total` like those of counters. The same figures by type stay. */
const MISNAMED = ['handles', 'requests', 'resources'].map((what) => `nodejs_active_${what}_total`);

/** Opens a registry of its own instead of prom-client's global one, so that several can exist in one process. */
export function openMetrics(sources: Sources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  for (const name of MISNAMED) registry.removeSingleMetric(name);
  const questions = new Counter({
    name: 'cribsheet_questions_total',
    help: 'Questions by what was found for them.',
    labelNames: ['outcome'],
    registers,
  });
  const work = new Counter({
    name: 'cribsheet_work_total',
    help: 'Interactions and messages that were dealt with, by their kind and how that ended.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const delays = new Histogram({
    name: 'cribsheet_work_duration_seconds',
    help: 'From the arrival of an interaction or a message until all was sent.',
    labelNames: ['kind'],
    buckets: DURATION_BUCKETS,
    registers,
  });
  const responses = new Counter({
    name: 'cribsheet_discord_responses_total',
    help: "Discord's answers to requests, by route, status and rate-limit bucket.",
    labelNames: ['method', 'route', 'status', 'bucket'],
    registers,
  });
  for (const outcome of QUESTION_OUTCOMES) questions.inc({ outcome }, 0);
  registerProcessMetrics(registers, sources);
  registerLibraryMetrics(registers, sources);
  registerThreadMetrics(registers, sources);
  new Gauge({
    name: 'cribsheet_ready',
    help: 'Whether a part is ready (1) or not (0).',
    labelNames: ['part'],
    registers,
    collect() {
      for (const { name: part, problem } of sources.checks)
        this.set({ part }, problem() === undefined ? 1 : 0);
    },
  });
  return {
    observer: {
      worked({ kind, outcome, milliseconds }) {
        work.inc({ kind, outcome });
        delays.observe({ kind }, milliseconds / 1000);
        if (isQuestionOutcome(outcome)) questions.inc({ outcome });
      },
      requested: ({ method, route, status, bucket = '' }) =>
        responses.inc({ method, route, status: String(status), bucket }),
    },
    write: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

const QUESTION_OUTCOMES = ['answer', 'unsure', 'missing', 'smalltalk', 'ownwork'] as const;

function isQuestionOutcome(outcome: string): boolean {
  return QUESTION_OUTCOMES.some((one) => one === outcome);
}
