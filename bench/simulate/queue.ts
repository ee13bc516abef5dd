// One thread that answers one after the other, as the bot does: whoever has waited for long with many behind is told to come again.

export interface Served {
  /** Seconds from the arrival to the answer of each that was answered, in their order. */
  delays: number[];
  turnedAway: number;
  /** Seconds that the thread was at work. */
  busy: number;
}

/** As in `src/discord/turns.ts`: seconds, and how many wait behind. */
const PATIENCE = 1;
const MANY = 40;
/** What turning somebody away takes of what an answer takes. */
const REFUSAL = 0.2;

/** Lets what arrives at `times` (seconds, in order) be answered; `cost` gives the seconds that each takes. */
export function serveAll(times: readonly number[], cost: (index: number) => number): Served {
  const delays: number[] = [];
  let turnedAway = 0;
  let busy = 0;
  let free = 0;
  /** The first that had not arrived yet when the last one was begun. */
  let arrived = 0;
  for (const [index, at] of times.entries()) {
    const begins = Math.max(at, free);
    while (arrived < times.length && (times[arrived] ?? 0) <= begins) arrived += 1;
    const isTurnedAway = begins - at > PATIENCE && arrived - index - 1 > MANY;
    const takes = cost(index) * (isTurnedAway ? REFUSAL : 1);
    free = begins + takes;
    busy += takes;
    if (isTurnedAway) turnedAway += 1;
    else delays.push(free - at);
  }
  return { delays, turnedAway, busy };
}
