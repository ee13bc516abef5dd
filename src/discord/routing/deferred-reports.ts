// Reports answers to the observer later while a crowd is being answered: each person would wait for the lines of the log about those before.
import type { Observer, Work } from '../observer.ts';

export interface DeferredReports {
  /** Reports a piece of work: at once or, while a crowd is being answered, at most a second later. */
  report(work: Work, isCrowd: boolean): void;
  /** To be called when nobody waits any more: reports what was deferred, in batches. */
  flush(): void;
  /** Reports at once what was deferred, and everything from then on. */
  stop(): void;
}

/** Maximum time that a report is deferred, in milliseconds. */
const MAX_DELAY = 1000;

/** Number of reports in one turn of the event loop: each takes some 20 microseconds, and people are answered in between. */
export const BATCH_SIZE = 50;

/** Opens the reports to an observer, which has all of them at the latest when they are stopped. */
export function openDeferredReports(observer: Pick<Observer, 'worked'>): DeferredReports {
  const deferred: Work[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isFlushing = false;
  let isStopped = false;

  function reportBatch(): void {
    for (const work of deferred.splice(0, BATCH_SIZE)) observer.worked(work);
    isFlushing = deferred.length > 0;
    if (isFlushing) setImmediate(reportBatch);
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (isFlushing || deferred.length === 0) return;
    isFlushing = true;
    setImmediate(reportBatch);
  }

  return {
    report(work, isCrowd) {
      // Reports keep their order: while some are deferred, later ones join them.
      if (isStopped || (!isCrowd && deferred.length === 0)) return observer.worked(work);
      deferred.push({ ...work, at: Date.now() });
      if (!isCrowd) flush();
      else if (!isFlushing) timer ??= setTimeout(flush, MAX_DELAY).unref();
    },
    flush,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      for (const work of deferred.splice(0)) observer.worked(work);
    },
  };
}
