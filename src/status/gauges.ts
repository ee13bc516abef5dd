// Metrics whose values are read at each scrape.
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Vitals } from '../discord/index.ts';
import type { Sources } from './sources.ts';

type Registers = Registry[];

/** Registers metrics of unanswered interactions, queues, and how long shards have been silent. */
export function registerProcessMetrics(registers: Registers, { vitals }: Sources): void {
  new Gauge({
    name: 'cribsheet_unanswered',
    help: 'Interactions and messages that are not answered yet.',
    registers,
    collect() {
      this.set(vitals()?.unanswered() ?? 0);
    },
  });
  new Gauge({
    name: 'cribsheet_session_silence_seconds',
    help: 'Time since a shard last heard anything of Discord, heartbeats included.',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const [shard, milliseconds] of vitals()?.silence() ?? [])
        this.set({ shard: String(shard) }, milliseconds / 1000);
    },
  });
  new Gauge({
    name: 'cribsheet_queue_length',
    help: 'How many wait: for a turn, for a request to be sent, for a picture.',
    labelNames: ['queue'],
    registers,
    collect() {
      for (const [queue, { waiting }] of waitsOf(vitals())) this.set({ queue }, waiting);
    },
  });
  new Counter({
    name: 'cribsheet_queue_waits_total',
    help: 'How many have waited.',
    labelNames: ['queue'],
    registers,
    collect() {
      this.reset();
      for (const [queue, { waited }] of waitsOf(vitals())) this.inc({ queue }, waited);
    },
  });
  new Counter({
    name: 'cribsheet_queue_wait_seconds_total',
    help: 'How long they have waited, all together.',
    labelNames: ['queue'],
    registers,
    collect() {
      this.reset();
      for (const [queue, { total }] of waitsOf(vitals())) this.inc({ queue }, total / 1000);
    },
  });
  new Counter({
    name: 'cribsheet_queue_long_waits_total',
    help: 'How many have waited for more than a second.',
    labelNames: ['queue'],
    registers,
    collect() {
      this.reset();
      for (const [queue, { long }] of waitsOf(vitals())) this.inc({ queue }, long);
    },
  });
}

/** Registers metrics of the threads that answer. */
export function registerThreadMetrics(registers: Registers, { threads }: Sources): void {
  new Gauge({
    name: 'cribsheet_answer_threads',
    help: 'Threads that answer, beside the one that is connected to Discord.',
    registers,
    collect() {
      this.set(threads().ready);
    },
  });
  new Gauge({
    name: 'cribsheet_answer_threads_waiting',
    help: 'Questions that wait for a thread that answers.',
    registers,
    collect() {
      this.set(threads().waiting);
    },
  });
}

/** Registers metrics of the size and age of the library, and of the questions that the sentence model served. */
export function registerLibraryMetrics(registers: Registers, { library, meaning }: Sources): void {
  let seen: { identity: object | undefined; since: number } = { identity: undefined, since: 0 };
  new Gauge({
    name: 'cribsheet_index_pages',
    help: 'Pages that can be found.',
    registers,
    collect() {
      this.set(library()?.pages ?? 0);
    },
  });
  new Gauge({
    name: 'cribsheet_index_age_seconds',
    help: 'Time since the library was first seen as it is now.',
    registers,
    collect() {
      const identity = library()?.identity;
      if (identity !== seen.identity) seen = { identity, since: performance.now() };
      this.set(identity === undefined ? 0 : (performance.now() - seen.since) / 1000);
    },
  });
  new Counter({
    name: 'cribsheet_meaning_questions_total',
    help: 'Questions that were to be found by meaning, by what became of that.',
    labelNames: ['fate'],
    registers,
    collect() {
      this.reset();
      for (const [fate, count] of Object.entries(meaning())) this.inc({ fate }, count);
    },
  });
}

function waitsOf(vitals: Vitals | undefined) {
  return vitals === undefined ? [] : Object.entries(vitals.waits());
}
