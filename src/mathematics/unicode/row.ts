// Pieces side by side: where TeX leaves space, where only the eye does, and where a fraction needs brackets.

import type { MathNode } from '../tex/tree.ts';
import {
  beside,
  closingBracket,
  EMPTY,
  type Form,
  hasOutside,
  isBracketed,
  type Piece,
  parenthesize,
  tallBracket,
  textOf,
} from './piece.ts';

export interface Part {
  node: MathNode;
  written: Piece;
}

/** A space this wide, in em, parts two formulas from each other rather than two symbols. */
const WIDE = 0.8;

/** Raised and lowered characters behind a bracket. */
const RAISED_END = /[\p{No}\p{Lm}⁺⁻⁼⁽⁾₊₋₌₍₎′″]+$/u;

/** Writes a row; `tex` is the formula's source, which tells `1,000` from the point `1, 000`. */
export function writeRow(parts: Part[], tex: string): Piece {
  const tall = stretchBrackets(parts);
  let row = EMPTY;
  let before: Part | undefined;
  let left: Part | undefined;
  let space = 0;
  let owed = 0;
  let signed = false;
  let integrates = false;
  const seen: Piece[] = [];
  for (const [at, part] of tall.entries()) {
    if (part.node.kind === 'mspace') space += emOf(part.node, 'width');
    if (part.written.form === 'empty') {
      // An empty group, as in `{}+{}`, takes the space of the atom that it stands for.
      owed = Math.max(owed, part.node.space);
      continue;
    }
    // A sign behind a word belongs to its number, though TeX sets it as a difference: `if −4 ≤ x`.
    const afterWord = left?.node.kind === 'mtext' && /\s$/.test(axisLine(left.written));
    const signs = afterWord && isSign(part.node);
    const node = { ...part.node, space: signs || signed ? 0 : Math.max(owed, part.node.space) };
    signed = signs;
    const right = { node, written: bracketFraction(part, left, nextOf(tall, at)) };
    const differential = integrates && isDifferential(right, nextOf(tall, at));
    if (isModulus(right, nextOf(tall, at))) space = Math.min(space, WIDE / 2);
    const gap = left === undefined ? '' : gapBetween(before, left, right, space, differential, tex);
    const spaced = left === undefined || /\s$/.test(axisLine(row)) || /^\s/.test(axisLine(right.written));
    row =
      left === undefined ? right.written : beside(row, spaced && gap.length < 2 ? '' : gap, right.written);
    seen.push(right.written);
    integrates ||= /^[∫∬∭∮]/.test(axisLine(right.written));
    before = left;
    left = right;
    space = 0;
    owed = 0;
  }
  if (seen.length < 2) return row;
  return { ...row, form: row.lines.length > 1 ? 'row' : formOf(textOf(row), seen) };
}

/** Brackets around something of several lines grow with it. */
function stretchBrackets(parts: Part[]): Part[] {
  const inside = parts.slice(1, -1);
  const lines = Math.max(1, ...inside.map((part) => part.written.lines.length));
  if (lines === 1 || parts[0]?.node.atom !== 'open' || parts.at(-1)?.node.atom !== 'close') return parts;
  const axis = Math.max(...inside.map((part) => part.written.axis));
  return parts.map((part, at) => {
    if (at > 0 && at < parts.length - 1) return part;
    const bracket = textOf(part.written);
    return bracket === '' ? part : { ...part, written: tallBracket(bracket, lines, axis) };
  });
}

function nextOf(parts: Part[], at: number): Part | undefined {
  for (const part of parts.slice(at + 1)) {
    if (part.node.kind === 'mspace' && emOf(part.node, 'width') >= WIDE) return undefined;
    if (part.written.form !== 'empty') return part;
  }
  return undefined;
}

