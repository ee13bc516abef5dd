// Controls how V8 trades memory for time. By default it collects garbage late, as long as the machine has memory. A bot that shares its machine
// with other programs should take less.
import { setFlagsFromString } from 'node:v8';

/**
 * Makes the heap limits that Node was started with apply to this thread alone. They are flags of V8, which would override the limits that
 * worker threads are started with: some of these need more, and most far less.
 */
export function keepHeapLimit(): void {
  // The heap of this thread took its limits when it was created, so clearing the flags (0) does not change it.
  setFlagsFromString('--max-old-space-size=0');
  setFlagsFromString('--max-semi-space-size=0');
}

/** Decides when garbage is collected early. */
export interface Sparing {
  /**
   * From now on, garbage is collected early in all threads. The process then takes a third less memory, and some more time. Call it when the
   * library has been read: before that much garbage is made, and nobody waits.
   */
  spareMemory(): void;
  /**
   * Suspends early collection while many people wait at the same moment: it would take as much processor time as answering them. Returns a
   * function that ends this; calls may be nested.
   */
  hurryForCrowd(): () => void;
}

/** `setFlag` sets a flag of V8, which V8 reads at each collection. */
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

/** For this process. */
export const { spareMemory, hurryForCrowd } = openSparing(setFlagsFromString);
