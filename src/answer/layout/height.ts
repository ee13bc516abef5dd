// How high text stands on a phone, estimated in lines: enough to tell what fits a screen, without a browser.
import { type Line, type Outline, plainText, type Section, type Span } from '../../markdown/index.ts';

/** Characters of a line on a phone 390 CSS pixels wide, on average; in names, which are bold; and in code, which has one width. */
const COLUMNS = { text: 39, name: 36, code: 35 };

/** Lines of text that leave room on one screen for the title, the footer and the controls. */
export const SCREEN = 30;

/** The room between two paragraphs, and above the name of a field, in lines. */
const GAP = { paragraph: 1, field: 0.5 };

/** What a drawn formula adds to the picture below, and the picture's own margins, in lines. */
const DRAWN = { formula: 2.2, picture: 2 };

/** The lines that an outline takes, with the picture of its formulas. */
export function heightOfOutline({ lead, sections }: Outline): number {
  const text = heightOfLines(lead) + sections.reduce((sum, section) => sum + heightOfSection(section), 0);
  return text + heightOfDrawn([lead, ...sections.map(({ lines }) => lines)].flat());
}

/** The lines that a field takes: its name, its text and the gap above. */
export function heightOfSection({ name, lines }: Section): number {
  return heightOfName(name) + heightOfLines(lines);
}

/** The lines that the name of a field takes, with the gap above. */
export function heightOfName(name: readonly Span[]): number {
  return Math.max(1, Math.ceil(plainText(name).length / COLUMNS.name)) + GAP.field;
}

/** The lines that text takes, without pictures. */
export function heightOfLines(lines: readonly Line[]): number {
  return lines.reduce((sum, line, index) => sum + gapAbove(line, lines[index - 1]) + heightOfLine(line), 0);
}

/** The lines that one line of a page takes. */
export function heightOfLine({ kind, spans, code, lead }: Line): number {
  if (kind === 'fence') {
    const rows = code.split('\n').map((row) => Math.max(1, Math.ceil(row.length / COLUMNS.code)));
    return rows.reduce((sum, row) => sum + row, 1);
  }
  const rows = (lead + plainText(spans)).split('\n');
  return rows.reduce((sum, row) => sum + Math.max(1, Math.ceil(row.length / COLUMNS.text)), 0);
}

/** How many characters of text fit into so many lines. */
export function charactersIn(lines: number): number {
  return Math.floor(lines) * COLUMNS.text;
}

/** The lines that the picture takes in which the formulas of these lines are drawn. */
export function heightOfDrawn(lines: readonly Line[]): number {
  const drawn = lines.flatMap((line) =>
    [...line.spans.flatMap((span) => span.drawn ?? []), line.drawn ?? []].flat(),
  );
  const count = new Set(drawn.map(({ tex }) => tex)).size;
  return count === 0 ? 0 : count * DRAWN.formula + DRAWN.picture;
}

function gapAbove(line: Line, before: Line | undefined): number {
  return before !== undefined && line.kind === 'paragraph' && before.kind === 'paragraph' ? GAP.paragraph : 0;
}
