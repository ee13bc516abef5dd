// TeX → Unicode text that reads like mathematics on a phone.

import { readTex } from './tex/engine.ts';
import { isDrawn } from './tex/shape.ts';
import { prepareSource } from './tex/source.ts';
import type { MathNode } from './tex/tree.ts';
import { type Piece, widthOf } from './unicode/piece.ts';
import { write } from './unicode/write.ts';

/** Maximum length of a formula's text, in characters. */
const MAX_TEXT_LENGTH = 20_000;

/** Maximum width of a matrix, in columns of a fixed-width font: a wider one is written on one line, which can be broken. */
const MAX_MATRIX_WIDTH = 60;

/** A formula as text, and whether it is better drawn as well. */
export interface ReadFormula {
  text: string;
  drawn: boolean;
}

/**
 * Writes TeX (without its dollars) as Unicode: `\frac{a+b}{2}` → `(a + b)/2`.
 *
 * Inline formulas come out on one line. A displayed one may have several lines, for its rows, cases and matrices;
 * their columns are set for a fixed-width font. Undefined where the TeX does not parse, or where it is too long, too
 * deep or expands without end: such a formula is shown as it was written.
 */
export function readFormula(tex: string, display: boolean): ReadFormula | undefined {
  const tree = readTex(prepareSource(tex));
  if (tree === undefined) return undefined;
  const text = joinLines(writeWithin(tree, tex, display));
  return text.length > MAX_TEXT_LENGTH ? undefined : { text, drawn: isDrawn(tree, display) };
}

/** The text of `readFormula`. */
export function texToText(tex: string, display: boolean): string | undefined {
  return readFormula(tex, display)?.text;
}

function writeWithin(tree: MathNode, tex: string, tall: boolean): Piece {
  const context = { tex, tall, script: false, binomial: false };
  const written = write(tree, context);
  const broad = written.lines.length > 1 && written.lines.some((line) => widthOf(line) > MAX_MATRIX_WIDTH);
  return broad && !isLines(tree) ? write(tree, { ...context, tall: false }) : written;
}

/** Whether the formula is a list of lines by itself, which may be as long as they like. */
function isLines(tree: MathNode): boolean {
  return (
    tree.kind === 'mtable' || tree.children.some((child) => child.attributes.get('linebreak') === 'newline')
  );
}

function joinLines(written: Piece): string {
  const lines = written.lines.map((line) => line.trimEnd());
  return lines.length === 1 ? (lines[0] ?? '').trim() : lines.join('\n');
}
