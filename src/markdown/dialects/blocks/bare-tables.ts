// Tables without a line of dashes below a heading, as kramdown has them, and rows that were cut off from it: `| a | b |` line by line.
import type { Paragraph, RootContent, TableRow } from 'mdast';
import { positionAt, rewriteChildren } from '../../syntax/nodes.ts';
import { type Range, rangeOf } from '../../syntax/ranges.ts';
import type { Dialect, PageSource } from '../dialect.ts';

const ROW = /^[ \t]*\|.*\|[ \t]*$/;

/** Lines between rows: `|---|:-:|`, `|===|`, `+---+---+`; and attributes of the whole table. */
const RULE = /^[ \t|:+=-]+$|^[ \t]*\{:[^{}]*\}[ \t]*$/;

const RULE_ALONE = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+\s*$/;

/** A bar that ends a cell: one behind a backslash is text. */
const BAR = /(?<!\\)\|/g;

/** Minimum number of cells in a row, and in one that stands alone: `|x|` is an absolute value, and `|a|b|` may be. */
const MIN_CELLS = 2;
const MIN_CELLS_ALONE = 3;

export const BARE_TABLES: Dialect = {
  name: 'tables without a heading',
  isIn: (markdown) => /^[ \t]*\|[^\n]*\|[ \t]*$/m.test(markdown),
  settle(root, page) {
    rewriteChildren(root, (children) =>
      children.flatMap((child) => (child.type === 'paragraph' ? readParagraph(child, page) : [child])),
    );
  },
};

function readParagraph(paragraph: Paragraph, page: PageSource): RootContent[] {
  const { start, end } = rangeOf(paragraph);
  // A rule that blank lines cut off from its rows says nothing.
  if (RULE_ALONE.test(page.text.slice(start, end))) return [];
  return [readRows(paragraph, page) ?? paragraph];
}

/** The table that a paragraph of nothing but rows of one width is. */
function readRows(paragraph: Paragraph, page: PageSource): RootContent | undefined {
  const { start, end } = rangeOf(paragraph);
  if (page.text[start] !== '|') return undefined;
  const lines: Range[] = [];
  for (let at = start; at < end; ) {
    const next = page.text.indexOf('\n', at);
    const stop = next === -1 ? end : Math.min(next, end);
    lines.push({ start: at, end: stop });
    at = stop + 1;
  }
  const textOf = (line: Range): string => page.text.slice(line.start, line.end);
  if (!lines.every((line) => ROW.test(textOf(line)) || RULE.test(textOf(line)))) return undefined;
  const filled = lines.filter((line) => !RULE.test(textOf(line)));
  const rows = filled.map((line) => cellsOf(line, page));
  const [first = []] = rows;
  const width = first.length;
  const least = rows.length > 1 ? MIN_CELLS : MIN_CELLS_ALONE;
  if (width < least || rows.some((cells) => cells.length !== width)) return undefined;
  const children = rows.map((cells): TableRow => ({ type: 'tableRow', children: cells }));
  // Where no rule says so, the first row is no heading.
  const isHeaded = filled.length > 1 && lines[0] === filled[0] && lines[1] !== filled[1];
  if (!isHeaded)
    children.unshift({ type: 'tableRow', children: first.map(() => ({ type: 'tableCell', children: [] })) });
  return { type: 'table', align: [], children, position: positionAt({ start, end }) };
}

function cellsOf({ start, end }: Range, page: PageSource): TableRow['children'] {
  const bars = [...page.text.slice(start, end).matchAll(BAR)].map(({ index }) => start + index);
  return bars.slice(0, -1).map((bar, index) => {
    const cell = { start: bar + 1, end: bars[index + 1] ?? end };
    return { type: 'tableCell', children: page.phrasing(cell.start, cell.end), position: positionAt(cell) };
  });
}
