// The walk over a formula's tree: children first, then the element itself.

import type { MathNode } from '../tex/tree.ts';
import { writeOver, writeStruck, writeUnder } from './accent.ts';
import { writeFraction, writeRoot, writeStack } from './fraction.ts';
import { EMPTY, type Piece, parenthesize, piece, textOf } from './piece.ts';
import { type Part, scriptsFollow, writeRow } from './row.ts';
import { writePrescripts, writeScripts } from './script.ts';
import { plainGreek, writeToken } from './symbols.ts';
import { type Row, writeTable, writeTableInline } from './table.ts';

export interface Context {
  /** The formula's source. */
  tex: string;
  /** Matrices and aligned lines may take several lines. */
  tall: boolean;
  /** Inside a superscript or subscript. */
  script: boolean;
  /** A fraction without a bar is a binomial: it stands in round brackets. */
  binomial: boolean;
}

const ARROW = /^[←→↔⇐⇒⇔⇌⇄⇋↦↪↩↠⇀⇁↽↼]$/;
const BRACES = /[⏞⏟⏜⏝⎴⎵]$/;

/** Writes a tree as Unicode text. */
export function write(node: MathNode, context: Context): Piece {
  const child = (at: number): MathNode | undefined => node.children[at];
  const flat = (at: number): Piece => writeChild(child(at), { ...context, tall: false });
  const small = (at: number): Piece => writeChild(child(at), { ...context, tall: false, script: true });
  switch (node.kind) {
    case 'mn':
      return piece(writeToken(node), 'number');
    case 'mi':
    case 'mo':
    case 'mtext':
    case 'ms':
      return piece(plainGreek(writeToken(node), context.tex), 'atom');
    case 'mspace':
    case 'mphantom':
    case 'mprescripts':
    case 'none':
      return EMPTY;
    case 'mfrac':
      if (/^0/.test(node.attributes.get('linethickness') ?? ''))
        return writeStack(flat(0), flat(1), context.binomial);
      return writeFraction(flat(0), flat(1), context.script);
    case 'msqrt':
      return writeRoot(writeGroup(node, { ...context, tall: false }), EMPTY);
    case 'mroot':
      return writeRoot(flat(0), small(1));
    case 'msub':
      return writeCorners(node, flat(0), small(1), EMPTY);
    case 'msup':
      return writeCorners(node, flat(0), EMPTY, small(1));
    case 'msubsup':
      return writeCorners(node, flat(0), small(1), small(2));
    case 'munder':
      return writeLimits(flat(0), small(1), EMPTY);
    case 'mover':
      return writeLimits(flat(0), EMPTY, small(1));
    case 'munderover':
      return writeLimits(flat(0), small(1), small(2));
    case 'mmultiscripts':
      return writeMultiscripts(node, context);
    case 'menclose':
      return /strike/.test(node.attributes.get('notation') ?? '')
        ? writeStruck(writeGroup(node, { ...context, tall: false }))
        : writeGroup(node, context);
    case 'mtable':
      return writeRows(node, context);
    default:
      return writeGroup(node, context);
  }
}

function writeChild(node: MathNode | undefined, context: Context): Piece {
  return node === undefined ? EMPTY : write(node, context);
}

/** The children of an element as a row, or as several where the writer broke the line with `\\`. */
function writeGroup(node: MathNode, context: Context): Piece {
  const binomial = node.children[0]?.text === '(';
  const lines: Part[][] = [[]];
  for (const child of node.children) {
    if (child.attributes.get('linebreak') === 'newline') lines.push([]);
    else lines.at(-1)?.push({ node: child, written: write(child, { ...context, binomial }) });
  }
  const written = lines.map((parts) => writeRow(parts, context.tex)).filter((line) => line.form !== 'empty');
  const [first = EMPTY] = written;
  if (written.length < 2) return first;
  if (context.tall)
    return { lines: written.flatMap((line) => line.lines), axis: 0, form: 'row', open: false };
  return piece(written.map(textOf).join('; '), 'row');
}

function writeLimits(base: Piece, under: Piece, over: Piece): Piece {
  const core = textOf(base);
  const above = textOf(over).trim();
  const below = textOf(under).trim();
  if (ARROW.test(core)) return piece(labelArrow(core, above, below), 'atom');
  if (BRACES.test(above + below)) return piece(`${parenthesize(core)}${above}${below}`, 'atom');
  if (BRACES.test(core)) return piece(`${core}${parenthesize(above + below)}`, 'atom');
  if (core === '=' && above === 'def') return piece('≝', 'atom');
  const lined = below === '' ? undefined : writeUnder(base, below);
  if (lined !== undefined) return writeScripts(lined, EMPTY, over, 'plain');
  const accented = above === '' ? undefined : writeOver(base, above);
  if (accented !== undefined) return writeScripts(accented, under, EMPTY, 'plain');
  return writeScripts(base, under, over, 'operator');
}

function writeCorners(node: MathNode, base: Piece, sub: Piece, sup: Piece): Piece {
  if (!scriptsFollow(node)) return writeScripts(base, sub, sup, baseKind(node));
  return piece(`${textOf(base)} ${textOf(writePrescripts(sub, sup))}`, 'row');
}

function baseKind(node: MathNode): 'plain' | 'operator' | 'fenced' {
  if (node.atom === 'op') return 'operator';
  return node.children[0]?.atom === 'inner' ? 'fenced' : 'plain';
}

/** `→` with what stands over and under it: `—heat→`, `⇌[heat]`. */
function labelArrow(arrow: string, above: string, below: string): string {
  const label = [above, below].filter((text) => text !== '').join(', ');
  if (label === '') return arrow;
  if (arrow === '→') return `—${label}→`;
  if (arrow === '←') return `←${label}—`;
  return `${arrow}[${label}]`;
}

/** Scripts on all four corners: the base, pairs behind it, `mprescripts`, pairs in front of it. */
function writeMultiscripts(node: MathNode, context: Context): Piece {
  const inner = { ...context, tall: false };
  const divide = node.children.findIndex((child) => child.kind === 'mprescripts');
  const behind = node.children.slice(1, divide === -1 ? undefined : divide);
  const front = divide === -1 ? [] : node.children.slice(divide + 1);
  const script = (child: MathNode | undefined): Piece => writeChild(child, { ...inner, script: true });
  let base = writeChild(node.children[0], inner);
  for (let at = 0; at < behind.length; at += 2) {
    base = writeScripts(base, script(behind[at]), script(behind[at + 1]), baseKind(node));
  }
  let before = '';
  for (let at = 0; at < front.length; at += 2) {
    before += textOf(writePrescripts(script(front[at]), script(front[at + 1])));
  }
  return piece(before + textOf(base), base.form, base.open);
}

function writeRows(table: MathNode, context: Context): Piece {
  const rows: Row[] = table.children.map((row) => {
    const labelled = row.kind === 'mlabeledtr';
    const cells = row.children.slice(labelled ? 1 : 0);
    return {
      cells: cells.map((cell) => writeGroup(cell, context)),
      label: labelled ? writeChild(row.children[0], { ...context, tall: false }) : EMPTY,
    };
  });
  return context.tall ? writeTable(table, rows) : writeTableInline(table, rows);
}
