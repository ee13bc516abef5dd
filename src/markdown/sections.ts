// The outline of a page: its text before the first section, and its sections in the author's own words.
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { type Inline, readInline, readSpans } from './inline.ts';
import { readLines, readParagraph } from './lines.ts';
import type { Reading } from './reading.ts';
import { type Line, plainText, type Span, trimSpans } from './span.ts';
import { capitalise } from './syntax/capitals.ts';
import { rangeOf } from './syntax/ranges.ts';

/** A part of a page under a name; text that belongs to no name, such as a closing paragraph, has an empty one. */
export interface Section {
  name: Span[];
  lines: Line[];
  /** Where the section begins in the answer. */
  at: number;
}

/** A page as it is read: the lines before its first section, and its sections. */
export interface Outline {
  lead: Line[];
  sections: Section[];
}

/**
 * Reads the outline: by headings where the page has them, else by paragraphs that are bold, else by list items and
 * paragraphs that begin with a bold name. A page without any of these is all lead.
 */
export function readOutline(reading: Reading): Outline {
  const nodes = reading.document.root.children;
  const headings = nodes.filter((node) => node.type === 'heading');
  if (headings.length) return readHeaded(nodes, topHeadings(nodes), reading);
  const titles = new Set<RootContent>(nodes.filter(isTitle));
  if (titles.size > 1) return readHeaded(nodes, titles, reading);
  const named = readNamed(nodes, reading);
  if (named.sections.filter((section) => section.name.length).length > 1) return named;
  return { lead: readLines(nodes, reading), sections: [] };
}

/** The headings of the shallowest level, or of the next one where that level only holds the page's own title. */
function topHeadings(nodes: readonly RootContent[]): Set<RootContent> {
  const headings = nodes.filter((node) => node.type === 'heading');
  const depth = Math.min(...headings.map((heading) => heading.depth));
  const top = headings.filter((heading) => heading.depth === depth);
  const below = headings.filter((heading) => heading.depth > depth);
  if (top.length > 1 || below.length < 2 || nodes[0] !== top[0]) return new Set(top);
  const next = Math.min(...below.map((heading) => heading.depth));
  return new Set(below.filter((heading) => heading.depth === next));
}

/** A paragraph that is nothing but bold, with or without a colon. */
function isTitle(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'strong') return false;
  const [, colon, ...rest] = node.children;
  return rest.length === 0 && (!colon || (colon.type === 'text' && /^\s*:\s*$/.test(colon.value)));
}

function readHeaded(
  nodes: readonly RootContent[],
  titles: ReadonlySet<RootContent>,
  reading: Reading,
): Outline {
  const first = nodes.findIndex((node) => titles.has(node));
  const groups: { title: RootContent; body: RootContent[] }[] = [];
  for (const node of nodes.slice(first)) {
    if (titles.has(node)) groups.push({ title: node, body: [] });
    else groups.at(-1)?.body.push(node);
  }
  const sections = groups.map(({ title, body }) => ({
    name: readTitle(title, reading),
    lines: readLines(withoutRules(body), reading),
    at: rangeOf(title).start,
  }));
  return { lead: readLines(withoutRules(nodes.slice(0, first)), reading), sections: freeClosing(sections) };
}

function readTitle(node: RootContent, reading: Reading): Span[] {
  const phrasing = node.type === 'heading' || node.type === 'paragraph' ? node.children : [];
  return trimName(readSpans(phrasing, reading));
}

/** Rules between sections say what the sections' own names say. */
function withoutRules(nodes: readonly RootContent[]): RootContent[] {
  return nodes.filter(
    (node, index) => node.type !== 'thematicBreak' || (index > 0 && index < nodes.length - 1),
  );
}

/** Paragraphs after the last section's last list close the page, not that list. */
function freeClosing(sections: Section[]): Section[] {
  const last = sections.at(-1);
  const item = last?.lines.findLastIndex((line) => line.depth > 0) ?? -1;
  if (!last || item < 0 || item === last.lines.length - 1) return sections;
  const closing = last.lines.slice(item + 1);
  if (closing.some((line) => line.kind !== 'paragraph')) return sections;
  return [
    ...sections.slice(0, -1),
    { ...last, lines: last.lines.slice(0, item + 1) },
    { name: [], lines: closing, at: closing[0]?.at ?? last.at },
  ];
}

/** What a block that is no section of its own is to the section before it. */
interface Current {
  section: Section;
  /** The number that the list would go on with. */
  next?: number;
  kind: 'item' | 'paragraph' | 'loose';
}

