// How much waits for a turn, how long, and how much is worked on at a time.

/** The priority of work. Interactions come first, because they have a deadline of three seconds. */
export type Rank = 'interaction' | 'message';

export interface RankLimits {
  /** Maximum time to wait for a turn, in milliseconds; what waits longer is late. */
  wait: number;
  /** While no more than this many works are queued none of them is late: such a short queue is worked off in time. */
  behind: number;
  /** Maximum number of works in progress. */
  atOnce: number;
  /** Maximum number of works in progress for one person. Those that take longer than `slow` do not count: they wait for something else. */
  each: number;
  /** In milliseconds. */
  slow: number;
  /** Minimum time between the starts of two works, in milliseconds. */
  apart: number;
  /** The same while the event loop is busy. */
  apartWhenBusy: number;
  /** Maximum length of the queue. Beyond it work is late at once. */
  most: number;
  /** Whether late work is removed from the queue as soon as it is late, instead of at its turn. */
  letsGo: boolean;
}

export const LIMITS: Readonly<Record<Rank, RankLimits>> = {
  interaction: {
    wait: 1000,
    behind: 40,
    atOnce: Number.POSITIVE_INFINITY,
    // A person reads one answer at a time.
    each: 1,
    // Longer than it takes to make an answer, and shorter than it takes to send one.
    slow: 50,
    apart: 0,
    apartWhenBusy: 0,
    most: 10_000,
    letsGo: false,
  },
  // After 20 seconds nobody scrolls back for an answer. Replies are posted under Discord's limit of 50 requests a second: making them faster
  // would only let them wait there, and delay interactions.
  message: {
    wait: 20_000,
    behind: 0,
    atOnce: 16,
    each: Number.POSITIVE_INFINITY,
    slow: Number.POSITIVE_INFINITY,
    apart: 25,
    apartWhenBusy: 100,
    most: 2000,
    letsGo: true,
  },
};
