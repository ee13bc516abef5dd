// Waiting for something, but not for ever.
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** What `work` gives, unless the signal is aborted before: then it rejects with the signal's reason, and `work` goes on alone. */
export function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** Resolves when the signal is aborted. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}

/** Waits for so many milliseconds; resolves to false as soon as the signal is aborted. */
export async function waitFor(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  await sleep(milliseconds, undefined, { signal }).catch(() => {});
  return !signal.aborted;
}

/** Resolves to whether something is done within so many milliseconds; rejects where it fails within them. */
export async function isWithin(work: Promise<unknown>, patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Work that gives way pauses this many times as long as other work of the thread has just taken, … */
const PAUSE_TIMES = 4;

/** … but no longer than this, in milliseconds. Other work that took less than `SHORT` is no reason to pause. */
const MAX_PAUSE = 100;
const SHORT = 1;

/**
 * Lets other work of this thread go first, for long work that nobody has to wait for. With this between its pieces it takes all of an idle
 * thread's time, and a fifth at most of one where people are being answered.
 */
export async function giveWay(
  now: () => number = () => performance.now(),
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<void> {
  const began = now();
  await nextTurn();
  const others = now() - began;
  if (others >= SHORT) await pause(Math.min(others * PAUSE_TIMES, MAX_PAUSE));
}
