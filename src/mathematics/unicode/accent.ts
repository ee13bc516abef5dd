// Accents, bars and braces over, under and through an expression.

import { markOf, OVERLINE, STRIKE, UNDERLINE } from './letters.ts';
import { type Piece, parenthesize, piece, textOf } from './piece.ts';

/** Maximum length of an expression with a line over each of its characters, in characters. */
const MAX_LINED_LENGTH = 24;

/** `x̂`, `v⃗`, `A̅B̅`; undefined if `mark` is no accent. */
export function writeOver(base: Piece, mark: string): Piece | undefined {
  const combining = markOf(mark);
  if (combining === undefined) return undefined;
  return combining === OVERLINE ? drawLine(base, OVERLINE) : putMark(base, combining, mark);
}

/** `x̲`; undefined if `mark` is no line under the expression. */
export function writeUnder(base: Piece, mark: string): Piece | undefined {
  return '_―‾¯'.includes(mark) ? drawLine(base, UNDERLINE) : undefined;
}

/** A cancelled expression: `x̶`. */
export function writeStruck(base: Piece): Piece {
  return drawLine(base, STRIKE);
}

function putMark(base: Piece, combining: string, mark: string): Piece {
  const text = textOf(base);
  const letters = [...text.matchAll(/[\p{L}\p{N}]\p{M}*/gu)];
  const first = letters[0];
  if (first === undefined) return piece(text === '' ? mark : text + combining, base.form, base.open);
  // A letter with its scripts: the mark belongs to the letter.
  const rest = text.slice(first.index + first[0].length);
  const single = first.index === 0 && /^(?:[^\p{Lu}\p{Ll}\p{Lo}\p{Nd}\s]*|[_^].*)$/u.test(rest);
  if (single) return piece(`${first[0]}${combining}${rest}`.normalize('NFC'), base.form, base.open);
  if (!/^[\p{L}\p{N}\p{M}]+$/u.test(text)) return piece(`${parenthesize(text)}${combining}`, 'atom');
  // Over several letters an arrow points at the last, a hat sits on the middle one.
  const at = combining.startsWith('\u20d7') ? letters.length - 1 : Math.floor((letters.length - 1) / 2);
  const chosen = letters[at] ?? first;
  const end = chosen.index + chosen[0].length;
  return piece(`${text.slice(0, end)}${combining}${text.slice(end)}`.normalize('NFC'), 'atom', base.open);
}

function drawLine(base: Piece, mark: string): Piece {
  const text = textOf(base);
  if (text.length > MAX_LINED_LENGTH)
    return piece(mark === OVERLINE ? `‾${parenthesize(text)}` : text, base.form);
  const form = base.form === 'row' && !/[\s+−=/]/.test(text) ? 'atom' : base.form;
  return piece(
    text.replace(/\P{M}\p{M}*/gu, (char) => char + mark),
    form,
    base.open,
  );
}
