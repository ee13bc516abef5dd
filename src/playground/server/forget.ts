// A local Discord that runs for long need not keep all that was ever said.

/** Drops the oldest entries of a map until it has at most `most`. */
export function dropOldest(entries: Map<string, unknown>, most: number): void {
  for (const key of entries.keys()) {
    if (entries.size <= most) return;
    entries.delete(key);
  }
}
