// A cache of answers by what they depend on, as bodies that can be sent again unchanged. Entries belong to one state of the library.
import { LRUCache } from 'lru-cache';
import type { View } from '../../shelf/index.ts';
import type { Repeatable } from '../sending/index.ts';

/** A cached answer, with what must be noted each time that it is given. */
export interface ReadyAnswer {
  /** The body of the response. */
  body: string;
  given: Repeatable;
}

export interface ReadyAnswers {
  /** The cached answer under a name, for this view of the library; undefined if there is none. */
  find(view: View, name: string): ReadyAnswer | undefined;
  /** First step of filling the cache: an interaction takes the usual path, and its answer belongs under this name. */
  await(interaction: string, view: View, name: string): void;
  /** Second step: its answer is the same for others who ask the same. Without this step it is not cached. */
  note(interaction: string, given: Repeatable): void;
  /** Third step: the body was sent. */
  keep(interaction: string, body: string): void;
}

/** How long an answer is cached, in milliseconds; search results are cached as long. */
const LIFETIME = 60_000;
/** Maximum number of cached answers for one view of the library; a body takes a few kilobytes. */
const MAX_ANSWERS = 300;
/** Maximum number of interactions between the first and the third step: far more than are in progress at the same time. */
const MAX_AWAITED = 1000;

/** `now` in milliseconds since any moment. */
export function openReadyAnswers(now = () => performance.now()): ReadyAnswers {
  const kept = new WeakMap<View, LRUCache<string, ReadyAnswer & { since: number }>>();
  /** Some never reach the third step. The weak reference lets the view of a library that has changed since be collected. */
  const awaited = new LRUCache<string, { view: WeakRef<View>; name: string; given?: Repeatable }>({
    max: MAX_AWAITED,
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
      const answers = kept.get(view) ?? new LRUCache({ max: MAX_ANSWERS });
      kept.set(view, answers);
      answers.set(name, { body, given, since: now() });
    },
  };
}
