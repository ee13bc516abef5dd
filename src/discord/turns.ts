// One piece of work a turn of the event loop: what has arrived from the network is looked at in between, however much waits. People take
// turns: whoever sends a thousand things waits for these, and others do not.

/** What waits: interactions have three seconds, so messages come after them. */
export type Rank = 'interaction' | 'message';

/**
 * `wait` is the maximum time to wait for a turn, in milliseconds. `behind` is the number of callers at the end of the queue who get their
 * turn however long they waited, because they can still be answered in time. `atOnce` is how much of a rank is worked on at a time, and
 * `most` how much may wait: whatever comes then is late at once.
 */
export interface RankLimits {
  wait: number;
  behind: number;
  atOnce: number;
  most: number;
}

const LIMITS: Readonly<Record<Rank, RankLimits>> = {
  interaction: { wait: 1000, behind: 40, atOnce: Number.POSITIVE_INFINITY, most: 10_000 },
  // Nobody scrolls back for an answer that comes later. What is posted shares 50 requests a second.
  message: { wait: 20_000, behind: 0, atOnce: 16, most: 2000 },
};

/** A clock, in milliseconds. */
type Clock = () => number;

/** Work that waits for its turn. */
interface Waiting {
  since: number;
  begin(isInTime: boolean): Promise<unknown>;
}

export interface Turns {
  /**
   * Does something when it is this person's turn, which is told whether that came in time. Resolves and rejects as `work` does. Without
   * turns, a crowd's questions would all be worked on before the first answer's receipt is read, and requests time out unread.
   */
  take<T>(rank: Rank, person: string, work: (isInTime: boolean) => Promise<T>): Promise<T>;
}

/** `wait` is told of all that begins to wait, and what it gives when that is over. */
export function openTurns(
  limits = LIMITS,
  now: Clock = () => performance.now(),
  wait: (rank: Rank) => () => void = () => () => {},
): Turns {
  const lines = { interaction: openLine(), message: openLine() };
  const working = { interaction: 0, message: 0 };
  let isDue = false;

  function schedule(): void {
    const rank = nextRank();
    if (isDue || rank === undefined) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      next();
      schedule();
    });
  }

  function nextRank(): Rank | undefined {
    return (['interaction', 'message'] as const).find(
      (rank) => lines[rank].length() > 0 && working[rank] < limits[rank].atOnce,
    );
  }

  function next(): void {
    const rank = nextRank();
    const first = rank && lines[rank].shift();
    if (rank === undefined || first === undefined) return;
    const { wait: most, behind } = limits[rank];
    const isInTime = now() - first.since <= most || lines[rank].length() < behind;
    working[rank] += 1;
    first.begin(isInTime).finally(() => {
      working[rank] -= 1;
      schedule();
    });
  }

  return {
    take(rank, person, work) {
      if (lines[rank].length() >= limits[rank].most) return work(false);
      return new Promise((resolve, reject) => {
        const waited = wait(rank);
        const begin = (isInTime: boolean) => {
          waited();
          return work(isInTime).then(resolve, reject);
        };
        lines[rank].push(person, { since: now(), begin });
        schedule();
      });
    },
  };
}

/** A line in which people come one after the other, each with the oldest of what is theirs. */
function openLine() {
  /** The next person first. */
  const people = new Map<string, Waiting[]>();
  let length = 0;
  return {
    length: () => length,
    push(person: string, waiting: Waiting): void {
      const own = people.get(person);
      if (own) own.push(waiting);
      else people.set(person, [waiting]);
      length += 1;
    },
    shift(): Waiting | undefined {
      for (const [person, own] of people) {
        const first = own.shift();
        people.delete(person);
        if (own.length > 0) people.set(person, own);
        length -= 1;
        return first;
      }
      return undefined;
    },
  };
}
