// What each person was shown last in each channel, so that "and why?" right after an answer is understood.
import { LRUCache } from 'lru-cache';

/** A page, or pages that were offered, by their keys; and the question that they were shown for, where one was asked. */
export type LastShown = ({ kind: 'page'; key: string } | { kind: 'candidates'; keys: readonly string[] }) & {
  question?: string | undefined;
};

export interface LastShownStore {
  /** What a person was shown last in a channel (both ids), at most ten minutes before a time in milliseconds. */
  find(person: string, channel: string, now: number): Promise<LastShown | undefined>;
  keep(person: string, channel: string, shown: LastShown, now: number): Promise<void>;
}

/** How long it is remembered, in milliseconds. What is said later is a new question. */
const MAX_AGE = 10 * 60_000;
/** Maximum number of people and channels of which it is remembered; those used last are kept. */
const MAX_REMEMBERED = 5000;

/** Remembers in this process, until it ends. */
export function openLastShown(): LastShownStore {
  const remembered = new LRUCache<string, { shown: LastShown; at: number }>({ max: MAX_REMEMBERED });
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
