// How much memory the process takes for its own objects. V8 lets garbage lie for as long as the machine has memory; a bot that shares its
// machine with others has better use for it.
import { setFlagsFromString } from 'node:v8';

/**
 * From now on the limits of the heap that Node was started with hold for this thread alone: V8 would put them in the place of those
 * that other threads are given, of which some need more and most far less.
 */
export function keepHeapLimit(): void {
  // The heap of this thread took its limits when it was made; 0 stands for none.
  setFlagsFromString('--max-old-space-size=0');
  setFlagsFromString('--max-semi-space-size=0');
}

/** When garbage is collected early. */
export interface Sparing {
  /**
   * From now on garbage is collected early, in all threads, which takes some more time: the process settles at a third less memory.
   * Reading a library for the first time makes much garbage that nobody waits for, so it is not worth it before that.
   */
  spareMemory(): void;
  /**
   * Lets garbage lie while many people wait at one moment, until the function that is returned is called: to collect it early takes a
   * processor as long as answering them does.
   */
  hurryForCrowd(): () => void;
}

/** Tells `setFlag` when V8 is to collect early, and when no longer; V8 looks at it at each collection. */
export function openSparing(setFlag: (flag: string) => void): Sparing {
  let isSparing = false;
  let crowds = 0;

  function collectEarly(): void {
    if (isSparing) setFlag(crowds === 0 ? '--optimize-for-size' : '--no-optimize-for-size');
  }

  return {
    spareMemory() {
      isSparing = true;
      collectEarly();
    },
    hurryForCrowd() {
      let isOver = false;
      crowds += 1;
      collectEarly();
      return () => {
        if (isOver) return;
        isOver = true;
        crowds -= 1;
        collectEarly();
      };
    },
  };
}

/** That of this process. */
export const { spareMemory, hurryForCrowd } = openSparing(setFlagsFromString);
