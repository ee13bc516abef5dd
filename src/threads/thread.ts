// A worker thread that runs one task after another, each with a deadline. It may end at any time: then its owner must start a new one.
import { Worker } from 'node:worker_threads';
import { runningTime } from './thread-time.ts';

export interface ThreadOptions {
  /**
   * Maximum time for one task, in milliseconds; a thread that takes longer is terminated. On Linux this is processor time, and the task may take
   * up to a hundred times as long on a busy machine. On other systems it is the time that passes.
   */
  limit: number;
  /** Maximum size of the thread's heap (its old generation), in megabytes. */
  heap: number;
  /** What a task is called in the reason for an end, such as "a picture". */
  task: string;
  /** Called with the reason when the thread has ended, but not after `stop`. */
  onEnd?(reason: string): void;
}

/** The outcome of a task. */
export type Outcome<Result> =
  | { kind: 'done'; result: Result }
  /** The task threw an error. The thread goes on. */
  | { kind: 'threw'; message: string }
  /** The thread ended: for want of time or memory, or for another reason. */
  | { kind: 'failed'; cause: 'time' | 'memory' | 'thread' };

/** A thread that runs tasks. */
export interface TaskThread<Task, Result> {
  /** Resolves when the thread has loaded its script, or has ended by itself. */
  readonly loaded: Promise<void>;
  /** Whether the thread can still run tasks. Once it cannot, it never will again. */
  isAlive(): boolean;
  /** Runs a task. The task before must have ended. Never rejects. */
  run(task: Task): Promise<Outcome<Result>>;
  /** Terminates the thread. A task that is running fails. */
  stop(): void;
}

/** The messages of a thread: one when it has loaded its script (`thread` is its id, see `ownThread`), then one for each task. */
export type Sent<Result> =
  | { kind: 'ready'; thread: string | undefined }
  | Exclude<Outcome<Result>, { kind: 'failed' }>;

/** Size of V8's young generation in megabytes, the same that `npm start` gives the main thread. V8's default is 48, and it keeps them. */
const YOUNG_GENERATION = 12;

/** A task may take this many times its limit while the thread waits for a processor: on a busy machine no task must fail for that. */
const PATIENCE = 100;

/** Maximum time for a thread to load its script, in milliseconds. Busy machines take a minute. */
const START_LIMIT = 300_000;

/** Starts a thread from a built script that calls `serve`. The clock of the first task does not start before the script has been loaded. */
export function startThread<Task, Result>(
  script: string | URL,
  { limit, heap, task: name, onEnd }: ThreadOptions,
): TaskThread<Task, Result> {
  const worker = new Worker(script, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  let isAlive = true;
  let loaded: { thread: string | undefined } | undefined;
  let noteLoaded = (): void => {};
  const isLoaded = new Promise<void>((resolve) => {
    noteLoaded = resolve;
  });
  /** Settles the task that is running; undefined while there is none. */
  let settle: ((outcome: Outcome<Result>) => void) | undefined;
  let timer: NodeJS.Timeout | undefined;

  function end(cause: 'time' | 'memory' | 'thread', reason: string): void {
    if (!isAlive) return;
    isAlive = false;
    noteLoaded();
    onEnd?.(reason);
    settle?.({ kind: 'failed', cause });
    void worker.terminate();
  }

  /** Starts the deadline of the running task, or of loading the script where that is not done yet. */
  function startClock(): void {
    clearTimeout(timer);
    if (loaded === undefined) {
      timer = setTimeout(() => end('time', `it was not loaded within ${START_LIMIT} ms`), START_LIMIT);
      return;
    }
    const { thread } = loaded;
    const before = runningTime(thread);
    const since = performance.now();
    const look = (): void => {
      const passed = performance.now() - since;
      const ran = before === undefined ? passed : (runningTime(thread) ?? passed) - before;
      if (ran < limit - 1 && passed < limit * PATIENCE) timer = setTimeout(look, limit - ran);
      else end('time', `${name} took longer than ${limit} ms`);
    };
    timer = setTimeout(look, limit);
  }

  worker.on('message', (sent: Sent<Result>) => {
    if (sent.kind !== 'ready') return settle?.(sent);
    loaded = sent;
    noteLoaded();
    if (settle !== undefined) startClock();
  });
  // These listeners are never removed: an `error` event without a listener would end the process.
  worker.on('error', (error: unknown) => {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    end(isFull ? 'memory' : 'thread', error instanceof Error ? error.message : String(error));
  });
  worker.on('exit', (code) => end('thread', `it ended with code ${code}`));
  worker.unref();

  return {
    loaded: isLoaded,
    isAlive: () => isAlive,
    run(task) {
      if (!isAlive) return Promise.resolve({ kind: 'failed', cause: 'thread' });
      // A running task keeps the process alive; an idle thread does not.
      worker.ref();
      return new Promise((resolve) => {
        settle = (outcome) => {
          settle = undefined;
          clearTimeout(timer);
          worker.unref();
          resolve(outcome);
        };
        startClock();
        worker.postMessage(task);
      });
    },
    stop() {
      if (!isAlive) return;
      isAlive = false;
      settle?.({ kind: 'failed', cause: 'thread' });
      void worker.terminate();
    },
  };
}
