// What waits in this process, and for how long: counted for whoever measures the bot, and logged where it takes longer than a second.
import type { Logger } from 'pino';

/** What waits: for a turn, for a request of the bot's own or one that answers an interaction to be sent, for a picture. */
export type Waiting = 'interaction' | 'message' | 'request' | 'reply' | 'picture';

export interface WaitFigures {
  /** How many wait now. */
  waiting: number;
  /** How many have waited so far, for how many milliseconds together, and the longest of them. */
  waited: number;
  total: number;
  longest: number;
  /** How many of them waited for more than a second. */
  long: number;
}

export interface Waits {
  /** Something begins to wait. Gives what ends that, which may be called again in vain. */
  begin(what: Waiting): () => void;
  /** Something has waited for so many milliseconds and is forgotten. */
  forget(what: Waiting, waited: number): void;
  figures(): Readonly<Record<Waiting, WaitFigures>>;
  /** Looks no longer for what waits long. */
  close(): void;
}

/** What waits longer is logged, in milliseconds, and at most once in so many of one kind. */
const LONG = 1000;
const QUIET = 10_000;
/** How often is looked for what waits. */
const LOOK = 500;

export function openWaits(log: Pick<Logger, 'warn'>, now = () => performance.now()): Waits {
  const kinds = new Map<Waiting, ReturnType<typeof openKind>>();
  const kindOf = (what: Waiting) => {
    const kind = kinds.get(what) ?? openKind(what, log, now);
    kinds.set(what, kind);
    return kind;
  };
  const looking = setInterval(() => {
    for (const { look } of kinds.values()) look();
  }, LOOK).unref();
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
  /** Since when each waits, the oldest first. */
  const since = new Map<symbol, number>();
  const past = { waited: 0, total: 0, longest: 0, long: 0 };
  let told = Number.NEGATIVE_INFINITY;
  /** What is forgotten and not logged yet. */
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
    if (waited <= LONG || now() - told < QUIET) return;
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
      if (now() - toldForgotten >= QUIET) tellForgotten();
      const [oldest] = since.values();
      if (oldest !== undefined) tell(now() - oldest);
    },
    figures: (): WaitFigures => ({ ...past, waiting: since.size }),
  };
}
