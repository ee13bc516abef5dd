// Measures how long work waits in the queues of this process, for monitoring, and logs waits of more than a second.
import type { Logger } from 'pino';

/**
 * A queue. `interaction`, `message`: for a turn. `request`: of a request with the bot's token, to be sent. `reply`: of a request with an
 * interaction's token. `picture`: for a picture to be drawn.
 */
export type Waiting = 'interaction' | 'message' | 'request' | 'reply' | 'picture';

export interface WaitFigures {
  /** The number of works that wait now. */
  waiting: number;
  /** The number of waits that have ended. */
  waited: number;
  /** The sum of these waits, in milliseconds. */
  total: number;
  /** The longest of these waits, in milliseconds. */
  longest: number;
  /** How many of these waits were longer than a second. */
  long: number;
}

export interface Waits {
  /** Begins a wait. Returns a function that ends it; calling that again has no effect. */
  begin(what: Waiting): () => void;
  /** Records that a work was dropped unanswered after it had waited for `waited` milliseconds. */
  forget(what: Waiting, waited: number): void;
  figures(): Readonly<Record<Waiting, WaitFigures>>;
  /** Stops logging, after what is still to be logged. */
  close(): void;
}

/** Longer waits are logged, in milliseconds. */
const LONG = 1000;
/** Minimum time between two such lines for one queue, in milliseconds. */
const LOG_INTERVAL = 10_000;
/** How often the queues are checked for waits that have not ended, in milliseconds. */
const CHECK_INTERVAL = 500;

export function openWaits(log: Pick<Logger, 'warn'>, now = () => performance.now()): Waits {
  const kinds = new Map<Waiting, ReturnType<typeof openKind>>();
  const kindOf = (what: Waiting) => {
    const kind = kinds.get(what) ?? openKind(what, log, now);
    kinds.set(what, kind);
    return kind;
  };
  const looking = setInterval(() => {
    for (const { look } of kinds.values()) look();
  }, CHECK_INTERVAL).unref();
  return {
    begin: (what) => kindOf(what).begin(),
    forget: (what, waited) => kindOf(what).forget(waited),
    figures: () => ({
      interaction: kindOf('interaction').figures(),
      message: kindOf('message').figures(),
      request: kindOf('request').figures(),
      reply: kindOf('reply').figures(),
      picture: kindOf('picture').figures(),
    }),
    close() {
      clearInterval(looking);
      for (const { tellForgotten } of kinds.values()) tellForgotten();
    },
  };
}

function openKind(what: Waiting, log: Pick<Logger, 'warn'>, now: () => number) {
  /** The beginnings of the waits in progress, the oldest first. */
  const since = new Map<symbol, number>();
  const past = { waited: 0, total: 0, longest: 0, long: 0 };
  let told = Number.NEGATIVE_INFINITY;
  /** Dropped works that are not logged yet. */
  let forgotten = { number: 0, longest: 0 };
  let toldForgotten = Number.NEGATIVE_INFINITY;

  function tellForgotten(): void {
    const { number, longest } = forgotten;
    if (number === 0) return;
    toldForgotten = now();
    forgotten = { number: 0, longest: 0 };
    log.warn({ what, number, longest: Math.round(longest) }, 'no turn came in time: left unanswered');
  }

  function tell(waited: number): void {
    if (waited <= LONG || now() - told < LOG_INTERVAL) return;
    told = now();
    log.warn({ what, waited: Math.round(waited), waiting: since.size }, 'something waits for long');
  }

  return {
    begin(): () => void {
      const key = Symbol(what);
      since.set(key, now());
      return () => {
        const begun = since.get(key);
        if (begun === undefined) return;
        const waited = now() - begun;
        tell(waited);
        since.delete(key);
        past.waited += 1;
        past.total += waited;
        past.longest = Math.max(past.longest, waited);
        if (waited > LONG) past.long += 1;
      };
    },
    forget(waited: number): void {
      forgotten = { number: forgotten.number + 1, longest: Math.max(forgotten.longest, waited) };
    },
    tellForgotten,
    look(): void {
      if (now() - toldForgotten >= LOG_INTERVAL) tellForgotten();
      const [oldest] = since.values();
      if (oldest !== undefined) tell(now() - oldest);
    },
    figures: (): WaitFigures => ({ ...past, waiting: since.size }),
  };
}
