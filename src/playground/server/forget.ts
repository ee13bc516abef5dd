// A local Discord that runs for long need not keep all that was ever said.

/** Drops the oldest entries of a map until it has at most `most`; `onDrop` is told of each. */
export function dropOldest<T>(
  entries: Map<string, T>,
  most: number,
  onDrop: (entry: T) => void = () => {},
): void {
  for (const [key, entry] of entries) {
    if (entries.size <= most) return;
    entries.delete(key);
    onDrop(entry);
  }
}
