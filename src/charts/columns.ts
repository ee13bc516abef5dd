// Columns side by side, each of parts that stand upon each other: what was done on each day, and what is due.
import { COLOURS, type Drawing, type Shape } from './shapes.ts';

export interface Column {
  /** Below it; blank for most, where they would stand too close. */
  label: string;
  /** From the bottom up; values are at least 0. */
  parts: readonly { value: number; colour: string }[];
  /** Whether a line separates it from the one before it. */
  isApart?: boolean;
}

export interface Columns {
  kind: 'columns';
  columns: readonly Column[];
}

const WIDTH = 680;
const HEIGHT = 320;
const PADDING = 28;
const LEFT = 64;
const TOP = 34;
const BOTTOM = 268;

/** Height of letters, in pixels: they can still be read on a phone, which shows the picture less than half as large. */
const LETTERS = 30;
/** Width of a label, such as a day and a month, in pixels. */
const LABEL = 140;

/**
 * If the highest column is more than `APART` times as high as the second, it is cut off at `CUT_AT` times the second, with its sum above:
 * else nothing could be seen of the others.
 */
const APART = 5;
const CUT_AT = 2;
/** Share of the height of a cut column that is below the cut, and pixels of its end above the cut. */
const BELOW_CUT = 0.92;
const CAP = 12;

/** Lays out columns with a scale of whole numbers; the largest column reaches to its top. */
export function layOutColumns({ columns }: Columns): Drawing {
  const sums = columns.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const [first = 0, second = 0] = sums.toSorted((one, other) => other - one);
  const isCut = second > 0 && first > APART * second;
  const most = roundUp(Math.max(1, isCut ? CUT_AT * second : first));
  const room = (WIDTH - LEFT - PADDING) / Math.max(1, columns.length);
  const yOf = (value: number) => BOTTOM - ((BOTTOM - TOP) * value) / most;
  const lines = [...new Set([0, Math.round(most / 2), most])].flatMap((value): Shape[] => [
    {
      kind: 'box',
      x: LEFT,
      y: yOf(value),
      width: WIDTH - LEFT - PADDING,
      height: 1,
      corner: 0,
      colour: COLOURS.line,
    },
    {
      kind: 'text',
      x: LEFT / 2 + 4,
      y: yOf(value) - LETTERS / 2,
      size: LETTERS,
      most: LEFT - 12,
      text: String(value),
      colour: COLOURS.quiet,
    },
  ]);
  const labelled = chooseLabels(columns, room);
  const bars = columns.flatMap(({ label, parts, isApart }, index): Shape[] => {
    const x = LEFT + index * room;
    const shapes: Shape[] = [];
    const sum = sums[index] ?? 0;
    let below = 0;
    for (const { value: whole, colour } of parts) {
      if (whole <= 0) continue;
      const value = sum > most ? (whole * most * BELOW_CUT) / sum : whole;
      const y = yOf(below + value);
      shapes.push({
        kind: 'box',
        x: x + room * 0.14,
        y,
        width: room * 0.72,
        height: yOf(below) - y,
        corner: 2,
        colour,
      });
      below += value;
    }
    const last = parts.findLast(({ value }) => value > 0);
    if (sum > most && last !== undefined) {
      const top = { x: x + room * 0.14, width: room * 0.72, height: CAP, corner: 2, colour: last.colour };
      shapes.push({ kind: 'box', y: TOP, ...top });
      const number = { size: LETTERS, most: 90, text: String(sum), colour: COLOURS.text };
      shapes.push({ kind: 'text', x: Math.max(x + room / 2, LEFT + 45), y: TOP - LETTERS - 2, ...number });
    }
    if (isApart)
      shapes.push({
        kind: 'box',
        x: x - 1,
        y: TOP - 12,
        width: 2,
        height: BOTTOM - TOP + 12,
        corner: 1,
        colour: COLOURS.quiet,
      });
    if (labelled.has(index))
      shapes.push({
        kind: 'text',
        x: Math.min(x + room / 2, WIDTH - LABEL / 2),
        y: BOTTOM + 12,
        size: LETTERS,
        most: LABEL,
        text: label,
        colour: COLOURS.quiet,
      });
    return shapes;
  });
  return { width: WIDTH, height: HEIGHT, shapes: [...lines, ...bars] };
}

/** The columns whose labels are shown: all, or as many as stand beside each other. */
function chooseLabels(columns: readonly Column[], room: number): Set<number> {
  const named = columns.flatMap(({ label }, index) => (label === '' ? [] : [index]));
  const [first = 0, second = first + 1] = named;
  const every = Math.max(1, Math.ceil(LABEL / ((second - first) * room)));
  return new Set(named.filter((_, index) => index % every === 0));
}

/** The next of 1, 2, 4, 10, 20, 40, 100 and so on: the middle of each of these scales is a whole number, except of the first. */
function roundUp(value: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const step of [1, 2, 4]) {
      if (value <= step * ten) return step * ten;
    }
}
