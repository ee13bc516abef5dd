// Those who wait for their turn, so that nobody who asks for much comes before others.

/** Work of a person that waits for its turn. */
export interface Waiting {
  person: string;
  /** When it began to wait, in milliseconds of the clock of whoever asks. */
  since: number;
}

export interface Line<W extends Waiting> {
  /** How much waits. */
  length(): number;
  push(waiting: W): void;
  /** What has waited longest. */
  oldest(): W | undefined;
  /** The oldest work of the person whose turn is next, among those who may come now. */
  next(mayCome: (person: string) => boolean): W | undefined;
  /** Lets go of something. Whoever it belongs to has had a turn, and comes after all others. */
  remove(waiting: W): void;
}

/** A line in which people come one after the other, each with the oldest of what is theirs. */
export function openLine<W extends Waiting>(): Line<W> {
  /** The next person first. */
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
