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
