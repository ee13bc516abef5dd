// Bars of parts: columns side by side, such as weeks, and below them rows with names, such as subjects.
import { COLOURS, type Drawing, type Shape } from './shapes.ts';

/** What a bar stands for, and its parts in the order of the legend; values are at least 0. */
export interface Bar {
  label: string;
  parts: readonly number[];
}

export interface Bars {
  /** What each part is, at most three. */
  legend: readonly string[];
  columns: readonly Bar[];
  rows: readonly Bar[];
}

const WIDTH = 680;
const PADDING = 28;
const INSIDE = WIDTH - 2 * PADDING;

/** The colours of the parts. People who cannot distinguish red from green can distinguish these. */
const PARTS = [COLOURS.blue, COLOURS.gold, COLOURS.red] as const;

/** Height of letters. */
const LETTERS = 21;

/** Width of the sample of a colour before its name, and the gap between a name and the next sample. */
const SAMPLE = 28;
const GAP = 16;

/** Maximum width of a name in the legend, for each letter: without it, few names would be spread over the whole width. */
const MAX_LETTER_WIDTH = 14;

/** Heights of the legend, of the columns without their numbers and labels, and of a row. */
const LEGEND = 46;
const COLUMNS = 220;
const LINE = 34;
const ROW = 40;
const ROW_BAR = 22;

/** Share of its place that a column fills, and its maximum width. */
const COLUMN_SHARE = 0.68;
const MAX_COLUMN_WIDTH = 60;

/** Width of a letter of a label below the columns, on average. */
const LETTER_WIDTH = 9.5;

/** Minimum scale of such a label: it is shrunk before only every second column has one. And its minimum distance to the next and to the edge. */
const LABEL_SCALE = 0.85;
const LABEL_GAP = 6;

/** Widths of the names of rows, and of the number behind a row. */
const NAMES = 200;
const NUMBER = 60;

/** Lays out a chart of bars. Each bar has its sum beside it, and the largest fills the height or width that there is. */
export function layOutBars({ legend, columns, rows }: Bars): Drawing {
  const shapes: Shape[] = [];
  let y = PADDING;
  if (legend.length > 0) {
    shapes.push(...layOutLegend(legend, y));
    y += LEGEND;
  }
  if (columns.length > 0) {
    shapes.push(...layOutUpright(columns, y));
    y += COLUMNS + 2 * LINE;
  }
  if (rows.length > 0) {
    shapes.push(...layOutLying(rows, y));
    y += rows.length * ROW;
  }
  return { width: WIDTH, height: y + PADDING, shapes };
}

/** The names share the width in proportion to their letters. */
function layOutLegend(legend: readonly string[], y: number): Shape[] {
  const all = legend.reduce((sum, { length }) => sum + length, 0);
  const letters = INSIDE - legend.length * (SAMPLE + GAP);
  let x = PADDING;
  return legend.flatMap((name, part): Shape[] => {
    const start = x;
    const most = all === 0 ? 0 : Math.min(letters * (name.length / all), name.length * MAX_LETTER_WIDTH);
    x += SAMPLE + most + GAP;
    return [
      { ...box(part, start, y + 2), width: 18, height: 18, corner: 4 },
      { ...text(name, start + SAMPLE, y), most, isFrom: true },
    ];
  });
}

function layOutUpright(columns: readonly Bar[], top: number): Shape[] {
  const most = Math.max(1, ...columns.map(sumOf));
  const room = INSIDE / columns.length;
  const width = Math.min(MAX_COLUMN_WIDTH, room * COLUMN_SHARE);
  const base = top + LINE + COLUMNS;
  const wanted = Math.max(1, ...columns.map(({ label }) => label.length)) * LETTER_WIDTH;
  // One of so many columns is labelled.
  const every = Math.max(1, Math.ceil((wanted * LABEL_SCALE + LABEL_GAP) / room));
  const labelWidth = Math.min(wanted, every * room - LABEL_GAP);
  const size = (LETTERS * labelWidth) / wanted;
  const edge = LABEL_GAP + labelWidth / 2;
  const bars = columns.flatMap((bar, index): Shape[] => {
    const middle = PADDING + (index + 0.5) * room;
    let y = base;
    const parts = bar.parts.flatMap((value, part): Shape[] => {
      const height = (value / most) * COLUMNS;
      y -= height;
      return height > 0 ? [{ ...box(part, middle - width / 2, y), width, height }] : [];
    });
    const sum = sumOf(bar);
    const place = Math.min(Math.max(middle, edge), WIDTH - edge);
    const label = { ...text(bar.label, place, base + 8), size, most: labelWidth, colour: COLOURS.quiet };
    return [
      ...parts,
      ...(sum > 0 ? [{ ...text(String(sum), middle, y - LETTERS - 6), most: room - 4 }] : []),
      ...(index % every === 0 ? [label] : []),
    ];
  });
  return [{ ...box(0, PADDING, base), width: INSIDE, height: 2, colour: COLOURS.line }, ...bars];
}

function layOutLying(rows: readonly Bar[], top: number): Shape[] {
  const most = Math.max(1, ...rows.map(sumOf));
  const room = INSIDE - NAMES - NUMBER;
  return rows.flatMap((bar, index): Shape[] => {
    const middle = top + (index + 0.5) * ROW;
    let x = PADDING + NAMES;
    const parts = bar.parts.flatMap((value, part): Shape[] => {
      const width = (value / most) * room;
      const left = x;
      x += width;
      return width > 0 ? [{ ...box(part, left, middle - ROW_BAR / 2), width, height: ROW_BAR }] : [];
    });
    return [
      { ...text(bar.label, PADDING, middle - LETTERS / 2), most: NAMES - 14, isFrom: true },
      ...parts,
      { ...text(String(sumOf(bar)), x + 10, middle - LETTERS / 2), most: NUMBER - 12, isFrom: true },
    ];
  });
}

function box(part: number, x: number, y: number): Extract<Shape, { kind: 'box' }> {
  return { kind: 'box', x, y, width: 0, height: 0, corner: 0, colour: PARTS[part] ?? COLOURS.silver };
}

function text(words: string, x: number, y: number): Extract<Shape, { kind: 'text' }> {
  return { kind: 'text', x, y, size: LETTERS, most: 0, text: words, colour: COLOURS.text };
}

function sumOf({ parts }: Bar): number {
  return parts.reduce((sum, value) => sum + value, 0);
}
