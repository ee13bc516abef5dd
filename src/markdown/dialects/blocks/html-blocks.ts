// Blocks of HTML that say more than their words: tables, and code in `<pre>`.

import type { Html, RootContent, TableRow } from 'mdast';
import { decodeEntities } from '../../syntax/entities.ts';
import { foundAt } from '../../syntax/found.ts';
import { positionAt, rewriteChildren } from '../../syntax/nodes.ts';
import { firstIndex, type Range, rangeOf } from '../../syntax/ranges.ts';
import type { Dialect, PageSource } from '../dialect.ts';

/** Tags of HTML that Markdown takes for none because their attributes are not well written, as in `<img alt=""a">`. */
const LOOSE_TAG =
  /<(?:img|a|br|hr|div|span|p|font|center|video|audio|iframe|source|td|th|tr|table|details|summary)\s[^<>\n]{1,1000}>/gi;

const TABLE_TAG = /<(\/?)(table|caption|tr|t[dh])\b[^<>]*>/gi;

export const HTML_BLOCKS: Dialect = {
  name: 'HTML blocks',
  isIn: (markdown) => /<(?:table|pre)[\s>]|<[a-z]+\s[^<>]*(?:""|''|["'][^\s/>"'])/i.test(markdown),
  find: (markdown) => ({
    spans: [...markdown.matchAll(LOOSE_TAG)].map((match) => ({ ...foundAt('looseTag', match), last: true })),
  }),
  read: {
    looseTag: ({ start, end }, page) => [{ type: 'html', value: mendQuotes(page.text.slice(start, end)) }],
  },
  settle(root, page) {
    rewriteChildren(root, (children) =>
      children.some(({ type }) => type === 'html') ? readBlocks(children, page) : children,
    );
  },
};

/** `alt=""a leaf""` → `alt="a leaf"`; an empty value stays one. */
function mendQuotes(tag: string): string {
  return tag.replace(/=(["'])\1(?=[^\s/>"'])/g, '=$1').replace(/(?<=[^=\s"'])(["'])\1(?=[\s/>])/g, '$1');
}

function readBlocks(children: RootContent[], page: PageSource): RootContent[] {
  const read: RootContent[] = [];
  const closes = [...children.entries()].flatMap(([index, child]) =>
    child.type === 'html' && /<\/table\s*>/i.test(child.value) ? [index] : [],
  );
  let next = 0;
  for (const [index, child] of children.entries()) {
    if (index < next) continue;
    const opening = child.type === 'html' ? /<table[\s>]/i.exec(child.value) : undefined;
    if (child.type === 'html' && /<pre[\s>]/i.test(child.value)) read.push(...readPre(child));
    else if (opening) {
      // A blank line ends a block of HTML, and the table goes on in the next.
      const last = closes[firstIndex(closes, (at) => at < index)];
      const range = { start: rangeOf(child).start, end: rangeOf(children[last ?? index] ?? child).end };
      const blocks = last === undefined ? undefined : readTable(range, page);
      if (blocks && last !== undefined) next = last + 1;
      read.push(...(blocks ?? [child]));
    } else read.push(child);
  }
  return read;
}

/** The code in `<pre>` as a block of code, with what stands before and after it. */
function readPre(html: Html): RootContent[] {
  const opening = /<pre(?:\s[^<>]*)?>/i.exec(html.value);
  const begin = (opening?.index ?? 0) + (opening?.[0].length ?? 0);
  const length = html.value.slice(begin).search(/<\/pre\s*>/i);
  if (!opening || length < 0) return [html];
  const inside = html.value.slice(begin, begin + length);
  const rest = html.value.slice(begin + length);
  const close = /^<\/pre\s*>/i.exec(rest)?.[0].length ?? 0;
  const { start, end } = rangeOf(html);
  const language = /(?:language-|lang=["']?|lang-)([\w+#-]+)/.exec(html.value.slice(opening.index))?.[1];
  const value = decodeEntities(inside.replace(/<br\s*\/?>/gi, '\n').replace(/<\/?[a-z][^<>\n]*>/gi, ''));
  const piece = (text: string, from: number): RootContent[] =>
    text.trim()
      ? [{ type: 'html', value: text, position: positionAt({ start: from, end: from + text.length }) }]
      : [];
  const position = positionAt({ start: start + begin, end });
  return [
    ...piece(html.value.slice(0, opening.index), start),
    { type: 'code', value: value.replace(/^\n/, ''), ...(language ? { lang: language } : {}), position },
    ...piece(rest.slice(close), start + begin + length + close),
  ];
}

/** Reads the rows of a table; undefined where it has none, or another table inside. */
function readTable({ start, end }: Range, page: PageSource): RootContent[] | undefined {
  const source = page.text.slice(start, end);
  const rows: TableRow[] = [];
  const around: Range[] = [];
  let cell: number | undefined;
  let reached = 0;
  let tables = 0;
  const closeCell = (at: number) => {
    if (cell === undefined) return;
    const range = { start: start + cell, end: start + at };
    const children = page.phrasing(range.start, range.end);
    rows.at(-1)?.children.push({ type: 'tableCell', children, position: positionAt(range) });
    cell = undefined;
  };
  for (const { 0: tag, 1: slash, 2: name = '', index } of source.matchAll(TABLE_TAG)) {
    const kind = name.toLowerCase();
    if (
      cell === undefined &&
      source
        .slice(reached, index)
        .replace(/<[^<>]*>/g, '')
        .trim()
    )
      around.push({ start: start + reached, end: start + index });
    reached = index + tag.length;
    closeCell(index);
    if (kind === 'table' && !slash && ++tables > 1) return undefined;
    if (kind === 'tr' && !slash)
      rows.push({ type: 'tableRow', children: [], position: positionAt({ start: start + index, end }) });
    if (/^t[dh]$/.test(kind) && !slash) {
      if (rows.length === 0) return undefined;
      cell = reached;
    }
  }
  around.push({ start: start + reached, end });
  const filled = rows.filter((row) => row.children.length > 0);
  if (filled.length === 0) return undefined;
  const paragraphs = (ranges: readonly Range[]): RootContent[] =>
    ranges.flatMap((range) => {
      const children = page.phrasing(range.start, range.end);
      return children.length > 0 ? [{ type: 'paragraph', children, position: positionAt(range) }] : [];
    });
  const firstRow = filled[0] ? rangeOf(filled[0]).start : end;
  return [
    ...paragraphs(around.filter((range) => range.start < firstRow)),
    { type: 'table', align: [], children: filled, position: positionAt({ start, end }) },
    ...paragraphs(around.filter((range) => range.start >= firstRow)),
  ];
}
