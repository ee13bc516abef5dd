// The formulas that a page's text holds: between the signs of TeX, and typed as plain text.
import { findFormulas } from '../../markdown/index.ts';
import { RELATIONS } from '../../mathematics/index.ts';
import { isFunctionWord } from '../../search/index.ts';
import { isFormulaWord } from './formula-words.ts';

/** A formula as it is written, and where it begins in the text. */
export interface WrittenFormula {
  source: string;
  at: number;
}

/** Maximum number of characters of a text that are looked at, and of a line that may hold formulas in plain text. */
const MAX_TEXT = 200_000;
const MAX_LINE = 1000;

/** Maximum number of words and signs on each side of a relation in plain text. */
const MAX_REACH = 24;

/** What begins and ends a block of code: what looks like an equation there assigns a value. */
const FENCE = /^\s*(?:```|~~~)/;

const RELATION = new RegExp(`^(?:->|<=>|[${RELATIONS}])$`, 'u');
const HAS_RELATION = new RegExp(`->|<=>|[${RELATIONS}]`, 'u');

/** Words with what is below and above the line, arrows, blanks, and single signs. */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}_^₀-₉⁺⁻']*|->|<=>|\s+|./gu;

/** Signs that stand in formulas. */
const SIGN = /^[\s+\-−±·×*/√∑∫∂()[\]^_'′|!]+$/u;

/** The formulas of a text, in its order. */
export function formulasOf(text: string): WrittenFormula[] {
  const read = text.slice(0, MAX_TEXT);
  const formulas = findFormulas(read, []);
  const typed = HAS_RELATION.test(read) ? typedIn(read) : [];
  const isWithin = ({ at }: WrittenFormula): boolean =>
    formulas.some(({ start, end }) => start <= at && at < end);
  return [
    ...formulas.map(({ tex, start }) => ({ source: tex, at: start })),
    ...typed.filter((formula) => !isWithin(formula)),
  ].sort((one, other) => one.at - other.at);
}

/** Formulas in plain text, around each relation of a line. */
function typedIn(text: string): WrittenFormula[] {
  const found: WrittenFormula[] = [];
  let at = 0;
  let isCode = false;
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) isCode = !isCode;
    else if (!isCode && line.length <= MAX_LINE && HAS_RELATION.test(line) && !line.includes('$'))
      for (const formula of readLine(line)) found.push({ source: formula.source, at: at + formula.at });
    at += line.length + 1;
  }
  return found;
}

/** The formulas of a line: each reaches as far as what stands around its relations may stand in one. */
function readLine(line: string): WrittenFormula[] {
  const tokens = Array.from(line.matchAll(TOKEN), ([token]) => token);
  const starts: number[] = [];
  let length = 0;
  for (const token of tokens) {
    starts.push(length);
    length += token.length;
  }
  const found: WrittenFormula[] = [];
  let behind = 0;
  for (const [place, token] of tokens.entries()) {
    if (place < behind || !RELATION.test(token)) continue;
    let from = place;
    while (from > behind && place - from < MAX_REACH && isPart(tokens, from - 1, 1)) from -= 1;
    let to = place + 1;
    while (to < tokens.length && to - place < 2 * MAX_REACH && isPart(tokens, to, -1)) to += 1;
    while (from < place && /^\s+$/.test(tokens[from] ?? '')) from += 1;
    found.push({ source: tokens.slice(from, to).join('').trim(), at: starts[from] ?? 0 });
    behind = to;
  }
  return found;
}

/** Whether a token may stand in a formula that reaches up to it; `inward` is the step to its neighbour there. */
function isPart(tokens: readonly string[], at: number, inward: 1 | -1): boolean {
  const token = tokens[at] ?? '';
  if (RELATION.test(token) || SIGN.test(token)) return true;
  if (!/^[\p{L}\p{N}]/u.test(token) || !isFormulaWord(token)) return false;
  if (!/^\p{Ll}{2,}$/u.test(token) || !isFunctionWord(token)) return true;
  // "At" is acceleration times time behind a sign, and a word behind another letter.
  const next = tokens[at + inward] ?? '';
  const neighbour = next.trim() === '' ? (tokens[at + 2 * inward] ?? '') : next;
  return RELATION.test(neighbour) || /^[+\-−±·×/√(^]$/.test(neighbour);
}
