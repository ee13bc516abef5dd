// Token buckets (https://en.wikipedia.org/wiki/Token_bucket), one for each name: whoever has been quiet for a while may do much at once.
import { LRUCache } from 'lru-cache';
import type { Allotment } from '../config/index.ts';

export interface TokenBuckets {
  /** Milliseconds until this name has a token: 0 where it has one. */
  wait(name: string): number;
  /** Takes a token, whether there is one or not. */
  take(name: string): void;
  /** Gives a token back that was taken. */
  giveBack(name: string): void;
}

/** A clock that nobody sets, in milliseconds. */
export type Clock = () => number;

/** Maximum number of names that are remembered; those that took a token last are kept. */
const MAX_NAMES = 10_000;
const MINUTE = 60_000;

/** Full buckets for all names. */
export function openBuckets({ atOnce, aMinute }: Allotment, now: Clock): TokenBuckets {
  /** How many tokens were left, and when. Who is not among them has a full bucket. */
  const buckets = new LRUCache<string, { tokens: number; at: number }>({ max: MAX_NAMES });

  function tokensOf(name: string): number {
    const bucket = buckets.get(name);
    if (bucket === undefined) return atOnce;
    return Math.min(atOnce, bucket.tokens + ((now() - bucket.at) * aMinute) / MINUTE);
  }

  return {
    wait(name) {
      const missing = 1 - tokensOf(name);
      return missing <= 0 ? 0 : (missing * MINUTE) / aMinute;
    },
    take(name) {
      buckets.set(name, { tokens: tokensOf(name) - 1, at: now() });
    },
    giveBack(name) {
      buckets.set(name, { tokens: Math.min(atOnce, tokensOf(name) + 1), at: now() });
    },
  };
}
