// Memory that long work took and no longer needs, given back.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects all garbage of this thread; takes some 50 ms, while nothing else runs in it. V8 does so by itself once enough new garbage has
 * been made, which a bot that nobody asks does not do: it would keep what reading an index and vectors left behind, a third of its memory.
 * In long work in one go it lets garbage pile up to half of the machine's memory before it looks through all of it.
 */
export function collectGarbage(): void {
  // `gc` is there only where it was asked for; a flag that is set later goes for contexts that are made later.
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}
