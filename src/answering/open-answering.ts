// What answers: the thread that is connected to Discord, or threads of their own.
import { openAnswerThreads } from './answer-threads.ts';
import { type Answering, HERE } from './answering.ts';

/** Starts so many threads that answer. Where one is to, it is the one that asks, and nothing is loaded. */
export function openAnswering(count: number, onWarning: (message: string) => void): Answering {
  return count === 1 ? HERE : openAnswerThreads({ count, onWarning });
}