function readNamed(nodes: readonly RootContent[], reading: Reading): Outline {
  const lead: RootContent[] = [];
  const sections: Section[] = [];
  let current: Current | undefined;
  const lists = new Map(
    nodes.map((node) => [node, node.type === 'list' ? readItems(node, reading) : undefined]),
  );
  const paragraphs = new Map(
    nodes.map((node) => [node, node.type === 'paragraph' ? readName(node, reading) : undefined]),
  );
  for (const [index, node] of nodes.entries()) {
    const items = lists.get(node);
    const lastItem = items?.at(-1);
    const paragraph = paragraphs.get(node);
    if (items && lastItem) {
      sections.push(...items);
      const next = node.type === 'list' && node.ordered ? (node.start ?? 1) + items.length : undefined;
      current = { section: lastItem, kind: 'item', ...(next === undefined ? {} : { next }) };
    } else if (paragraph) {
      const at = rangeOf(node).start;
      const section = { name: paragraph.name, lines: readParagraph(begin(paragraph.rest), at), at };
      sections.push(section);
      current = { section, kind: 'paragraph' };
    } else if (!current) lead.push(node);
    else if (belongs(node, current, nodes.slice(index + 1), lists, paragraphs)) {
      current.section.lines.push(...readLines([node], reading));
    } else if (node.type !== 'thematicBreak') {
      const section = { name: [], lines: readLines([node], reading), at: rangeOf(node).start };
      sections.push(section);
      current = { section, kind: 'loose' };
    }
  }
  return {
    lead: readLines(withoutRules(lead), reading),
    sections: sections.filter((section) => section.name.length || section.lines.length),
  };
}

/**
 * Whether a block belongs to the section before it: the section has no text yet, its list goes on with the next number
 * further down, another named paragraph follows, or the block is no paragraph.
 */
function belongs(
  node: RootContent,
  current: Current,
  after: readonly RootContent[],
  lists: ReadonlyMap<RootContent, Section[] | undefined>,
  paragraphs: ReadonlyMap<RootContent, unknown>,
): boolean {
  if (node.type === 'thematicBreak') return false;
  if (current.kind === 'loose' || current.section.lines.length === 0 || node.type !== 'paragraph')
    return true;
  if (current.kind === 'paragraph') return after.some((other) => paragraphs.get(other));
  const list = after.find((other) => lists.get(other));
  return list?.type === 'list' && list.ordered === true && list.start === current.next;
}

/** The items of a list as sections, if most of them begin with a bold name. */
function readItems(list: List, reading: Reading): Section[] | undefined {
  const names = list.children.map((item) => {
    const first = item.children[0];
    return first?.type === 'paragraph' ? readName(first, reading) : undefined;
  });
  if (names.filter(Boolean).length * 2 <= list.children.length) return undefined;
  return list.children.map((item, index) => {
    const at = rangeOf(item).start;
    const sign = list.ordered ? `${(list.start ?? 1) + index}. ` : '';
    const name = names[index];
    const label: Span[] = sign || !name ? [{ text: sign || '• ', marks: [], at }] : [];
    const lines = name
      ? [...readParagraph(begin(name.rest), at), ...readLines(item.children.slice(1), reading)]
      : readLines(item.children, reading);
    return { name: trimSpans([...label, ...boxOf(item, at), ...(name?.name ?? [])]), lines, at };
  });
}

function boxOf(item: ListItem, at: number): Span[] {
  return typeof item.checked === 'boolean' ? [{ text: item.checked ? '☑ ' : '☐ ', marks: [], at }] : [];
}

/** Text that went on behind a name, as it begins below the name. */
function begin(rest: readonly Inline[]): Inline[] {
  const [first, ...others] = rest;
  if (first === undefined || !('text' in first) || first.marks.includes('code') || first.drawn)
    return [...rest];
  return [{ ...first, text: capitalise(first.text) }, ...others];
}

/** What ends a bold name: `**Name**: text`, `**Name:** text`, `**Name** – text`, `**Name** (short): text`, `**Name** (short)` alone. */
const SEPARATOR = /^\s*:|^\s*\n|^\s+[-–—](?=\s)/;
const NAME_NOTE = /^\s+\([^()\n]{1,60}\)\s*$/;
const NAME_TAIL = /^[^.!?:;\n]{1,40}:(?=\s|$)/;

/** Splits a paragraph into its bold name and the rest, if it begins with a name that something sets apart. */
function readName(paragraph: Paragraph, reading: Reading): { name: Span[]; rest: Inline[] } | undefined {
  const [strong, ...others] = paragraph.children;
  if (strong?.type !== 'strong') return undefined;
  const name = readSpans(strong.children, reading);
  const rest = readInline(others, reading);
  const first = rest[0];
  const text = first && 'text' in first ? first.text : '';
  const from = (count: number): Inline[] =>
    first && 'text' in first
      ? [{ ...first, text: text.slice(count), at: first.at + count }, ...rest.slice(1)]
      : rest;
  if (/:\s*$/.test(plainText(name)) || rest.length === 0) return { name: trimName(name), rest };
  const separator = SEPARATOR.exec(text)?.[0];
  if (separator) return { name: trimName(name), rest: from(separator.length) };
  const isBare = first && 'text' in first && first.marks.length === 0;
  const tail = isBare
    ? (NAME_TAIL.exec(text)?.[0] ?? (rest.length === 1 ? NAME_NOTE.exec(text)?.[0] : undefined))
    : undefined;
  if (!tail || !first) return undefined;
  return { name: trimName([...name, { text: tail, marks: [], at: first.at }]), rest: from(tail.length) };
}

/** A name without the colon at its end and, being bold as it is, without bold in it. */
function trimName(spans: readonly Span[]): Span[] {
  const name = trimSpans(spans).map((span) => ({
    ...span,
    text: span.text.replace(/\s+/g, ' '),
    marks: span.marks.filter((mark) => mark !== 'bold'),
  }));
  const last = name.at(-1);
  if (!last || last.marks.includes('code')) return name;
  return trimSpans([...name.slice(0, -1), { ...last, text: last.text.replace(/\s*:\s*$/, '') }]);
}
