// Requests that are answered once, and only while they are new: what Discord signed may have been overheard.

/** How far the clock of a request may be from ours, in seconds: Discord itself waits for three, and clocks differ a little. */
export const MAX_AGE = 5;

export interface Once {
  /** Whether a timestamp, in seconds since 1970, is of now. */
  isCurrent(timestamp: string): boolean;
  /** Takes a request by what tells it from others; false where one of that was taken before. */
  take(...keys: readonly string[]): boolean;
}

/** `now` in milliseconds since 1970. */
export function openOnce(now = Date.now): Once {
  /** When each was taken, the oldest first. What is older than a timestamp may be need not be remembered. */
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
      // A timestamp is cut down to a second.
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
