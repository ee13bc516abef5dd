// Tracks which gateway events are answered ("settled"). The next start resumes the session from the sequence number before the oldest event
// that is not, so that Discord sends it again.
import { LRUCache } from 'lru-cache';

export interface Heard {
  /** Tracks an event that was received, by the id of its interaction or message. `isAgain`: it was sent again after a resume. */
  hear(shard: number, sequence: number, id: string, isAgain: boolean): void;
  /** A shard has started a new session, in which events of the old one are not sent again. */
  beginSession(shard: number): void;
  /** A listener takes the event: it will call `settle`. */
  take(id: string): void;
  /** All listeners have been called. The event is settled, unless one of them has taken it. */
  leave(id: string): void;
  /** The event is answered, or will never be. */
  settle(id: string): void;
  /** The sequence number of a shard up to which all events are settled. `sequence` is the last one that was received. */
  settledUpTo(shard: number, sequence: number): number;
  /** Sequence numbers above `settledUpTo` that are settled already: Discord will send these events again, and they must be ignored. */
  settledBehind(shard: number): number[];
  /** Whether an event was sent again after a resume, so that an earlier process may have answered it. */
  cameAgain(id: string): boolean;
  /** The number of events that are not settled. */
  open(): number;
}

/** Events that are not settled within this time are dropped, in milliseconds. */
const GIVEN_UP = 60_000;
const MAX_AGAIN = 10_000;

interface Event {
  shard: number;
  sequence: number;
  since: number;
  isTaken: boolean;
  isSettled: boolean;
}

export function openHeard(now = () => performance.now()): Heard {
  /** In the order of their arrival. */
  const events = new Map<string, Event>();
  const again = new LRUCache<string, true>({ max: MAX_AGAIN });

  function giveUp(): void {
    for (const [id, { since }] of events) {
      if (now() - since <= GIVEN_UP) return;
      events.delete(id);
    }
  }

  const ofShard = (shard: number): Event[] => [...events.values()].filter((event) => event.shard === shard);

  /** Drops the settled events of a shard before the oldest one that is not settled. */
  function forgetSettled(shard: number): void {
    for (const [id, event] of events) {
      if (event.shard !== shard) continue;
      if (!event.isSettled) return;
      events.delete(id);
    }
  }

  function settle(id: string): void {
    const event = events.get(id);
    if (event === undefined) return;
    event.isSettled = true;
    forgetSettled(event.shard);
  }

  return {
    hear(shard, sequence, id, isAgain) {
      giveUp();
      if (isAgain) again.set(id, true);
      if (events.has(id)) return;
      events.set(id, { shard, sequence, since: now(), isTaken: false, isSettled: false });
    },
    beginSession(shard) {
      for (const [id, event] of events) if (event.shard === shard) events.delete(id);
    },
    take(id) {
      const event = events.get(id);
      if (event !== undefined) event.isTaken = true;
    },
    leave(id) {
      if (events.get(id)?.isTaken === false) settle(id);
    },
    settle,
    settledUpTo(shard, sequence) {
      giveUp();
      const [oldest] = ofShard(shard);
      return Math.min(sequence, (oldest?.sequence ?? Number.POSITIVE_INFINITY) - 1);
    },
    settledBehind: (shard) => ofShard(shard).flatMap((event) => (event.isSettled ? [event.sequence] : [])),
    cameAgain: (id) => again.has(id),
    open: () => [...events.values()].filter(({ isSettled }) => !isSettled).length,
  };
}
