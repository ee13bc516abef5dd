// A pool of threads that answer questions from libraries in shared memory. The main thread answers what they cannot: while they are being loaded,
// where one has ended, and where a question needs what they do not have.
import { join } from 'node:path';
import { builtFolder } from '../root.ts';
import { startThread } from '../threads/index.ts';
import { canBeGiven, openAnswerThread, type Thread, type Tried } from './answer-thread.ts';
import { type Answered, type Answering, type Asked, answerHere } from './answering.ts';

/** Maximum processor time for one task, in milliseconds: hundreds of times what one takes. */
const MAX_TIME = 2000;

/** Maximum size of a thread's heap, in megabytes. */
const MAX_HEAP_SIZE = 384;

/** Time until a thread that ended is replaced, in milliseconds. */
const PAUSE = 1000;

export interface AnswerThreadsOptions {
  /** Number of threads. */
  count: number;
  onWarning(message: string): void;
  /** Starts a thread, which must call `onEnd` with the reason when it ends by itself. */
  start?: (onEnd: (reason: string) => void) => Thread;
  /** Time until a thread that ended is replaced, in milliseconds. */
  pause?: number;
}

/** A question that waits for a thread. */
interface Waiting {
  asked: Asked;
  settle(tried: Promise<Tried> | Tried): void;
}

/** A thread that has been loaded. */
interface Ready {
  try(asked: Asked): Promise<Tried>;
  isBusy: boolean;
}

/** Starts a pool of threads that answer. Returns at once; until a thread has been loaded, the main thread answers. */
export function openAnswerThreads({
  count,
  onWarning,
  start = startBuiltThread,
  pause = PAUSE,
}: AnswerThreadsOptions): Answering {
  const started = new Set<Thread>();
  const ready = new Set<Ready>();
  const waiting: Waiting[] = [];
  const listeners: (() => void)[] = [];
  let isClosed = false;

  /** Starts a thread, and a new one when that ends. */
  function begin(): void {
    if (isClosed) return;
    let own: Ready | undefined;
    const thread = start((reason) => {
      started.delete(thread);
      if (own !== undefined) ready.delete(own);
      if (isClosed) return;
      onWarning(`A thread that answers was lost: ${reason}. Another one is started.`);
      setTimeout(begin, pause).unref();
      goOn();
    });
    started.add(thread);
    void thread.loaded.then(() => {
      if (!thread.isAlive()) return;
      own = { ...openAnswerThread(thread), isBusy: false };
      ready.add(own);
      goOn();
    });
  }

  /** Gives waiting questions to idle threads, in the order in which they arrived. */
  function goOn(): void {
    for (const thread of ready) {
      const next = thread.isBusy ? undefined : waiting.shift();
      if (next === undefined) continue;
      thread.isBusy = true;
      const tried = thread.try(next.asked).finally(() => {
        thread.isBusy = false;
        goOn();
      });
      next.settle(tried);
    }
    if (ready.size === 0) for (const { settle } of waiting.splice(0)) settle({ kind: 'left' });
    if (isFree()) for (const listener of listeners.splice(0)) listener();
  }

  // One question may wait for each thread, so that a thread that becomes idle has work at once.
  const isFree = (): boolean => waiting.length < Math.max(1, ready.size);

  for (let number = 0; number < count; number += 1) begin();
  return {
    async answer(asked): Promise<Answered | undefined> {
      if (ready.size === 0 || !canBeGiven(asked)) return answerHere(asked);
      const tried = await new Promise<Tried>((settle) => {
        waiting.push({ asked, settle });
        goOn();
      });
      return tried.kind === 'answered' ? tried.answered : answerHere(asked);
    },
    isFree,
    whenFree(listener) {
      if (isFree()) listener();
      else listeners.push(listener);
    },
    threads: () => ({ ready: ready.size, waiting: waiting.length }),
    close() {
      isClosed = true;
      for (const thread of started) thread.stop();
      started.clear();
      ready.clear();
      goOn();
    },
  };
}

function startBuiltThread(onEnd: (reason: string) => void): Thread {
  return startThread(join(builtFolder(), 'src/answering/worker.js'), {
    limit: MAX_TIME,
    heap: MAX_HEAP_SIZE,
    task: 'an answer',
    onEnd,
  });
}
