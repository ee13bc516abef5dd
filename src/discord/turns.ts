// A scheduler with back-pressure. It starts one piece of work in each turn of the event loop, so that the network is served in between, and
// serves people round robin, so that somebody who sends a thousand requests delays only their own.
import { type EventLoopUtilization, performance } from 'node:perf_hooks';
import { type Waiting as InLine, openLine } from './line.ts';
import { LIMITS, type Rank, type RankLimits } from './turn-limits.ts';

export type { Rank, RankLimits } from './turn-limits.ts';

/**
 * What a turn is for. `work`: do the work. `late`: it waited for too long, so only say that. `forget`: it waited for too long and nothing
 * more can be started, so do not even say that.
 */
export type Turn = 'work' | 'late' | 'forget';

/** The utilization of the event loop from which on it counts as busy. */
const BUSY = 0.9;

/**
 * Minimum and maximum time for turning people away in one turn of the event loop, in milliseconds. Between them it is as long as everything else
 * has taken since the last turn: in a flood that reads hundreds of requests, and with one person turned away for it most would never be told.
 */
const TURNING_AWAY = { least: 5, most: 250 };

/** A clock, in milliseconds. */
type Clock = () => number;

interface Waiting extends InLine {
  begin(turn: Turn): Promise<unknown>;
}

export interface Turns {
  /**
   * Calls `work` at the person's turn, and resolves or rejects as that does. Without turns all questions of a crowd would be worked on
   * before the response to the first request is read, and requests would time out although Discord has answered them.
   */
  take<T>(rank: Rank, person: string, work: (turn: Turn) => Promise<T>): Promise<T>;
}

/** Further back-pressure: threads that have enough to do. */
export interface Gate {
  /** Calls the listener once, as soon as more work can be taken. */
  whenFree(listener: () => void): void;
}

const OPEN: Gate = { whenFree: (listener) => listener() };

export interface TurnsOptions {
  limits?: Readonly<Record<Rank, RankLimits>>;
  now?: Clock;
  /** The utilization of the event loop since `before`, as `performance.eventLoopUtilization`. */
  utilization?(before?: EventLoopUtilization): EventLoopUtilization;
  /** Called when work is queued. The function that it returns is called when its turn comes. */
  onWait?(rank: Rank): () => void;
  /** Called for work that got the turn `forget`, with the milliseconds that it waited. */
  onForget?(rank: Rank, waited: number): void;
  /** No work is started while it is not free. */
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
  /** When the last turn ended. */
  let ended = now();
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
        takeTurn();
        schedule();
      });
    });
  }

  /** Starts one work, and turns away those before it who have waited for too long. */
  function takeTurn(): void {
    const { least, most } = TURNING_AWAY;
    const until = now() + Math.max(least, Math.min(now() - ended, most));
    let turn = next();
    while ((turn === 'late' || turn === 'forget') && now() < until) turn = next();
    ended = now();
  }

  function next(): Turn | undefined {
    const rank = (['interaction', 'message'] as const).find((one) => ranks[one].readyIn() === 0);
    const taken = rank && ranks[rank].take();
    if (rank === undefined || taken === undefined) return undefined;
    const { turn, waiting } = taken;
    if (turn === 'forget') onForget(rank, now() - waiting.since);
    const end = ranks[rank].count(turn, waiting.person, schedule);
    waiting.begin(turn).finally(end);
    return turn;
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

/** The queue of one rank, and its works in progress. */
function openRank(limits: RankLimits, now: Clock, utilization: Required<TurnsOptions>['utilization']) {
  const { wait, behind, atOnce, each, slow, apart, apartWhenBusy, most, letsGo } = limits;
  const line = openLine<Waiting>();
  let working = 0;
  /** When the last work was started, and the utilization of the event loop then; undefined if it does not matter for this rank. */
  let begun = Number.NEGATIVE_INFINITY;
  let before = apart === apartWhenBusy ? undefined : utilization();
  /** The number of works in progress that count against `each`, by person. */
  const underWay = new Map<string, number>();
  const mayCome = (person: string): boolean => (underWay.get(person) ?? 0) < each;
  const isLate = ({ since }: Waiting): boolean => now() - since > wait && line.length() > behind;

  function nextTurn(): number {
    if (before === undefined) return begun + apart;
    return begun + (utilization(before).utilization > BUSY ? apartWhenBusy : apart);
  }
  const hasNext = (): boolean => working < atOnce && line.next(mayCome) !== undefined;

  /** Counts a work against its person's `each` until the returned function is called. */
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

    /** Milliseconds until `take` may return something. Infinity: not before other work has ended or is queued. */
    readyIn(): number {
      const oldest = letsGo && line.length() > behind ? line.oldest() : undefined;
      // Work is late only when it has waited for more than `wait`, hence the 1.
      const late = oldest ? oldest.since + wait + 1 - now() : Number.POSITIVE_INFINITY;
      const turn = hasNext() ? nextTurn() - now() : Number.POSITIVE_INFINITY;
      return Math.max(0, Math.min(turn, late));
    },

    /** Removes the next work from the queue; undefined if nothing can be started now. */
    take(): { turn: Turn; waiting: Waiting } | undefined {
      const oldest = line.oldest();
      const letGo = letsGo && oldest && isLate(oldest) ? oldest : undefined;
      const waiting = letGo ?? (hasNext() && now() >= nextTurn() ? line.next(mayCome) : undefined);
      if (waiting === undefined) return undefined;
      const turn = isLate(waiting) ? (working < atOnce ? 'late' : 'forget') : 'work';
      line.remove(waiting);
      return { turn, waiting };
    },

    /** Counts a work as in progress until the returned function is called. `onFree` is called whenever more work may be started. */
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
