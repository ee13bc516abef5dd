// A fair queue: people are served round robin, each with their oldest work first, so that a person with much work does not delay others.

/** Queued work of a person. */
export interface Waiting {
  person: string;
  /** When it was queued, in milliseconds of the caller's clock. */
  since: number;
}

export interface Line<W extends Waiting> {
  /** The number of queued works. */
  length(): number;
  push(waiting: W): void;
  /** The work that was queued first. */
  oldest(): W | undefined;
  /** The oldest work of the next person in the round for whom `mayCome` is true. It stays queued. */
  next(mayCome: (person: string) => boolean): W | undefined;
  /** Removes a work. Its person goes to the end of the round. */
  remove(waiting: W): void;
}

export function openLine<W extends Waiting>(): Line<W> {
  /** The round, the next person first, each with their works, the oldest first. */
  const people = new Map<string, Set<W>>();
  /** The oldest first. */
  const all = new Set<W>();

  return {
    length: () => all.size,
    push(waiting) {
      all.add(waiting);
      const own = people.get(waiting.person);
      if (own) own.add(waiting);
      else people.set(waiting.person, new Set([waiting]));
    },
    oldest: () => firstOf(all),
    next(mayCome) {
      for (const [person, own] of people) if (mayCome(person)) return firstOf(own);
      return undefined;
    },
    remove(waiting) {
      const { person } = waiting;
      const own = people.get(person);
      if (own === undefined || !own.delete(waiting)) return;
      all.delete(waiting);
      people.delete(person);
      if (own.size > 0) people.set(person, own);
    },
  };
}

function firstOf<T>(all: ReadonlySet<T>): T | undefined {
  const [first] = all;
  return first;
}
