// Delays V8's collections of old objects during a flood. Dropped events leave much garbage that dies young, and V8, which is set to save
// memory, would scan the whole heap again and again without finding any: everybody else would wait for that.
import { hurryForCrowd } from '../../threads/index.ts';

/** The number of dropped events in one period from which on it is a flood. */
const FLOOD = 50;
/** The length of a period, in milliseconds. */
const PERIOD = 1000;

/** Returns a function that must be called for each dropped event. `hurry` delays collections until the function that it returns is called. */
export function watchFloods(hurry: typeof hurryForCrowd = hurryForCrowd): () => void {
  let dropped = 0;
  let period: NodeJS.Timeout | undefined;
  let endHurry: (() => void) | undefined;

  function beginPeriod(): void {
    period = setTimeout(() => {
      period = undefined;
      const goesOn = dropped >= FLOOD;
      dropped = 0;
      if (goesOn) return beginPeriod();
      endHurry?.();
      endHurry = undefined;
    }, PERIOD).unref();
  }

  return () => {
    dropped += 1;
    if (dropped >= FLOOD) endHurry ??= hurry();
    if (period === undefined) beginPeriod();
  };
}
