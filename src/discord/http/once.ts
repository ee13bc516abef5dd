// Protection against replay attacks: a signed request is accepted once, and only while it is new.

/** How far a request's timestamp may be from our clock, in seconds: Discord waits for three, and clocks differ a little. */
export const MAX_AGE = 5;

export interface Once {
  /** Whether a timestamp, in seconds since 1970, is within `MAX_AGE` of now. */
  isCurrent(timestamp: string): boolean;
  /** Accepts a request by the keys that identify it; false if any of them was used before. */
  take(...keys: readonly string[]): boolean;
}

/** `now` is in milliseconds since 1970. */
export function openOnce(now = Date.now): Once {
  /** When each key was used, the oldest first. Keys are dropped when their timestamps would be refused anyway. */
  const taken = new Map<string, number>();
  const forget = (): void => {
    for (const [key, at] of taken) {
      if (now() - at <= 4 * MAX_AGE * 1000) return;
      taken.delete(key);
    }
  };
  return {
    isCurrent(timestamp) {
      if (!/^\d{1,12}$/.test(timestamp)) return false;
      // A timestamp is rounded down to whole seconds.
      const age = now() / 1000 - Number(timestamp);
      return age < MAX_AGE + 1 && age > -MAX_AGE;
    },
    take(...keys) {
      forget();
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.set(key, now());
      return true;
    },
  };
}
