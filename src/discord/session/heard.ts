// What was heard on the gateway and is not answered yet. A session that is resumed from before the oldest of it brings it again.
import { LRUCache } from 'lru-cache';

export interface Heard {
  /** An event with an id of its own, which will be settled. `isAgain` where it was sent again after a resume. */
  hear(shard: number, sequence: number, id: string, isAgain: boolean): void;
  /** A shard has begun a session: what was heard in the one before does not come again. */
  beginSession(shard: number): void;
  /** Somebody is going to settle it. */
  take(id: string): void;
  /** All who listen have heard of it: it is settled, unless somebody took it. */
  leave(id: string): void;
  /** It is answered, or nobody is going to answer it. */
  settle(id: string): void;
  /** Up to which event of a shard all is settled, where it has heard so many. */
  settledUpTo(shard: number, sequence: number): number;
  /** Which events of a shard behind that are settled as well: they come again when the session is resumed from there. */
  settledBehind(shard: number): number[];
  /** Whether this event came again after a resume: an earlier process may have answered it. */
  cameAgain(id: string): boolean;
  /** How many are not settled. */
  open(): number;
}

/** Longest time that something may take, in milliseconds: what takes longer is given up. */
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
  /** In the order in which they came. */
  const events = new Map<string, Event>();
  const again = new LRUCache<string, true>({ max: MAX_AGAIN });

  function giveUp(): void {
    for (const [id, { since }] of events) {
      if (now() - since <= GIVEN_UP) return;
      events.delete(id);
    }
  }

  const ofShard = (shard: number): Event[] => [...events.values()].filter((event) => event.shard === shard);

  /** What is settled is forgotten once all before it is. */
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
