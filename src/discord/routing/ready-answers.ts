// Answers that are ready to be given again, as they were written: for a while, and as long as the library is as it was.
import { LRUCache } from 'lru-cache';
import type { View } from '../../shelf/index.ts';
import type { Repeatable } from '../sending/index.ts';

/** An answer, and what is to be noted of it when it is given. */
export interface ReadyAnswer {
  /** The body of the response. */
  body: string;
  given: Repeatable;
}

export interface ReadyAnswers {
  /** The answer of this name to whoever sees the library so; undefined where none is ready. */
  find(view: View, name: string): ReadyAnswer | undefined;
  /** An interaction is answered the usual way: its answer is to be kept under this name, if it can be given again. */
  await(interaction: string, view: View, name: string): void;
  /** The answer to an interaction is the same for whoever asks the same. */
  note(interaction: string, given: Repeatable): void;
  /** The body that answered an interaction. */
  keep(interaction: string, body: string): void;
}

/** How long an answer is kept, in milliseconds, as what searches find is. */
const LIFETIME = 60_000;
/** Number of answers that are kept of one state of the library; a body takes a few kilobytes. */
const MOST = 300;
/** Number of interactions whose answers are awaited: far more than are ever answered at the same time. */
const MOST_AWAITED = 1000;

/** `now` in milliseconds since any moment. */
export function openReadyAnswers(now = () => performance.now()): ReadyAnswers {
  const kept = new WeakMap<View, LRUCache<string, ReadyAnswer & { since: number }>>();
  /** Some are never told of, and what they wait for is not to keep a library in memory that has changed since. */
  const awaited = new LRUCache<string, { view: WeakRef<View>; name: string; given?: Repeatable }>({
    max: MOST_AWAITED,
  });

  return {
    find(view, name) {
      const found = kept.get(view)?.get(name);
      return found !== undefined && now() - found.since <= LIFETIME ? found : undefined;
    },
    await: (interaction, view, name) => void awaited.set(interaction, { view: new WeakRef(view), name }),
    note(interaction, given) {
      const one = awaited.get(interaction);
      if (one !== undefined) one.given = given;
    },
    keep(interaction, body) {
      const one = awaited.get(interaction);
      awaited.delete(interaction);
      const view = one?.view.deref();
      if (one?.given === undefined || view === undefined) return;
      const { name, given } = one;
      const answers = kept.get(view) ?? new LRUCache({ max: MOST });
      kept.set(view, answers);
      answers.set(name, { body, given, since: now() });
    },
  };
}
