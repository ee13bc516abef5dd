// Tables: aligned in a fixed-width font where they are narrow enough for a phone, otherwise one list entry a row.
import type { Table } from 'mdast';
import { readSpans } from './inline.ts';
import type { Reading } from './reading.ts';
import { markSpans, plainText, type Span } from './span.ts';

/** Maximum width of a table in a code block, in columns: a phone would break the lines of a wider one. */
const MAX_ALIGNED_WIDTH = 42;

export type TableText = { kind: 'aligned'; text: string } | { kind: 'entries'; entries: Span[][] };

/** Reads a table. Entries have one line a cell, with the column's heading before it. */
export function readTable(table: Table, reading: Reading): TableText {
  const rows = table.children.map((row) => row.children.map((cell) => readSpans(cell.children, reading)));
  const text = rows.map((row) => row.map((cell) => plainText(cell).replace(/\s+/g, ' ').trim()));
  const linked = rows.flat(2).some((span) => span.marks.some((mark) => mark.startsWith('link ')));
  const aligned = alignRows(text, table.align ?? []);
  if (!linked && aligned.every((line) => widthOf(line) <= MAX_ALIGNED_WIDTH))
    return { kind: 'aligned', text: aligned.join('\n') };
  const [headings = [], ...body] = rows;
  if (body.length === 0) return { kind: 'entries', entries: [labelRow([], headings)] };
  return { kind: 'entries', entries: body.map((row, index) => labelRow(headings, row, index === 0)) };
}

function alignRows(rows: readonly string[][], alignments: readonly (string | null)[]): string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    widths
      .map((width, column) => padCell(row[column] ?? '', width, alignments[column] ?? null))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}

function padCell(text: string, width: number, alignment: string | null): string {
  const room = width - widthOf(text);
  const before = alignment === 'right' ? room : alignment === 'center' ? Math.floor(room / 2) : 0;
  return ' '.repeat(before) + text + ' '.repeat(room - before);
}

/** Columns in a fixed-width font: none for combining marks, two for East Asian wide characters and emoji. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue;
    width +=
      /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/**
 * One row as `**Heading: cell**` and a line `Heading: cell` for each further cell. Empty cells are left out, but for
 * those of the first row: a heading over an empty column has no other place.
 */
function labelRow(headings: readonly Span[][], row: readonly Span[][], first = false): Span[] {
  const columns = Array.from({ length: Math.max(row.length, headings.length) }, (_, column) => column);
  const lines = columns.flatMap((column): Span[][] => {
    const cell = row[column] ?? [];
    const heading = headings[column] ?? [];
    if (!plainText(cell).trim() && !(first && plainText(heading).trim())) return [];
    const at = cell[0]?.at ?? row[0]?.[0]?.at ?? heading[0]?.at ?? 0;
    const label = plainText(heading).trim() ? [...heading, { text: ': ', marks: [], at }] : [];
    return [[...label, ...cell].map((span) => ({ ...span, at }))];
  });
  return lines.flatMap((line, index) =>
    index === 0 ? markSpans(line, 'bold') : [{ text: '\n', marks: [], at: line[0]?.at ?? 0 }, ...line],
  );
}
