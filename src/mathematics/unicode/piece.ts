// A written part of a formula: one line, or several that stand beside the rest like a matrix.

/**
 * How tightly a piece holds together, for those who put something on it or beside it.
 * `atom`: a number, a letter, a bracketed group; `scripted`: an atom with a superscript; `root`; `quotient`: `a/b`;
 * `operator`: `d/dx`; `small`: `½`; `row`: anything else.
 */
export type Form =
  | 'empty'
  | 'number'
  | 'atom'
  | 'scripted'
  | 'root'
  | 'quotient'
  | 'operator'
  | 'small'
  | 'row';

export interface Piece {
  lines: string[];
  /** Which line continues the line of text around the piece. */
  axis: number;
  form: Form;
  /** A letter or digit right behind it would be read as part of it, as in `v_max t`. */
  open: boolean;
}

export const EMPTY: Piece = { lines: [''], axis: 0, form: 'empty', open: false };

export function piece(text: string, form: Form, open = false): Piece {
  return text === '' ? EMPTY : { lines: [text], axis: 0, form, open };
}

/** The piece on one line. */
export function textOf(written: Piece): string {
  return written.lines.length === 1
    ? (written.lines[0] ?? '')
    : written.lines.map((line) => line.trim()).join('; ');
}

/** Number of columns of a fixed-width font in a line on a phone: a longer line is broken. */
export const PHONE_COLUMNS = 34;

/** Columns that a line takes in a fixed-width font: combining marks take none. */
export function widthOf(line: string): number {
  return [...line.replace(/\p{M}/gu, '')].length;
}

export function padEnd(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - widthOf(line)));
}

/** Puts `right` behind `left` with `gap` between them, their axes on one line. */
export function beside(left: Piece, gap: string, right: Piece): Piece {
  if (left.lines.length === 1 && right.lines.length === 1) {
    return { lines: [`${left.lines[0]}${gap}${right.lines[0]}`], axis: 0, form: 'row', open: right.open };
  }
  const above = Math.max(left.axis, right.axis);
  const below = Math.max(left.lines.length - left.axis, right.lines.length - right.axis);
  const width = Math.max(...left.lines.map(widthOf));
  const lines: string[] = [];
  for (let at = 0; at < above + below; at += 1) {
    const start = padEnd(left.lines[at - above + left.axis] ?? '', width);
    const end = right.lines[at - above + right.axis] ?? '';
    lines.push(`${start}${at === above ? gap : ' '.repeat(gap.length)}${end}`.trimEnd());
  }
  return { lines, axis: above, form: 'row', open: right.open };
}

const TALL: Record<string, [only: string, top: string, middle: string, bottom: string, centre: string]> = {
  '(': ['(', '⎛', '⎜', '⎝', '⎜'],
  ')': [')', '⎞', '⎟', '⎠', '⎟'],
  '[': ['[', '⎡', '⎢', '⎣', '⎢'],
  ']': [']', '⎤', '⎥', '⎦', '⎥'],
  '{': ['{', '⎧', '⎪', '⎩', '⎨'],
  '}': ['}', '⎫', '⎪', '⎭', '⎬'],
  '⌊': ['⌊', '⎢', '⎢', '⎣', '⎢'],
  '⌋': ['⌋', '⎥', '⎥', '⎦', '⎥'],
  '⌈': ['⌈', '⎡', '⎢', '⎢', '⎢'],
  '⌉': ['⌉', '⎤', '⎥', '⎥', '⎥'],
};

/** A bracket as tall as `lines` lines. */
export function tallBracket(bracket: string, lines: number, axis: number): Piece {
  const [only, top, middle, bottom, centre] =
    TALL[bracket] ?? Array<string>(5).fill(bracket.replace('∣', '|'));
  const drawn = Array.from({ length: lines }, (_, at) => {
    if (lines === 1) return only ?? '';
    if (at === 0) return top ?? '';
    if (at === lines - 1) return bottom ?? '';
    return (at === Math.floor(lines / 2) ? centre : middle) ?? '';
  });
  return { lines: drawn, axis, form: 'row', open: false };
}

/** Where the bracket that opens at `at` closes; undefined if no bracket opens there, or it stays open. */
export function closingBracket(text: string, at: number): number | undefined {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    const char = text[end] ?? '';
    if ('([{⟨⌊⌈'.includes(char)) depth += 1;
    else if (')]}⟩⌋⌉'.includes(char)) depth -= 1;
    if (depth <= 0) return end > at ? end : undefined;
  }
  return undefined;
}

/** Whether the whole text is one bracketed group, which nothing can tear apart. */
export function isBracketed(text: string): boolean {
  return closingBracket(text, 0) === text.length - 1;
}

/** Whether one of `characters` stands outside of all brackets. */
export function hasOutside(text: string, characters: string): boolean {
  let depth = 0;
  for (const char of text) {
    if ('([{⟨⌊⌈'.includes(char)) depth += 1;
    else if (')]}⟩⌋⌉'.includes(char)) depth -= 1;
    else if (depth === 0 && characters.includes(char)) return true;
  }
  return false;
}

export function parenthesize(text: string): string {
  return isBracketed(text) && text.startsWith('(') ? text : `(${text})`;
}
