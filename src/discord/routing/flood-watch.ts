// While somebody sends far more than anybody answers, garbage is let lie. What is dropped at once makes much of it that dies young, and V8,
// which spares memory otherwise, would look through all objects again and again for what is not there: everybody else waited for that.
import { hurryForCrowd } from '../../threads/index.ts';

/** So much that is dropped in one look is a flood. */
const FLOOD = 50;
/** How long a look takes, in milliseconds. */
const LOOK = 1000;

/** Gives what is told of each event that is dropped. */
export function watchFloods(hurry: typeof hurryForCrowd = hurryForCrowd): () => void {
  let dropped = 0;
  let looking: NodeJS.Timeout | undefined;
  let endHurry: (() => void) | undefined;

  function look(): void {
    looking = setTimeout(() => {
      looking = undefined;
      const goesOn = dropped >= FLOOD;
      dropped = 0;
      if (goesOn) return look();
      endHurry?.();
      endHurry = undefined;
    }, LOOK).unref();
  }

  return () => {
    dropped += 1;
    if (dropped >= FLOOD) endHurry ??= hurry();
    if (looking === undefined) look();
  };
}
