// What is read from the database now and then and remembered in between, so that nobody who asks a question waits for it.
import { LRUCache } from 'lru-cache';

export interface ReadBehind<Value extends object> {
  /** What was read last under a name; undefined where nothing was yet. It is read anew behind that where it is old. */
  known(name: string): Value | undefined;
  /** The same, but the first reading is waited for; undefined where that was not possible. */
  first(name: string): Value | undefined | Promise<Value | undefined>;
  /** It has changed: the next one waits until it is read anew. */
  forget(name: string): void;
}

export interface ReadBehindOptions<Value extends object> {
  /** Reads what stands under a name; undefined where that is not possible at present: what was read before holds. */
  read(name: string): Promise<Value | undefined>;
  /** How old it may be, in milliseconds. */
  maxAge: number;
  /** Maximum number of names that are remembered; those asked last are. */
  most: number;
  now(): number;
}

export function openReadBehind<Value extends object>({
  read,
  maxAge,
  most,
  now,
}: ReadBehindOptions<Value>): ReadBehind<Value> {
  const remembered = new LRUCache<string, { value: Value | undefined; readAt: number }>({ max: most });
  const reading = new Map<string, Promise<Value | undefined>>();

  function refresh(name: string): Promise<Value | undefined> {
    const begun = reading.get(name);
    if (begun !== undefined) return begun;
    const before = remembered.get(name)?.value;
    const readAt = now();
    remembered.set(name, { value: before, readAt });
    const next = read(name)
      // What goes wrong is tried again when it is due the next time.
      .catch(() => undefined)
      .then((value = before) => {
        if (reading.get(name) === next) {
          remembered.set(name, { value, readAt });
          reading.delete(name);
        }
        return value;
      });
    reading.set(name, next);
    return next;
  }

  function isDue(name: string): boolean {
    const last = remembered.get(name);
    return last === undefined || now() - last.readAt > maxAge;
  }

  return {
    known(name) {
      if (isDue(name)) void refresh(name);
      return remembered.get(name)?.value;
    },
    first(name) {
      const value = remembered.get(name)?.value;
      if (value === undefined) return reading.get(name) ?? (isDue(name) ? refresh(name) : undefined);
      if (isDue(name)) void refresh(name);
      return value;
    },
    forget(name) {
      remembered.delete(name);
      reading.delete(name);
    },
  };
}
