// Markdown with its dialects → a tree of the nodes that plain Markdown has.
import type { Node, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Dialect, PageSource } from './dialects/index.ts';
import { DIV, GONE } from './syntax/edits.ts';
import { extensionsFor, type Found, type Marks } from './syntax/found.ts';
import { rewriteChildren } from './syntax/nodes.ts';
import { firstIndex, rangeOf } from './syntax/ranges.ts';

/** Where a wiki link's target (`Page#Heading`) leads; undefined where the library has no such page. */
export type ResolveWikiLink = (target: string) => string | undefined;

/** Parses a text with the dialects that are named; offsets of the nodes are offsets into it. */
export function parseTree(
  text: string,
  dialects: readonly Dialect[],
  resolveWikiLink: ResolveWikiLink = () => undefined,
): Root {
  const marks = findMarks(text, dialects);
  const extensions = dialects.flatMap(({ extension }) => extension ?? []);
  const hasMarks = Object.values(marks).some((found) => found.length > 0);
  const parse = (piece: string, found: Marks | undefined, base: number) => {
    const own = found ? [extensionsFor(found, piece, base)] : [];
    const all = [...extensions, ...own];
    return fromMarkdown(piece, {
      extensions: all.map(({ syntax }) => syntax),
      mdastExtensions: all.map(({ tree }) => tree),
    });
  };
  const page: PageSource = {
    text,
    resolveWikiLink,
    phrasing(start, end) {
      // The text of a heading is one line whatever it begins with.
      const base = start - HEADING.length;
      const piece = HEADING + text.slice(start, end).replace(/\n/g, ' ');
      const spans = slice(marks.spans, start, end);
      const root = parse(piece, { spans, lines: [], containers: [] }, base);
      moveNodes(root, base);
      if (spans.length > 0) readMarks(root, dialects, page);
      const heading = root.children[0];
      return heading?.type === 'heading' ? (heading.children as PhrasingContent[]) : [];
    },
  };
  const root = parse(text, hasMarks ? marks : undefined, 0);
  if (hasMarks) readMarks(root, dialects, page);
  for (const { settle } of dialects) settle?.(root, page);
  if (hasMarks || text.includes(GONE) || text.includes(DIV)) dropGone(root);
  return root;
}

const HEADING = '# ';

function findMarks(text: string, dialects: readonly Dialect[]): Marks {
  const marks: Marks = { spans: [], lines: [], containers: [] };
  for (const { find } of dialects) {
    const found = find?.(text);
    marks.spans.push(...(found?.spans ?? []));
    marks.lines.push(...(found?.lines ?? []));
    marks.containers.push(...(found?.containers ?? []));
  }
  marks.spans.sort((one, other) => one.start - other.start);
  return marks;
}

/** The marks, which are in order, that stand in a stretch of the text. */
function slice(marks: readonly Found[], start: number, end: number): Found[] {
  const first = firstIndex(marks, (mark) => mark.start < start);
  const next = firstIndex(marks, (mark) => mark.start < end);
  return marks.slice(first, next).filter((mark) => mark.end <= end);
}

function moveNodes(node: Node, by: number): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point?.offset !== undefined) point.offset += by;
  if ('children' in node) for (const child of (node as Parent).children) moveNodes(child, by);
}

/** Puts the nodes of plain Markdown in the place of marks. */
function readMarks(root: Root, dialects: readonly Dialect[], page: PageSource): void {
  const readers = new Map(dialects.flatMap(({ read }) => Object.entries(read ?? {})));
  rewriteChildren(root, (children) =>
    children.some(({ type }) => readers.has(type))
      ? children.flatMap((child): RootContent[] => {
          const read = readers.get(child.type);
          if (!read) return [child];
          const own = 'children' in child ? (child.children as RootContent[]) : [];
          const nodes = read({ kind: child.type, ...rangeOf(child), children: own }, page);
          // What a mark stands for stands where the mark does.
          return nodes.map((node) =>
            node.position || !child.position ? node : { ...node, position: child.position },
          );
        })
      : children,
  );
}

/** Takes out what only kept the place of something, and the text and paragraphs that are empty without it. */
function dropGone(root: Root): void {
  const clean = (text: string) => text.replaceAll(GONE, '').replaceAll(DIV, '');
  rewriteChildren(root, (children) => {
    for (const child of children) {
      if ('value' in child) child.value = clean(child.value);
      if ('url' in child) child.url = clean(child.url);
      if ('alt' in child && child.alt) child.alt = clean(child.alt);
      if ('title' in child && child.title) child.title = clean(child.title);
    }
    return children.filter((child) => {
      if (child.type === 'text') return child.value !== '';
      return child.type !== 'paragraph' || !child.children.every(isBlank);
    });
  });
}

function isBlank(node: Node): boolean {
  return node.type === 'text' && 'value' in node && !String(node.value).trim();
}
