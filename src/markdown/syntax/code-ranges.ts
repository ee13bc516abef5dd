// Where code stands in a text that is not parsed yet: fences, and code spans within paragraphs.
import { firstIndex, type Range } from './ranges.ts';

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
  const closes = new Map<number, number>();
  for (const [index, { start, end }] of [...runs.entries()].reverse()) {
    const close = next.get(end - start);
    if (close !== undefined) closes.set(index, close);
    next.set(end - start, index);
  }
  const spans: Range[] = [];
  let last = -1;
  for (const [index, { start }] of runs.entries()) {
    const close = index > last ? closes.get(index) : undefined;
    const end = close === undefined ? undefined : runs[close]?.end;
    if (close === undefined || end === undefined) continue;
    spans.push({ start, end });
    last = close;
  }
  return spans;
}

/** Whether an offset stands in one of the ranges, which are in order and do not overlap. */
export function isWithin(ranges: readonly Range[], offset: number): boolean {
  const range = ranges[firstIndex(ranges, ({ end }) => end <= offset)];
  return range !== undefined && range.start <= offset;
}
