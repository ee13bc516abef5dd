// Tables: aligned in a fixed-width font where they are narrow enough for a phone, otherwise one list entry a row.
import type { Table } from 'mdast';
import { PHONE_COLUMNS } from '../mathematics/index.ts';
import { readSpans } from './inline.ts';
import type { Reading } from './reading.ts';
import { markSpans, plainText, type Span } from './span.ts';

export type TableText =
  | { kind: 'aligned'; text: string }
  /** A list: the headings that stand above it, and an entry a row. */
  | { kind: 'entries'; headings: Span[]; entries: Span[][] };

/**
 * Reads a table. Where it becomes a list, each row begins with its first cell, whose heading stands above the list; of two columns both
 * headings do, and of more the others stand before each cell.
 */
export function readTable(table: Table, reading: Reading): TableText {
  const rows = table.children.map((row) => row.children.map((cell) => readSpans(cell.children, reading)));
  const text = rows.map((row) => row.map((cell) => plainText(cell).replace(/\s+/g, ' ').trim()));
  const linked = rows.flat(2).some((span) => span.marks.some((mark) => mark.startsWith('link ')));
  const aligned = alignRows(text, table.align ?? []);
  if (!linked && aligned.every((line) => widthOf(line) <= PHONE_COLUMNS))
    return { kind: 'aligned', text: aligned.join('\n') };
  const [headings = [], ...body] = rows;
  const columns = Math.max(...rows.map((row) => row.length));
  if (body.length === 0) return { kind: 'entries', headings: [], entries: [labelRow([], headings)] };
  const [first = [], second = []] = headings;
  if (columns === 2)
    return { kind: 'entries', headings: headList([first, second]), entries: body.map(pairRow) };
  const entries = body.map((row, index) => labelRow([[], ...headings.slice(1)], row, index === 0));
  return {
    kind: 'entries',
    headings: headList([first]),
    entries: entries.filter((entry) => entry.length > 0),
  };
}

/** Headings as a line above a list; nothing where they are blank. */
function headList(headings: readonly Span[][]): Span[] {
  const named = headings.filter((heading) => plainText(heading).trim());
  const [last] = named.at(-1)?.slice(-1) ?? [];
  if (last === undefined) return [];
  return [...markSpans(join(named, ' · '), 'italic'), { text: ':', marks: [], at: last.at }];
}

/** A row of two columns on one line. */
function pairRow([name = [], cell = []]: readonly Span[][]): Span[] {
  const cells = [
    ...(plainText(name).trim() ? [markSpans(name, 'bold')] : []),
    ...(plainText(cell).trim() ? [cell] : []),
  ];
  return join(cells, ': ');
}

function join(texts: readonly (readonly Span[])[], between: string): Span[] {
  return texts.flatMap((text, index) => [
    ...(index === 0 ? [] : [{ text: between, marks: [], at: text[0]?.at ?? 0 }]),
    ...text,
  ]);
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
  const [head = '', ...body] = lines;
  // Headings that are all blank, as in a table without any, are none.
  if (head === '' && body.length > 0) return body;
  return [head, widths.map((width) => '─'.repeat(width)).join('  '), ...body];
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
