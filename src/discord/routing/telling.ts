// Tells the observer of a crowd's works after their answers: the line that it writes into the log would be one more thing to wait for.
import type { Observer, Work } from '../observer.ts';

export interface Telling {
  /** Tells of a work at once or, while a crowd waits, at the latest a second later. */
  tell(work: Work, isCrowd: boolean): void;
  /** To be called when nobody waits any more: tells of all that it has not told of yet, in portions. */
  catchUp(): void;
  /** Tells of all that it has not told of yet; from then on of everything at once. */
  stop(): void;
}

/** The longest time that a work is not told of, in milliseconds. */
const MAX_DELAY = 1000;

/** The number of works that are told of in one turn of the event loop: each takes some 20 microseconds, and the crowd is answered in between. */
export const PORTION = 50;

export function openTelling(observer: Pick<Observer, 'worked'>): Telling {
  const untold: Work[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isCatchingUp = false;
  let isStopped = false;

  function tellPortion(): void {
    for (const work of untold.splice(0, PORTION)) observer.worked(work);
    isCatchingUp = untold.length > 0;
    if (isCatchingUp) setImmediate(tellPortion);
  }

  function catchUp(): void {
    clearTimeout(timer);
    timer = undefined;
    if (isCatchingUp || untold.length === 0) return;
    isCatchingUp = true;
    setImmediate(tellPortion);
  }

  return {
    tell(work, isCrowd) {
      // All are told of in their order.
      if (isStopped || (!isCrowd && untold.length === 0)) return observer.worked(work);
      untold.push({ ...work, at: Date.now() });
      if (!isCrowd) catchUp();
      else if (!isCatchingUp) timer ??= setTimeout(catchUp, MAX_DELAY).unref();
    },
    catchUp,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      for (const work of untold.splice(0)) observer.worked(work);
    },
  };
}
