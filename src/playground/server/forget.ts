// A local Discord that runs for long need not keep all that was ever said.

/** Drops the oldest entries until there are at most so many. */
export function dropOldest(entries: Map<string, unknown>, most: number): void {
  for (const key of entries.keys()) {
    if (entries.size <= most) return;
    entries.delete(key);
  }
}
