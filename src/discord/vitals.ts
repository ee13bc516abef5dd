// How a bot fares, for whoever watches it.
import type { Waits } from './waits.ts';

export interface Vitals {
  /** What waits, and has waited so far. */
  waits: Waits['figures'];
  /** How many interactions and messages are not answered yet. */
  unanswered(): number;
  /** Milliseconds since each shard last heard anything of Discord; none for a bot that has no session. */
  silence(): ReadonlyMap<number, number>;
}