/** In a row of factors a fraction is bracketed where its end could not be seen: `(a/b)c`, but `c a/b`. */
function bracketFraction(part: Part, left: Part | undefined, right: Part | undefined): Piece {
  const { written } = part;
  if (written.form !== 'quotient') return written;
  const text = textOf(written);
  const afterOperator = left !== undefined && /[−+±∓·×]$/.test(axisLine(left.written)) && /^[−+]/.test(text);
  const afterSlash = left !== undefined && axisLine(left.written).endsWith('/');
  const beforeFactor = right !== undefined && isFactor(right) && (written.open || !text.endsWith(')'));
  if (!afterOperator && !afterSlash && !beforeFactor) return written;
  return { ...written, lines: [parenthesize(text)], form: 'atom', open: false };
}

function isFactor({ node, written }: Part): boolean {
  if (!['ord', 'op', 'open', 'inner'].includes(node.atom) || node.space >= 2) return false;
  return !/^[\s!,.;:)′″|‖/%…⋯]/.test(axisLine(written));
}

/** TeX sets `(mod n)` far off from its congruence. */
function isModulus(part: Part, next: Part | undefined): boolean {
  return part.node.text === 'mod' || (part.node.text === '(' && next?.node.text === 'mod');
}

/** In `A + ^2H` TeX puts the 2 on the plus; it was meant for the H. */
export function scriptsFollow(node: MathNode): boolean {
  const base = node.children[0];
  if (!/^ms(?:up|ubsup)$/.test(node.kind) || node.children.at(-1)?.kind !== 'mn') return false;
  return base?.kind === 'mo' && (base.atom === 'bin' || base.atom === 'rel');
}

function isSign(node: MathNode): boolean {
  return node.kind === 'mo' && /^[−+±∓]$/.test(node.text);
}

function isDifferential(part: Part, right: Part | undefined): boolean {
  return part.node.kind === 'mi' && part.node.text === 'd' && right?.node.atom === 'ord';
}

function gapBetween(
  before: Part | undefined,
  left: Part,
  right: Part,
  skipped: number,
  differential: boolean,
  tex: string,
): string {
  const end = axisLine(left.written);
  const start = axisLine(right.written);
  if (scriptsFollow(left.node)) return '';
  const explicit = skipped + emOf(left.node, 'rspace') + emOf(right.node, 'lspace');
  if (explicit >= WIDE) return '   ';
  if (/^[,;]/.test(start)) return '';
  if (left.written.lines.length > 1 || (right.written.lines.length > 1 && !/[([{|‖]$/.test(end))) return ' ';
  // `f: A → B`, but the ratio `1 : 2`.
  if (start === ':' && left.node.kind !== 'mn') return '';
  if (explicit > 0.1 || right.node.space >= 2 || differential) return ' ';
  if (left.node.atom === 'punct') {
    return right.node.space > 0 && !isThousand(before, left, right, tex) ? ' ' : '';
  }
  // For TeX a labelled brace is an operator, and a sign behind it no sum.
  if (isSign(right.node) && isBraced(left)) return ' ';
  if (isSign(left.node) && before !== undefined && isBraced(before)) return ' ';
  if (left.node.atom === 'op' || right.node.atom === 'op') return gapAtOperator(left, right, end, start);
  if (right.node.space === 1 && /[…⋯]$/.test(end)) return ' ';
  if (right.node.space === 1 && /^[…⋯]/.test(start)) return ' ';
  if (left.written.open && /^[\p{L}\p{N}]/u.test(start)) return ' ';
  if (left.written.form === 'operator' && isFactor(right)) return ' ';
  if (left.written.form === 'quotient' && isFactor(right)) return ' ';
  if (/quotient|operator/.test(right.written.form) && /[\p{L}\p{N}\p{M})\]]$/u.test(end)) return ' ';
  if (left.written.form === 'small' && /^\d/.test(start)) return ' ';
  if (right.written.form === 'small' && /[\p{L}\p{M})]$/u.test(end)) return ' ';
  if (left.node.kind === 'mn' && right.node.kind === 'mn') return ' ';
  return partsWords(left, right) ? ' ' : '';
}

