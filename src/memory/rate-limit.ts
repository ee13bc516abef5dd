// How often people may ask in plain messages, where Discord sets no limit of its own.
import { LRUCache } from 'lru-cache';

export type Allowance =
  | { kind: 'allowed' }
  /** Too many questions: seconds to wait. `isTold` where that has been said since the last answer. */
  | { kind: 'wait'; seconds: number; isTold: boolean };

export interface RateLimit {
  /** Counts a question of a person in a channel (both ids) at a time in milliseconds, unless it is one too many. */
  count(person: string, channel: string, now: number): Promise<Allowance>;
}

/** Length of the window in which questions are counted, in milliseconds. */
const WINDOW = 60_000;
/** Maximum number of questions in that window: of one person in a channel, and of all people of a channel together. */
const MAX_QUESTIONS = { person: 4, channel: 12 };
/** Maximum number of people and channels whose questions are counted; those who asked last are kept. */
const MAX_COUNTED = 5000;

/** Counts in this process, until it ends. */
export function openRateLimit(): RateLimit {
  /** When somebody asked, by person and channel, and by channel: times in milliseconds, the oldest first. */
  const asked = new LRUCache<string, number[]>({ max: MAX_COUNTED });
  /** Until when somebody was told to wait, by person and channel. */
  const told = new LRUCache<string, number>({ max: MAX_COUNTED });

  /** When the next question is allowed, in milliseconds: `now` or before where it is at once. */
  function freeAt(name: string, most: number, now: number): number {
    const recent = (asked.get(name) ?? []).filter((time) => time > now - WINDOW);
    if (recent.length > 0) asked.set(name, recent);
    else asked.delete(name);
    return recent.length < most ? now : (recent[recent.length - most] ?? now) + WINDOW;
  }

  return {
    async count(person, channel, now) {
      const own = `${person} ${channel}`;
      const free = Math.max(
        freeAt(own, MAX_QUESTIONS.person, now),
        freeAt(channel, MAX_QUESTIONS.channel, now),
      );
      if (free > now) {
        const isTold = (told.get(own) ?? 0) > now;
        told.set(own, free);
        return { kind: 'wait', seconds: Math.ceil((free - now) / 1000), isTold };
      }
      told.delete(own);
      for (const name of [own, channel]) asked.set(name, [...(asked.get(name) ?? []), now]);
      return { kind: 'allowed' };
    },
  };
}
