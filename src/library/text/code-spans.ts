// Where runs of back-ticks close.

/**
 * For the offset of each run of back-ticks in the text, the offset just behind the next run of the same length; runs without
 * one are absent. One pass over the text: it takes the same time whatever the text.
 */
export function closingTicks(text: string): Map<number, number> {
  const closes = new Map<number, number>();
  const open = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const before = open.get(run.length);
    if (before !== undefined) closes.set(before, index + run.length);
    open.set(run.length, index);
  }
  return closes;
}
