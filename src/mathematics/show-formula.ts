// A formula as it is shown: as text that reads like mathematics, or as its TeX where it is none.
import { LRUCache } from 'lru-cache';
import { readFormula } from './read-formula.ts';
import { PHONE_COLUMNS, widthOf } from './unicode/piece.ts';

/** A formula that is drawn in a message's picture as well. */
export interface DrawnFormula {
  /** Without dollars. */
  tex: string;
  /** The number behind its text and before it in the picture, where the page has several. */
  number?: number;
}

/** A formula as messages show it. */
export interface ShownFormula {
  text: string;
  /** True where the text must stand in a fixed-width font: rows that line up, or TeX as it was written. */
  code: boolean;
  /** Its TeX, where the formula is drawn in the message's picture as well. */
  drawn?: DrawnFormula;
}

/** Maximum number of formulas that are remembered: `x` and `n` are on every other page. */
const MAX_REMEMBERED = 2000;

const shown = new LRUCache<string, ShownFormula>({ max: MAX_REMEMBERED });

/**
 * Shows TeX (without its dollars); `display` for a formula that stands on lines of its own. What does not parse is shown as it is
 * written. Never throws.
 */
export function showFormula(tex: string, display: boolean): ShownFormula {
  const key = `${display ? '$$' : '$'}${tex}`;
  let formula = shown.get(key);
  if (!formula) {
    formula = makeFormula(tex, display);
    shown.set(key, formula);
  }
  return formula;
}

function makeFormula(tex: string, display: boolean): ShownFormula {
  const { text = '', drawn = false } = readFormula(tex, display) ?? {};
  if (text.trim() === '') return { text: tex.trim(), code: true };
  return { ...layOutRows(text, display), ...(drawn ? { drawn: { tex: tex.trim() } } : {}) };
}

function layOutRows(text: string, display: boolean): ShownFormula {
  const rows = text.split('\n');
  if (rows.length === 1) {
    const row = partBrackets(text);
    return { text: display ? partRow(row).join('\n') : partInline(row), code: false };
  }
  // Lines that are too wide for a fixed-width font, and do not need one, are lines of text.
  const tall = /[⎛⎜⎝⎞⎟⎠⎡⎢⎣⎤⎥⎦⎧⎪⎩⎨⎫⎭⎬│]|\S {2,}\S/.test(text);
  if (tall || rows.every((row) => widthOf(row) <= PHONE_COLUMNS)) return { text, code: true };
  return {
    text: rows
      .map((row) => partBrackets(row.trim()))
      .filter(Boolean)
      .flatMap(partRow)
      .join('\n'),
    code: false,
  };
}

/**
 * Brackets in pairs as they are typeset: power series and meanings in double ones (`R⟦x⟧`), sets of sets with a blank between their braces.
 * Otherwise readers take them for a link or a place holder. `[[1, 2], [3, 4]]` stays.
 */
function partBrackets(row: string): string {
  if (!/\[\[|\{[{#%]|\}\}/.test(row)) return row;
  return row
    .replace(/\[\[([^[\]]*\p{L}[^[\]]*)\]\]/gu, '⟦$1⟧')
    .replace(/\{(?=[{#%])/g, '{ ')
    .replace(/\}(?=\})/g, '} ');
}

/** What parts two formulas from each other. As blanks it would be one blank in a message, and two equations one false one. */
const GAP = / {3,}/;

/** A blank that a message keeps. */
const EM_SPACE = '\u2003';

/** What makes a statement of a formula. */
const RELATION = /[=<>≤≥≈≡≠∝∼≅]/;

/** Functions whose names are words to the eye only. */
const FUNCTION =
  /^(?:(?:arc)?(?:sin|cos|tan|cot|sec|csc)h?|log|exp|lim|max|min|sup|inf|det|dim|ker|arg|gcd|deg|Re|Im|Var|Cov)(?!\p{L})/u;

/** Signs and words that lead from one formula to the next. */
const CONNECTOR = /^(?:[⇒⇔⟹⟺∴→]|and|or|so|hence|thus|therefore)/;

/** A row of formulas apart from each other: each statement on a line of its own, with what is said of it behind. */
function partRow(row: string): string[] {
  const lines: string[] = [];
  for (const part of row.split(GAP)) {
    const last = lines.at(-1);
    const leads = last !== undefined && CONNECTOR.test(last) && !RELATION.test(last);
    const isOwn =
      CONNECTOR.test(part) ||
      ((FUNCTION.test(part) || /^[^\p{L}]*\p{L}{0,2}(?!\p{L})/u.test(part)) && RELATION.test(part));
    if (last === undefined || (isOwn && !leads && RELATION.test(last))) lines.push(part);
    else lines[lines.length - 1] = `${last}${leads ? ' ' : EM_SPACE}${part}`;
  }
  return lines;
}

/** The same within a line of text. */
function partInline(row: string): string {
  const parts = row.split(GAP);
  return parts.reduce((text, part, index) => {
    const areStatements =
      RELATION.test(parts[index - 1] ?? '') &&
      RELATION.test(part) &&
      (FUNCTION.test(part) || !/^\p{L}{3}/u.test(part));
    return `${text}${areStatements && !/[,;:]$/.test(text) ? ';' : ''}${EM_SPACE}${part}`;
  });
}
