// What each person was shown last in each channel, so that "and why?" right after an answer is understood.
import { LRUCache } from 'lru-cache';

/** A page, or several that were offered, by their keys; and the question that they answered, if there was one. */
export type LastShown = ({ kind: 'page'; key: string } | { kind: 'candidates'; keys: readonly string[] }) & {
  question?: string | undefined;
};

export interface LastShownStore {
  /** What a person was shown last in a channel (both are ids); undefined if that was more than ten minutes before `now`. */
  find(person: string, channel: string, now: number): Promise<LastShown | undefined>;
  /** Remembers what a person is shown. `now` is in milliseconds. */
  keep(person: string, channel: string, shown: LastShown, now: number): Promise<void>;
}

/** How long an entry is valid, in milliseconds. Whatever is said later is taken for a new question. */
const MAX_AGE = 10 * 60_000;
/** Maximum number of pairs of person and channel; the least recently used ones are dropped. */
const MAX_ENTRIES = 5000;

/** Opens the store, which is in memory only. */
export function openLastShown(): LastShownStore {
  const remembered = new LRUCache<string, { shown: LastShown; at: number }>({ max: MAX_ENTRIES });
  return {
    async find(person, channel, now) {
      const name = `${person} ${channel}`;
      const last = remembered.get(name);
      if (last === undefined) return undefined;
      if (now - last.at <= MAX_AGE) return last.shown;
      remembered.delete(name);
      return undefined;
    },
    async keep(person, channel, shown, now) {
      remembered.set(`${person} ${channel}`, { shown, at: now });
    },
  };
}
