// Delays V8's collections of old objects while a crowd waits for turns. V8, which is set to save memory, would take a large part of the time
// in which they could be answered.
import { hurryForCrowd } from '../../threads/index.ts';
import { LIMITS, type Rank } from '../turn-limits.ts';

/**
 * Returns a listener for `onWait` of `openTurns` that calls `onWait`, too. While more interactions are queued than can be worked off in time,
 * and until none is, collections are delayed; `hurry` delays them until the function that it returns is called.
 */
export function watchCrowds(
  onWait: (rank: Rank) => () => void,
  hurry: typeof hurryForCrowd = hurryForCrowd,
): (rank: Rank) => () => void {
  let waiting = 0;
  let endHurry: (() => void) | undefined;

  return (rank) => {
    const end = onWait(rank);
    if (rank !== 'interaction') return end;
    waiting += 1;
    if (waiting > LIMITS.interaction.behind) endHurry ??= hurry();
    return () => {
      end();
      waiting -= 1;
      if (waiting > 0) return;
      endHurry?.();
      endHurry = undefined;
    };
  };
}
