// A local Discord that runs for long need not keep all that was ever said.

/**
 * Gives a function that drops the oldest entries of a map until it has at most `most`, to be called after each that is added; `onDrop` is told
 * of each. Nobody else may delete entries.
 */
export function openForgetting<K, T>(
  entries: Map<K, T>,
  most: number,
  onDrop: (entry: T) => void = () => {},
): () => void {
  // Begun once: a map's iterator that is new passes what was deleted before, up to as many entries as the map has.
  const oldest = entries.entries();
  return () => {
    while (entries.size > most) {
      const next = oldest.next();
      if (next.done === true) return;
      const [key, entry] = next.value;
      entries.delete(key);
      onDrop(entry);
    }
  };
}
