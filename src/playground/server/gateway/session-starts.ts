// How many sessions the bot may begin: https://discord.com/developers/docs/events/gateway#session-start-limit-object

export interface StartLimit {
  /** Sessions in one period. */
  total: number;
  /** Milliseconds of a period. */
  period: number;
  /** How many shards may identify at once. */
  maxConcurrency: number;
  /** Milliseconds until the next shard may. */
  pause: number;
}

/** `exhausted`: the period has no session left, for which Discord resets the token. */
export type Start = 'begun' | 'tooSoon' | 'exhausted';

/** Counts the sessions that are begun. */
export class SessionStarts {
  readonly #limit: StartLimit;
  #begun = 0;
  #periodEnds = 0;
  /** When the next shard of a bucket may identify, by the bucket. */
  readonly #free = new Map<number, number>();

  constructor(limit: StartLimit) {
    this.#limit = limit;
  }

  /** Begins a session of a shard, where that is allowed now. */
  begin(shard: number): Start {
    const { total, pause, maxConcurrency } = this.#limit;
    const now = this.#enterPeriod();
    if (this.#begun >= total) return 'exhausted';
    const bucket = shard % maxConcurrency;
    if (now < (this.#free.get(bucket) ?? 0)) return 'tooSoon';
    this.#free.set(bucket, now + pause);
    this.#begun += 1;
    return 'begun';
  }

  /** Begins a period in which `remaining` sessions are left. */
  leave(remaining: number): void {
    this.#periodEnds = performance.now() + this.#limit.period;
    this.#begun = this.#limit.total - remaining;
  }

  /** As `/gateway/bot` tells it. */
  describe() {
    const { total, maxConcurrency } = this.#limit;
    const now = this.#enterPeriod();
    return {
      total,
      remaining: total - this.#begun,
      reset_after: Math.ceil(this.#periodEnds - now),
      max_concurrency: maxConcurrency,
    };
  }

  /** Gives the time, in the period that holds then. */
  #enterPeriod(): number {
    const now = performance.now();
    if (now >= this.#periodEnds) {
      this.#begun = 0;
      this.#periodEnds = now + this.#limit.period;
    }
    return now;
  }
}