function isBraced(part: Part): boolean {
  return /[⏞⏟]/.test(axisLine(part.written));
}

function gapAtOperator(left: Part, right: Part, end: string, start: string): string {
  const brackets = /^[([{|‖⌊⌈⟨⎛⎡]/.test(start);
  if (left.node.kind === 'mfrac') return ' ';
  if (left.node.atom !== 'op') return right.node.space > 0 && !isSign(left.node) ? ' ' : '';
  // sin(x), but lim_(x→0) (1 + x), where the limit would look like the argument, and ∑ (x + 1).
  if (brackets) return left.written.open || /\)$/.test(end) || /^[∑∏∐∫∬∭∮⋃⋂⨁⨂⋁⋀]/.test(end) ? ' ' : '';
  return right.node.space > 0 ? ' ' : '';
}

/** A comma between digits that the writer set without a space: `1,000`, `12,345.6`. */
function isThousand(before: Part | undefined, comma: Part, right: Part, tex: string): boolean {
  if (before?.node.kind !== 'mn' || comma.node.text !== ',' || right.node.kind !== 'mn') return false;
  const grouped =
    /^[1-9]\d{0,2}$|^\d{3}$/.test(before.node.text) && /^\d{3}(?:\.\d*)?$/.test(right.node.text);
  return grouped && tex.includes(`${before.node.text},${right.node.text}`);
}

/** An upright word beside an italic letter: TeX parts them by the shape of their letters. */
function partsWords(left: Part, right: Part): boolean {
  const end = axisLine(left.written).at(-1) ?? '';
  const start = axisLine(right.written)[0] ?? '';
  if (!/[\p{Ll}\p{Lu}]/u.test(end) || !/[\p{Ll}\p{Lu}]/u.test(start) || end === 'μ') return false;
  return isWord(left.node) !== isWord(right.node);
}

function isWord(node: MathNode): boolean {
  if (node.kind === 'mi' || node.kind === 'mtext') return [...node.text.trim()].length > 1;
  const base = node.children[0];
  return base !== undefined && isWord(base);
}

function emOf(node: MathNode, attribute: 'width' | 'lspace' | 'rspace'): number {
  const [, number, unit] =
    /^(-?[\d.]+)(em|ex|px|pt|cm|mm|in)?/.exec(node.attributes.get(attribute) ?? '') ?? [];
  const em = Number(number ?? 0);
  return unit === 'pt' || unit === 'px' ? em / 12 : em;
}

function formOf(text: string, seen: Piece[]): Form {
  // A word that was typed without `\text`, as in `Price`.
  if (isBracketed(text) || /^[A-Z][a-z]{2,}$/.test(text)) return 'atom';
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return 'number';
  if (isBracketed(text.replace(RAISED_END, ''))) return 'scripted';
  const [first, second] = seen;
  const tight = !hasOutside(text, ' ');
  if (first === undefined || second === undefined || !tight) return 'row';
  const firstText = textOf(first);
  // f(x), P(A | B), n!, dx², 45°
  const plain = text.replace(RAISED_END, '');
  const called = closingBracket(plain, firstText.length) === plain.length - 1;
  if (called && isFunction(firstText, plain.slice(firstText.length)) && /atom|scripted/.test(first.form)) {
    return plain === text ? first.form : 'scripted';
  }
  if (seen.length === 2 && /^[!%°]$/.test(textOf(second)) && first.form !== 'row') return first.form;
  if (seen.length === 2 && /^[d∂Δδ]$/.test(firstText) && second.form !== 'row') return second.form;
  return seen.every((part) => part.form === 'number') ? 'number' : 'row';
}

/** `P(B)` and `q(x)` are one thing to divide by, `n(n + 1)` are two. */
function isFunction(name: string, argument: string): boolean {
  return /^(?:[fghFGHPE](?!\p{L})|\p{L}{2})/u.test(name) || /^\(\p{L}\)$/u.test(argument);
}

function axisLine(written: Piece): string {
  return written.lines[written.axis] ?? '';
}
