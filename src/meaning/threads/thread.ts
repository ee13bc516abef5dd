// A thread of the model, seen from outside: tasks in, promises out.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { disableTelemetry } from '../../config/index.ts';
import { projectRoot } from '../../root.ts';
import { isWithin } from '../../waiting.ts';
import { describeModel } from '../model/describe-model.ts';
import { ModelError } from '../model/model-error.ts';
import type { Answer, ModelFacts, PageEmbedding, PageTexts, Task, ThreadOptions } from './messages.ts';

/** What is known of a thread once it has tried to load its model. */
export type Started = { kind: 'ready'; model: ModelFacts } | { kind: 'unusable'; why: string };

export interface ModelThread {
  /** Never rejects. */
  readonly started: Promise<Started>;
  /** The vector of a question; undefined where it cannot be computed, or the thread has ended. */
  embedQuestion(text: string): Promise<Float32Array | undefined>;
  embedPages(pages: readonly PageTexts[]): Promise<readonly PageEmbedding[] | undefined>;
  /** Ends the thread as soon as its model is loaded and computes nothing, or that has taken some seconds. */
  close(): Promise<void>;
}

/** Megabytes for objects: word pieces take most of them; weights lie elsewhere. */
const HEAP = 512;

/** Megabytes for new objects. A thread for questions makes few at a time, and would never give back what it once had room for. */
const YOUNG_GENERATION = { questions: 4, pages: 12 };

/** Longest time that the end of a thread waits for it to be loaded, in milliseconds. */
const LOADING = 30_000;

/** Longest time that it waits for the batch that is computed then, in milliseconds: seconds where the machine is busy with other things. */
const COMPUTING = 20_000;

type Settle = (answer: Answer | undefined) => void;

/**
 * Starts a thread with the model of a folder. It keeps the process from ending only while it is waited for. The folder is described here:
 * what reads descriptions would stay in the thread's memory. Never throws.
 */
export function startThread({
  folder,
  ...options
}: Omit<ThreadOptions, 'description'> & { folder: string }): ModelThread {
  try {
    return startWith({ ...options, description: describeModel(folder) });
  } catch (error) {
    if (error instanceof ModelError) return withoutModel(error.message);
    return withoutModel(`its thread cannot be started: ${error instanceof Error ? error.message : error}`);
  }
}

/** Stands for a thread that has no model to load. */
function withoutModel(why: string): ModelThread {
  return {
    started: Promise.resolve({ kind: 'unusable', why }),
    embedQuestion: () => Promise.resolve(undefined),
    embedPages: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}

function startWith(options: ThreadOptions): ModelThread {
  disableTelemetry();
  // The program runs as built, and so does its worker; tests that run from the sources use what was built too.
  const worker = new Worker(join(projectRoot(), 'dist/src/meaning/threads/worker.js'), {
    workerData: options,
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: HEAP,
      maxYoungGenerationSizeMb: YOUNG_GENERATION[options.purpose],
    },
  });
  const waiting = new Map<number, Settle>();
  let count = 0;
  let hasEnded = false;

  const started = new Promise<Started>((resolve) => {
    const end = (why: string): void => {
      hasEnded = true;
      resolve({ kind: 'unusable', why });
      for (const settle of waiting.values()) settle(undefined);
      waiting.clear();
    };
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'ready' || answer.kind === 'unusable') resolve(answer);
      else {
        waiting.get(answer.id)?.(answer);
        waiting.delete(answer.id);
      }
      if (waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => end(`its thread failed: ${error.message}`));
    worker.on('exit', (code) => end(`its thread ended with code ${code}`));
  });

  async function ask(task: Task): Promise<Answer | undefined> {
    if (hasEnded) return undefined;
    return new Promise((resolve) => {
      waiting.set(task.id, resolve);
      worker.ref();
      worker.postMessage(task);
    });
  }

  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));

  const nextId = (): number => {
    count += 1;
    return count;
  };

  return {
    started,
    async embedQuestion(text) {
      const answer = await ask({ id: nextId(), kind: 'question', text });
      return answer?.kind === 'question' ? answer.vector : undefined;
    },
    async embedPages(pages) {
      const answer = await ask({ id: nextId(), kind: 'pages', pages });
      return answer?.kind === 'pages' ? answer.pages : undefined;
    },
    async close() {
      // While the runtime is loaded or computes, the end of its thread would be the end of the process.
      await isWithin(started, LOADING);
      worker.ref();
      if (!hasEnded) worker.postMessage({ id: nextId(), kind: 'end' } satisfies Task);
      await isWithin(exited, COMPUTING);
      await worker.terminate();
    },
  };
}
