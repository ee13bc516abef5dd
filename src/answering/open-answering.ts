// Opens what answers: the main thread, which is connected to Discord, or a pool of threads.
import { openAnswerThreads } from './answer-threads.ts';
import { type Answering, HERE } from './answering.ts';

/** Answers in so many threads. A single one is the main thread, and none is started. */
export function openAnswering(count: number, onWarning: (message: string) => void): Answering {
  return count === 1 ? HERE : openAnswerThreads({ count, onWarning });
}
