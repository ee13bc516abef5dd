// One piece of work a turn of the event loop: what has arrived from the network is looked at in between, however much waits. People take
// turns: whoever sends a thousand things waits for these, and others do not.
import { type EventLoopUtilization, performance } from 'node:perf_hooks';
import { type Waiting as InLine, openLine } from './line.ts';

/** What waits: interactions have three seconds, so messages come after them. */
export type Rank = 'interaction' | 'message';

/** What a turn is for: to do the work, to say that it is too late for that, or not even to say that, for there was no place in time. */
export type Turn = 'work' | 'late' | 'forget';

export interface RankLimits {
  /** Maximum time to wait for a turn, in milliseconds. */
  wait: number;
  /** Number of callers at the end of the queue who get their turn however long they waited, because they can still be answered in time. */
  behind: number;
  /** How much is worked on at a time. */
  atOnce: number;
  /** How much of what one person asked for is; what has taken `slow` does not count, for it waits for others itself. */
  each: number;
  /** In milliseconds. */
  slow: number;
  /** Minimum time from one turn to the next, in milliseconds: while the event loop is idle now and then, and while it never is. */
  apart: number;
  apartWhenBusy: number;
  /** How much may wait: whatever comes then is late at once. */
  most: number;
  /** Whether what is late is let go at once, and not at its turn. */
  letsGo: boolean;
}

