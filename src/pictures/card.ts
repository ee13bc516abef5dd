// Formulas one below the other on a card of its own colour, which is as legible on a dark background as on a light one.
import type { Drawn } from '../answer/index.ts';
import { EM, typeset } from './typeset.ts';

/**
 * Pixels. Twice the width that the narrowest phones have for a picture, and the same for every card: Discord fits
 * pictures to its own width, so that formulas of one size look so in every message.
 */
export const WIDTH = 680;

const PADDING = 28;
const GAP = 30;
const CORNER = 20;
/** Between a number and its formula. */
const NUMBER_GAP = 22;

/** Pixels. What is taller is not drawn: nobody could read it in a message. */
const TALLEST = 4000;

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

/** Draws formulas, but for those that cannot be drawn; undefined where none is left. */
export function drawCard(formulas: readonly Drawn[]): Card | undefined {
  const numbers = formulas.map(({ number }) =>
    number === undefined ? undefined : typeset(`(${number})`, WIDTH),
  );
  const indent = Math.max(0, ...numbers.map((number) => (number ? number.width + NUMBER_GAP : 0)));
  const rows = formulas.flatMap(({ tex }, index) => {
    const set = typeset(tex, WIDTH - 2 * PADDING - indent);
    return set ? [{ set, number: numbers[index] }] : [];
  });
  if (rows.length === 0) return undefined;
  let y = PADDING;
  let inside = '';
  for (const { set, number } of rows) {
    const tall = Math.max(set.height, EM);
    if (number) inside += paint(number.at(PADDING, y + (tall - number.height) / 2), COLOURS.number);
    inside += paint(set.at(PADDING + indent, y + (tall - set.height) / 2), COLOURS.sign);
    y += tall + GAP;
  }
  const height = Math.ceil(y - GAP + PADDING);
  if (height > TALLEST) return undefined;
  return { svg: frame(inside, height), width: WIDTH, height };
}

/** Everything in one colour: those that a page sets are meant for white paper, and blue could not be read here. */
function paint(svg: string, colour: string): string {
  return svg
    .replace(/<rect [^>]*data-bgcolor[^>]*>/g, '')
    .replace(/ (fill|stroke)="(?!none")[^"]*"/g, ` $1="${colour}"`);
}

function frame(inside: string, height: number): string {
  const edge = `x="1" y="1" width="${WIDTH - 2}" height="${height - 2}" rx="${CORNER}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}"><style>${STYLE}</style><rect ${edge} fill="${COLOURS.card}" stroke="${COLOURS.edge}" stroke-width="2"/>${inside}</svg>`;
}
