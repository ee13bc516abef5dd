// A semaphore: limits how much asynchronous work is in progress at the same time.

/** Does the work once there is a place for it. Rejects with the reason of `signal` if that is aborted while it waits. */
export type TakePlace = <T>(work: () => Promise<T>, signal?: AbortSignal | null) => Promise<T>;

/** Opens a semaphore with `most` places, which are given in the order of the calls. */
export function openPlaces(most: number): TakePlace {
  const waiting = new Set<() => void>();
  let taken = 0;
  const turn = (signal: AbortSignal | null | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const begin = (): void => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const abort = (): void => {
        waiting.delete(begin);
        reject(signal?.reason);
      };
      waiting.add(begin);
      signal?.addEventListener('abort', abort, { once: true });
    });
  return async (work, signal) => {
    // A signal that is aborted already emits no event.
    signal?.throwIfAborted();
    if (taken < most) taken += 1;
    else await turn(signal);
    try {
      return await work();
    } finally {
      const [next] = waiting;
      // The place is passed on to the next in line, or freed.
      if (next === undefined) taken -= 1;
      else {
        waiting.delete(next);
        next();
      }
    }
  };
}
