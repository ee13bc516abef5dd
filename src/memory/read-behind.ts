// A cache over the database that serves stale values while it refreshes them in the background (stale-while-revalidate), so that nobody who
// asks a question waits for a query.
import { LRUCache } from 'lru-cache';

export interface ReadBehind<Value extends object> {
  /** The cached value; undefined if there is none yet. A value that is missing or older than `maxAge` is read in the background. */
  known(name: string): Value | undefined;
  /** As `known`, but if there is no value yet, waits until it is read; undefined if it could not be read. */
  first(name: string): Value | undefined | Promise<Value | undefined>;
  /** Invalidates a value: `first` waits until it is read again. */
  forget(name: string): void;
}

export interface ReadBehindOptions<Value extends object> {
  /** Reads a value. Undefined or a rejection means that it cannot be read at present: the value from before stays. */
  read(name: string): Promise<Value | undefined>;
  /** How old a value may be before it is refreshed, in milliseconds. */
  maxAge: number;
  /** Maximum number of cached values; the least recently used ones are dropped. */
  most: number;
  /** In milliseconds. */
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
    const underWay = reading.get(name);
    if (underWay !== undefined) return underWay;
    const before = remembered.get(name)?.value;
    const readAt = now();
    remembered.set(name, { value: before, readAt });
    const next = read(name)
      // A failure is tried again when the value is due the next time.
      .catch(() => undefined)
      .then((value = before) => {
        // If it was invalidated meanwhile, what was read may be out of date.
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
