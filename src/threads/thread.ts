// A thread that takes one task after the other, each with a deadline. It may be lost at any time, and is then started anew by its owner.
import { Worker } from 'node:worker_threads';
import { runningTime } from './thread-time.ts';

export interface ThreadOptions {
  /**
   * Maximum time for one task, in milliseconds; a thread that takes longer is ended. Only the time counts in which the thread runs,
   * where the system tells it (Linux), up to a hundred times as long.
   */
  limit: number;
  /** Maximum size of the thread's heap, in megabytes. */
  heap: number;
  /** How a task is called in the reason for an end, such as "a picture". */
  task: string;
  /** Called with the reason once the thread is lost, but not where it was stopped. */
  onEnd?(reason: string): void;
}

/** What became of a task. One that failed ended its thread; one that threw did not. */
export type Outcome<Result> =
  | { kind: 'done'; result: Result }
  | { kind: 'threw'; message: string }
  | { kind: 'failed'; cause: 'time' | 'memory' | 'thread' };

export interface TaskThread<Task, Result> {
  /** Resolves when it has been loaded, or is lost. */
  readonly loaded: Promise<void>;
  /** Whether it still works. Once it does not, it never will again. */
  isAlive(): boolean;
  /** Does one task; the one before must be done. Never rejects. */
  run(task: Task): Promise<Outcome<Result>>;
  /** Ends it; a task that is under way fails. */
  stop(): void;
}

/** What a thread sends: that it has been loaded, and then an answer to each task. */
export type Sent<Result> =
  | { kind: 'ready'; thread: string | undefined }
  | Exclude<Outcome<Result>, { kind: 'failed' }>;

/** Megabytes for new objects, as much as `npm start` gives the thread that answers. Without a limit it is 48, which are kept. */
const YOUNG_GENERATION = 12;

/** So many times the limit may pass while a thread waits for a processor: a machine that has very much to do must break no page. */
const PATIENCE = 100;

/** Time for a thread to be loaded, in milliseconds: machines that have much to do take a minute. */
const START_LIMIT = 300_000;

/** Starts a thread from a built script that calls `serve`. The time of a task is taken from when the thread has been loaded. */
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
  // They stay for good: whatever a lost thread has to say must not end the process.
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
      // A task keeps the process alive, the idle thread does not.
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
