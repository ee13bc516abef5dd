// Matrices, cases and aligned lines.

import type { MathNode } from '../tex/tree.ts';
import { beside, EMPTY, PHONE_COLUMNS, type Piece, padEnd, textOf, widthOf } from './piece.ts';

export interface Row {
  cells: Piece[];
  /** The equation's number, such as `(1)`. */
  label: Piece;
}

/** A table on one line: rows parted by semicolons, as in `[1 2; 3 4]`. */
export function writeTableInline(table: MathNode, rows: Row[]): Piece {
  const filled = rows.filter((row) => row.cells.some((cell) => cell.form !== 'empty'));
  const wordy = filled.some((row) => row.cells.some((cell) => /\S\s+\S/.test(textOf(cell))));
  const lines = filled.map((row) => {
    const cells = row.cells.map((cell) => textOf(cell).trim());
    const label = row.label.form === 'empty' ? '' : `   ${textOf(row.label)}`;
    if (isAligned(table)) return joinEquations(cells) + label;
    if (isLeft(table)) return joinCases(cells) + label;
    return cells.join(wordy ? ', ' : ' ').trim() + label;
  });
  const single = rows.every((row) => row.cells.length < 2) && !wordy;
  const text = lines.join(single && isSmall(table) ? ', ' : '; ');
  return text === '' ? EMPTY : { lines: [text], axis: 0, form: 'row', open: false };
}

/** A table on as many lines as it has rows, columns below each other as a fixed-width font shows them. */
export function writeTable(table: MathNode, rows: Row[]): Piece {
  const written = isAligned(table) ? alignEquations(rows) : alignColumns(table, rows);
  const lines = written.flatMap((row, at) => {
    const label = rows[at]?.label ?? EMPTY;
    return (label.form === 'empty' ? row : beside(row, '   ', label)).lines;
  });
  if (lines.every((line) => line.trim() === '')) return EMPTY;
  return { lines, axis: Math.floor((lines.length - 1) / 2), form: 'row', open: false };
}

function isAligned(table: MathNode): boolean {
  return /^right left/.test(table.attributes.get('columnalign') ?? '') && /^0em/.test(spacing(table));
}

function isLeft(table: MathNode): boolean {
  return /^left left/.test(table.attributes.get('columnalign') ?? '');
}

function isSmall(table: MathNode): boolean {
  return /^0em/.test(spacing(table));
}

function spacing(table: MathNode): string {
  return table.attributes.get('columnspacing') ?? '';
}

function joinEquations(cells: string[]): string {
  const equations: string[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    equations.push([cells[at], cells[at + 1]].filter((cell) => cell).join(' '));
  }
  return equations.filter((equation) => equation !== '').join('   ');
}

function joinCases([value = '', ...conditions]: string[]): string {
  const condition = conditions.filter((cell) => cell !== '').join(' ');
  if (condition === '') return value;
  const spoken = /[,;:]$/.test(value) || /^(?:if|when|for|otherwise|else|and|where|with)\b/i.test(condition);
  return `${value}${spoken ? ' ' : ', '}${condition}`;
}

function alignEquations(rows: Row[]): Piece[] {
  const pairs = rows.filter((row) => row.cells.slice(1).some((cell) => cell.form !== 'empty'));
  const start = Math.max(0, ...pairs.map((row) => widthOfPiece(row.cells[0] ?? EMPTY)));
  const aligned = rows.map((row) => {
    const [first = EMPTY, ...rest] = row.cells;
    const alone = rest.every((cell) => cell.form === 'empty');
    return joinPieces([alone ? first : shift(first, start), ...rest]);
  });
  if (Math.max(...aligned.map(widthOfPiece)) <= PHONE_COLUMNS) return aligned;
  return rows.map((row, at) => {
    const indented = at > 0 && row.cells[0]?.form === 'empty';
    return indented ? joinPieces([{ ...EMPTY, lines: [' '] }, ...row.cells.slice(1)]) : joinPieces(row.cells);
  });
}

function joinPieces(cells: Piece[]): Piece {
  return cells.reduce((row, cell, at) => {
    if (cell.form === 'empty') return row;
    if (widthOfPiece(row) === 0) return cell;
    return beside(row, at % 2 === 1 ? ' ' : '   ', cell);
  }, EMPTY);
}

function alignColumns(table: MathNode, rows: Row[]): Piece[] {
  const columns = Math.max(1, ...rows.map((row) => row.cells.length));
  const aligns = (table.attributes.get('columnalign') ?? '').split(' ');
  const bars = (table.attributes.get('columnlines') ?? '').split(' ');
  const flush = columns === 1 && table.attributes.get('displaystyle') !== undefined;
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(0, ...rows.map((row) => widthOfPiece(row.cells[at] ?? EMPTY))),
  );
  return rows.map((row) =>
    widths
      .map((width, at) =>
        place(row.cells[at] ?? EMPTY, width, flush ? 'left' : (aligns[at] ?? aligns.at(-1) ?? '')),
      )
      .reduce((line, cell, at) => beside(line, bars[at - 1] === 'solid' ? ' │ ' : '  ', cell)),
  );
}

function place(cell: Piece, width: number, align: string): Piece {
  const free = width - widthOfPiece(cell);
  const before = align === 'left' ? 0 : align === 'right' ? free : Math.floor(free / 2);
  const moved = shift(cell, widthOfPiece(cell) + before);
  return { ...moved, lines: moved.lines.map((line) => padEnd(line, width)) };
}

/** Moves a piece to the right, so that it ends at column `end`. */
function shift(cell: Piece, end: number): Piece {
  const before = ' '.repeat(Math.max(0, end - widthOfPiece(cell)));
  return { ...cell, lines: cell.lines.map((line) => before + line), form: 'row' };
}

function widthOfPiece(cell: Piece): number {
  return Math.max(...cell.lines.map(widthOf));
}
