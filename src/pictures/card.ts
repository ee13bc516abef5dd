// Formulas below and beside each other on a card of its own colour, which is as legible on a dark background as on a light one.
import type { DrawnFormula } from '../mathematics/index.ts';
import { EM, type Typeset, typeset } from './typeset.ts';

/**
 * Pixels. Twice the width that the narrowest phones have for a picture, and the same for every card whose height allows it:
 * Discord fits pictures to its own width, so that formulas of one size look so in every message.
 */
export const WIDTH = 680;

/** Widths of cards with two columns, in pixels. A tall card is shown small because of its height, so a wider one costs nothing. */
const WIDER = [WIDTH, 1.25 * WIDTH, 1.5 * WIDTH, 1.75 * WIDTH];

/** Discord fits pictures into these pixels. */
const SHOWN = { width: 400, height: 300 };

const PADDING = 28;
const GAP = 30;
const CORNER = 20;
/** Between a number and its formula. */
const NUMBER_GAP = 22;

/** Pixels that are at least free between a formula and the one beside it. */
const COLUMN_GAP = 24;

/** Maximum height of a card, in pixels: nobody could read a taller one in a message. */
const MAX_HEIGHT = 4000;

/** The contrast of the signs is 12.6 : 1, that of the numbers 6 : 1; the edge shows the card on black. */
const COLOURS = { card: '#2b2d31', edge: '#43464d', sign: '#f2f3f5', number: '#a5a9b1' };

/** The lines and frames of tables, which MathJax leaves to a style sheet; in thousandths of an em. */
const STYLE =
  '[data-line],[data-frame]{stroke-width:60;fill:none}.mjx-dashed{stroke-dasharray:140}.mjx-dotted{stroke-linecap:round;stroke-dasharray:0,140}';

/** SVG with its size in pixels. */
export interface Card {
  svg: string;
  width: number;
  height: number;
}

/** A formula, set, and the number before it. */
interface Item {
  set: Typeset;
  number: Typeset | undefined;
}

/**
 * Draws formulas, but for those that cannot be drawn; undefined where none is left. They stand one below the other, and where
 * that would be too tall, short ones also side by side.
 */
export function drawCard(formulas: readonly DrawnFormula[]): Card | undefined {
  const numbers = formulas.map(({ number }) =>
    number === undefined ? undefined : typeset(`(${number})`, WIDTH),
  );
  const indent = Math.max(0, ...numbers.map((number) => (number ? number.width + NUMBER_GAP : 0)));
  const items = formulas.flatMap(({ tex }, index): Item[] => {
    const set = typeset(tex, WIDTH - 2 * PADDING - indent);
    return set ? [{ set, number: numbers[index] }] : [];
  });
  if (items.length === 0) return undefined;
  const { rows, width, height } = layOut(items, indent);
  if (height > MAX_HEIGHT) return undefined;
  let y = PADDING;
  let inside = '';
  for (const row of rows) {
    const tall = heightOf(row);
    for (const [column, { set, number }] of row.entries()) {
      const x = PADDING + column * columnOf(width);
      if (number) inside += paint(number.at(x, y + (tall - number.height) / 2), COLOURS.number);
      inside += paint(set.at(x + indent, y + (tall - set.height) / 2), COLOURS.sign);
    }
    y += tall + GAP;
  }
  return { svg: frame(inside, width, height), width, height };
}

interface Layout {
  rows: Item[][];
  width: number;
  height: number;
}

/** The rows of the card on which Discord shows the formulas largest: one in each, unless that is too tall. */
function layOut(items: readonly Item[], indent: number): Layout {
  const stacked = items.map((item) => [item]);
  const paired = WIDER.map((width) => {
    const rows = pair(items, columnOf(width) - COLUMN_GAP - indent);
    return { rows, width, height: measure(rows) };
  });
  const layouts: Layout[] = [{ rows: stacked, width: WIDTH, height: measure(stacked) }, ...paired];
  return layouts.reduce((best, layout) => (scaleOf(layout) > scaleOf(best) ? layout : best));
}

/** How large a card is shown, as a share of its size. */
function scaleOf({ width, height }: Layout): number {
  return Math.min(SHOWN.width / width, SHOWN.height / height);
}

/** Pixels from one formula to the one beside it. */
function columnOf(width: number): number {
  return (width - 2 * PADDING) / 2;
}

/** Puts two formulas that follow one another into one row, where neither is wider than `most` pixels. */
function pair(items: readonly Item[], most: number): Item[][] {
  const rows: Item[][] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last?.length === 1 && [...last, item].every(({ set }) => set.width <= most)) last.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Pixels of a card with these rows. */
function measure(rows: readonly Item[][]): number {
  const inside = rows.reduce((sum, row) => sum + heightOf(row) + GAP, -GAP);
  return Math.ceil(inside + 2 * PADDING);
}

function heightOf(row: readonly Item[]): number {
  return Math.max(EM, ...row.map(({ set }) => set.height));
}

/** Everything in one colour: colours that a page sets are meant for white paper, and some could not be read here. */
function paint(svg: string, colour: string): string {
  return svg
    .replace(/<rect [^>]*data-bgcolor[^>]*>/g, '')
    .replace(/ (fill|stroke)="(?!none")[^"]*"/g, ` $1="${colour}"`);
}

/** A card of its own colour around what is drawn. */
export function frame(inside: string, width: number, height: number): string {
  const edge = `x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${CORNER}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${STYLE}</style><rect ${edge} fill="${COLOURS.card}" stroke="${COLOURS.edge}" stroke-width="2"/>${inside}</svg>`;
}
