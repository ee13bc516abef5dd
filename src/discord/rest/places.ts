// Places for work that is done at the same time: who finds none waits for the next that is free.

/** Does some work once there is a place for it; rejects with the reason of `signal` where that is aborted before. */
export type TakePlace = <T>(work: () => Promise<T>, signal?: AbortSignal | null) => Promise<T>;

/** So many places, which are given in the order in which they are asked for. */
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
    // It will not be told again.
    signal?.throwIfAborted();
    if (taken < most) taken += 1;
    else await turn(signal);
    try {
      return await work();
    } finally {
      const [next] = waiting;
      // Whoever comes next takes the place.
      if (next === undefined) taken -= 1;
      else {
        waiting.delete(next);
        next();
      }
    }
  };
}
