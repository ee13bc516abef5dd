// How much memory the process takes for its own objects. V8 lets garbage lie for as long as the machine has memory; a bot that shares its
// machine with others has better use for it.
import { setFlagsFromString } from 'node:v8';

/**
 * From now on the limit of the heap that Node was started with holds for this thread alone: V8 would put it in the place of the limits
 * that other threads are given, of which some need more and most far less.
 */
export function keepHeapLimit(): void {
  // The heap of this thread took its limit when it was made; 0 stands for none.
  setFlagsFromString('--max-old-space-size=0');
}

/**
 * From now on garbage is collected early, in all threads, which takes some more time: the process settles at a third less memory. Reading
 * a library for the first time makes much garbage that nobody waits for, so it is not worth it before that.
 */
export function spareMemory(): void {
  // V8 looks at it at each collection; the limit of the heap is one that it takes at the start only.
  setFlagsFromString('--optimize-for-size');
}
