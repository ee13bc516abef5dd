// Where code stands in a text that is not parsed yet: fences, and code spans within paragraphs.
import type { Range } from './ranges.ts';

const FENCE = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`\n]*$)|~{3,})/;

/** Fences with their marks and code spans with their back-ticks, in order. One pass; text that is only indented is no code here. */
export function findCodeRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let fence: { start: number; sign: string } | undefined;
  let ticks: Range[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (fence) {
      const rest = line.replace(/^[ \t>]+/, '');
      if (rest.startsWith(fence.sign) && /^(?:`+|~+)\s*$/.test(rest)) {
        ranges.push({ start: fence.start, end });
        fence = undefined;
      }
    } else {
      const sign = FENCE.exec(line)?.[1];
      if (sign || !line.trim()) {
        ranges.push(...pairTicks(ticks));
        ticks = [];
      }
      if (sign) fence = { start, sign };
      else
        for (const { 0: run, index } of line.matchAll(/`+/g)) {
          ticks.push({ start: start + index, end: start + index + run.length });
        }
    }
    start = end + 1;
  }
  if (fence) ranges.push({ start: fence.start, end: text.length });
  ranges.push(...pairTicks(ticks));
  return ranges;
}

/** Runs of back-ticks of one paragraph → the code spans between runs of the same length. */
function pairTicks(runs: readonly Range[]): Range[] {
  const next = new Map<number, number>();
  const closes: (number | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]!.end - runs[index]!.start;
    closes[index] = next.get(length);
    next.set(length, index);
  }
  const spans: Range[] = [];
  for (let index = 0; index < runs.length; index++) {
    const close = closes[index];
    if (close === undefined) continue;
    spans.push({ start: runs[index]!.start, end: runs[close]!.end });
    index = close;
  }
  return spans;
}

/** Whether an offset stands in one of the ranges, which are in order and do not overlap. */
export function isWithin(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
}
