// Stretches of a text.
import type { Node } from 'mdast';

/** A stretch of the answer, in character offsets; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Where a node stands in the answer. */
export function rangeOf(node: Node): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The index of the first item for which `isBefore` does not hold, by bisection; the items it holds for come first. */
export function firstIndex<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
