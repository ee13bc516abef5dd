// Frees memory after long work.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Runs a full garbage collection in this thread. It takes some 50 ms, in which nothing else runs in the thread.
 *
 * V8 collects by itself only when enough new objects have been allocated. A bot that nobody asks allocates hardly any, so it would keep the
 * garbage of reading an index and vectors, a third of its memory. During long work without a pause, V8 lets garbage grow to half of the machine's
 * memory before it collects all of it.
 */
export function collectGarbage(): void {
  // `gc` exists only with the flag. A flag that is set at run time takes effect in contexts that are created afterwards.
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}
