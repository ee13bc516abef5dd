// One interaction a turn of the event loop: what has arrived from the network is looked at in between, however much waits.

/**
 * `wait` is the maximum time to wait for a turn, in milliseconds: replies have three seconds. `behind` is the number of callers at the
 * end of the queue who get their turn however long they waited, because they can still be answered in time.
 */
const LIMITS = { wait: 1000, behind: 40 };

/** A clock, in milliseconds. */
type Clock = () => number;

/**
 * Gives a function that resolves when it is the caller's turn, in the order of calls, and to whether that came in time. Without
 * turns, a crowd's questions would all be worked on before the first answer's receipt is read, and requests time out unread.
 */
export function openTurns(
  { wait, behind } = LIMITS,
  now: Clock = () => performance.now(),
): () => Promise<boolean> {
  const waiting: (() => void)[] = [];

  function next(): void {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  }

  return () =>
    new Promise((resolve) => {
      const since = now();
      const begin = (): void => resolve(waiting.length < behind || now() - since <= wait);
      if (waiting.push(begin) === 1) setImmediate(next);
    });
}
