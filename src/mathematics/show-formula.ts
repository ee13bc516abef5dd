// A formula as it is shown: as text that reads like mathematics, or as its TeX where it is none.
import { readFormula } from './read-formula.ts';
import { widthOf } from './unicode/piece.ts';

/** A formula that is drawn in a message's picture as well. */
export interface DrawnFormula {
  /** Without dollars. */
  tex: string;
  /** The number behind its text and before it in the picture, where the page has several. */
  number?: number;
}

export interface ShownFormula {
  text: string;
  /** True where the text must stand in a fixed-width font: rows that line up, or TeX as it was written. */
  code: boolean;
  /** Its TeX, where the formula is drawn in the message's picture as well. */
  drawn?: DrawnFormula;
}

/** Wider rows, in columns, would break inside a code block on a phone. */
const WIDEST = 42;

/** So many formulas are remembered: `x` and `n` are on every other page. */
const REMEMBERED = 2000;

const shown = new Map<string, ShownFormula>();

/** Shows TeX; `display` for a formula that stands on lines of its own. What does not parse is shown as it is written. */
export function showFormula(tex: string, display: boolean): ShownFormula {
  const key = `${display ? '$$' : '$'}${tex}`;
  let formula = shown.get(key);
  if (!formula) {
    formula = makeFormula(tex, display);
    const [oldest] = shown.keys();
    if (shown.size >= REMEMBERED && oldest !== undefined) shown.delete(oldest);
    shown.set(key, formula);
  }
  return formula;
}

function makeFormula(tex: string, display: boolean): ShownFormula {
  const { text = '', drawn = false } = readFormula(tex, display) ?? {};
  if (text.trim() === '') return { text: tex.trim(), code: true };
  return { ...layOutRows(text), ...(drawn ? { drawn: { tex: tex.trim() } } : {}) };
}

function layOutRows(text: string): ShownFormula {
  const rows = text.split('\n');
  if (rows.length === 1) return { text, code: false };
  // Lines that are too wide for a fixed-width font, and do not need one, are lines of text.
  const tall = /[⎛⎜⎝⎞⎟⎠⎡⎢⎣⎤⎥⎦⎧⎪⎩⎨⎫⎭⎬│]|\S {2,}\S/.test(text);
  if (tall || rows.every((row) => widthOf(row) <= WIDEST)) return { text, code: true };
  return {
    text: rows
      .map((row) => row.trim())
      .filter(Boolean)
      .join('\n'),
    code: false,
  };
}
