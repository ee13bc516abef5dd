// Threads that answer beside each other, from one library in shared memory. What no thread can answer is answered by the one that asks: while
// they are loaded, where one is lost, and where a question needs what they do not have.
import { join } from 'node:path';
import { builtFolder } from '../root.ts';
import { startThread } from '../threads/index.ts';
import { canBeGiven, openAnswerThread, type Thread, type Tried } from './answer-thread.ts';
import { type Answered, type Answering, type Asked, answerHere } from './answering.ts';

/** Maximum time for one question, in milliseconds of running: hundreds of times what one takes. */
const MAX_TIME = 2000;

/** Maximum size of a thread's heap, in megabytes. */
const MAX_HEAP_SIZE = 384;

/** A thread that was lost is started anew after so many milliseconds. */
const PAUSE = 1000;

export interface AnswerThreadsOptions {
  /** How many answer. */
  count: number;
  onWarning(message: string): void;
  /** Starts a thread, and calls `onEnd` with the reason where it is lost. */
  start?: (onEnd: (reason: string) => void) => Thread;
  /** Milliseconds until a lost thread is started anew. */
  pause?: number;
}

/** A question that waits for a thread. */
interface Waiting {
  asked: Asked;
  settle(tried: Promise<Tried> | Tried): void;
}

/** A thread that can be asked. */
interface Ready {
  try(asked: Asked): Promise<Tried>;
  isBusy: boolean;
}

/** Starts threads that answer. */
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

  /** Gives threads that have nothing to do what waits. */
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

  // One that waits for each thread, so that none of them waits for the thread that asks.
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