const LIMITS: Readonly<Record<Rank, RankLimits>> = {
  interaction: {
    wait: 1000,
    behind: 40,
    atOnce: Number.POSITIVE_INFINITY,
    // A person reads one answer at a time. Longer than it takes to find and write one, and not as long as Discord takes to receive it.
    each: 1,
    slow: 50,
    apart: 0,
    apartWhenBusy: 0,
    most: 10_000,
    letsGo: false,
  },
  // Nobody scrolls back for an answer that comes later. What is posted shares 50 requests a second: answers that are written faster would
  // wait for these, and interactions for the writing.
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

/** The part of the time from which on the event loop is busy: what more is begun keeps everybody waiting. */
const BUSY = 0.9;

/** A clock, in milliseconds. */
type Clock = () => number;

/** Work that waits for its turn. */
interface Waiting extends InLine {
  begin(turn: Turn): Promise<unknown>;
}

export interface Turns {
  /**
   * Does something when it is this person's turn, which is told what the turn is for. Resolves and rejects as `work` does. Without
   * turns, a crowd's questions would all be worked on before the first answer's receipt is read, and requests time out unread.
   */
  take<T>(rank: Rank, person: string, work: (turn: Turn) => Promise<T>): Promise<T>;
}

/** What may keep turns waiting: threads that have enough to do. */
export interface Gate {
  /** Calls back once, when it is free. */
  whenFree(listener: () => void): void;
}

const OPEN: Gate = { whenFree: (listener) => listener() };

export interface TurnsOptions {
  limits?: Readonly<Record<Rank, RankLimits>>;
  now?: Clock;
  /** Which part of the time the event loop has been at work since `before`; without it, what to give as that next time. */
  utilization?(before?: EventLoopUtilization): EventLoopUtilization;
  /** Told of all that begins to wait, and what it gives when that is over. */
  onWait?(rank: Rank): () => void;
  /** Told of what got no turn in time, and how many milliseconds it waited. */
  onForget?(rank: Rank, waited: number): void;
  /** Nobody has a turn while it is not free. */
  gate?: Gate;
}

export function openTurns({
  limits = LIMITS,
  now = () => performance.now(),
  utilization = (before) => performance.eventLoopUtilization(before),
  onWait = () => () => {},
  onForget = () => {},
  gate = OPEN,
}: TurnsOptions = {}): Turns {
  const ranks = {
    interaction: openRank(limits.interaction, now, utilization),
    message: openRank(limits.message, now, utilization),
  };
  let isDue = false;
  let waking: NodeJS.Timeout | undefined;

  function schedule(): void {
    clearTimeout(waking);
    const delay = Math.min(ranks.interaction.readyIn(), ranks.message.readyIn());
    if (isDue || delay === Number.POSITIVE_INFINITY) return;
    if (delay > 0) {
      waking = setTimeout(schedule, Math.ceil(delay)).unref();
      return;
    }
    isDue = true;
    setImmediate(() => {
      gate.whenFree(() => {
        isDue = false;
        next();
        schedule();
      });
    });
  }

  function next(): void {
    const rank = (['interaction', 'message'] as const).find((one) => ranks[one].readyIn() === 0);
    const taken = rank && ranks[rank].take();
    if (rank === undefined || taken === undefined) return;
    const { turn, waiting } = taken;
    if (turn === 'forget') onForget(rank, now() - waiting.since);
    const ended = ranks[rank].count(turn, waiting.person, schedule);
    waiting.begin(turn).finally(ended);
  }

  return {
    take(rank, person, work) {
      if (ranks[rank].isFull()) return work('late');
      return new Promise((resolve, reject) => {
        const waited = onWait(rank);
        const begin = (turn: Turn) => {
          waited();
          return work(turn).then(resolve, reject);
        };
        ranks[rank].push({ person, since: now(), begin });
        schedule();
      });
    },
  };
}

/** What waits in one rank, and what is worked on. */
function openRank(limits: RankLimits, now: Clock, utilization: Required<TurnsOptions>['utilization']) {
  const { wait, behind, atOnce, each, slow, apart, apartWhenBusy, most, letsGo } = limits;
  const line = openLine<Waiting>();
  let working = 0;
  /** When the last turn was, and how busy the event loop had been by then. */
  let begun = Number.NEGATIVE_INFINITY;
  let before = apart === apartWhenBusy ? undefined : utilization();
  /** How much each person has under way that counts. */
  const underWay = new Map<string, number>();
  const mayCome = (person: string): boolean => (underWay.get(person) ?? 0) < each;
  const isLate = ({ since }: Waiting): boolean => now() - since > wait && line.length() > behind;

  function nextTurn(): number {
    if (before === undefined) return begun + apart;
    return begun + (utilization(before).utilization > BUSY ? apartWhenBusy : apart);
  }
  const hasNext = (): boolean => working < atOnce && line.next(mayCome) !== undefined;

  /** Counts something of a person, until what this gives is called for the first time. */
  function countFor(person: string): () => void {
    underWay.set(person, (underWay.get(person) ?? 0) + 1);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const left = (underWay.get(person) ?? 1) - 1;
      if (left > 0) underWay.set(person, left);
      else underWay.delete(person);
    };
  }

  return {
    isFull: () => line.length() >= most,
    push: (waiting: Waiting): void => line.push(waiting),

    /** Milliseconds until something can be taken: 0 for now; without an end where something else has to end before. */
    readyIn(): number {
      const oldest = letsGo && line.length() > behind ? line.oldest() : undefined;
      // It is late when it has waited for longer than that.
      const late = oldest ? oldest.since + wait + 1 - now() : Number.POSITIVE_INFINITY;
      const turn = hasNext() ? nextTurn() - now() : Number.POSITIVE_INFINITY;
      return Math.max(0, Math.min(turn, late));
    },

    /** What comes now, and what for; undefined where it is nobody's turn. */
    take(): { turn: Turn; waiting: Waiting } | undefined {
      const oldest = line.oldest();
      const letGo = letsGo && oldest && isLate(oldest) ? oldest : undefined;
      const waiting = letGo ?? (hasNext() && now() >= nextTurn() ? line.next(mayCome) : undefined);
      if (waiting === undefined) return undefined;
      const turn = isLate(waiting) ? (working < atOnce ? 'late' : 'forget') : 'work';
      line.remove(waiting);
      return { turn, waiting };
    },

    /** Counts what is begun, until what this gives is called: then `onFree` is. */
    count(turn: Turn, person: string, onFree: () => void): () => void {
      if (turn === 'forget') return () => {};
      if (turn === 'work') {
        begun = now();
        if (before !== undefined) before = utilization();
      }
      working += 1;
      const leave = countFor(person);
      const stopCounting = (): void => {
        leave();
        onFree();
      };
      const counted = slow === Number.POSITIVE_INFINITY ? undefined : setTimeout(stopCounting, slow).unref();
      return () => {
        clearTimeout(counted);
        leave();
        working -= 1;
        onFree();
      };
    },
  };
}
