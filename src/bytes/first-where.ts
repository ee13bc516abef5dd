// Binary search.

/**
 * The first place from 0 to `length` − 1 for which `holds` is true, or `length` where there is none. `holds` must be false for all places
 * before it and true for all places after it.
 */
export function firstWhere(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
