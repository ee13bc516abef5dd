// Figures of a connected bot, for monitoring.
import type { Waits } from './waits.ts';

export interface Vitals {
  /** Lengths and waiting times of the queues. */
  waits: Waits['figures'];
  /** The number of interactions and messages that are not answered yet. */
  unanswered(): number;
  /** Milliseconds since each shard last received anything from Discord; empty for a bot without a gateway session. */
  silence(): ReadonlyMap<number, number>;
}
