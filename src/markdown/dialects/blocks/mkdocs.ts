// Python-Markdown as Material for MkDocs sets it up: admonitions, content tabs, ++keys++.
import { type FoundContainer, foundAt } from '../../syntax/found.ts';
import { textAt, titledQuote } from '../../syntax/nodes.ts';
import type { Dialect, OwnNode, PageSource } from '../dialect.ts';
import { titleOfKind } from './callouts.ts';
import { tabNode } from './tabs.ts';

const ADMONITION = /(?:!!!|\?\?\?\+?)[ \t]*(?=[\p{L}\p{N}_"'])([^\n]*)$/gmu;

/** The kinds come first, then an optional title in quotes. */
const HEADER =
  /^([\p{L}\p{M}\p{N}_-]*(?:[ \t]+[\p{L}\p{M}\p{N}_-]+)*)[ \t]*(?:\\?"(.*?)\\?"|'(.*)')?[ \t]*$/u;

const TAB = /===[+!]?[ \t]+(?:"[^"\n]*"|'[^'\n]*')[ \t]*$/gm;

/** Kinds of admonition that sentences hardly begin with, and the words for where they stand. */
const KINDS = new Set(
  `note abstract summary tldr info todo tip hint important success check done question help faq warning caution attention
   failure fail missing danger error bug example quote cite`.split(/\s+/),
);
const PLACES = /^(?:inline|end|annotate)$/;

const KEYS = /(?<![\w+])\+\+((?:[\w-]+|"[^"\n+]*")(?:\+(?:[\w-]+|"[^"\n+]*"))*)\+\+(?![\w+])/g;
const KEY =
  /^(?:ctrl|control|alt|option|shift|cmd|command|win|windows|meta|super|enter|return|esc|escape|tab|space|backspace|del|delete|insert|home|end|page-?(?:up|down)|(?:arrow-)?(?:up|down|left|right)|f\d\d?|fn|caps-lock|print-screen|".*")$/i;

export const MKDOCS: Dialect = {
  name: 'MkDocs',
  isIn: (markdown) => /!!!|\?\?\?|===[+!]?[ \t]+["']|\+\+[\w"]/.test(markdown),
  find(markdown) {
    const admonitions = [...markdown.matchAll(ADMONITION)]
      .filter(([, header = '']) => isHeader(header))
      .map(({ 0: line, index }) => found('admonition', index, line.length));
    const tabs = [...markdown.matchAll(TAB)].map(({ 0: line, index }) =>
      found('contentTab', index, line.length),
    );
    const keys = [...markdown.matchAll(KEYS)]
      .filter(([, keys = '']) => areKeys(keys))
      .map((match) => foundAt('keys', match));
    return { containers: [...admonitions, ...tabs], spans: keys };
  },
  read: { admonition: readAdmonition, contentTab: readTab, keys: readKeys },
};

/** Whether what stands between doubled plus signs are keys: `ctrl+c`. Else it is inserted text. */
export function areKeys(text: string): boolean {
  return text.split('+').some((key) => KEY.test(key));
}

function found(kind: string, start: number, length: number): FoundContainer {
  return { kind, start, end: start + length, indent: 4 };
}

function isHeader(header: string): boolean {
  const [, kinds = '', title] = HEADER.exec(header) ?? [];
  if (title !== undefined) return true;
  const [first = '', ...others] = kinds.split(/[ \t]+/);
  return first !== '' && (others.length === 0 || KINDS.has(first.toLowerCase()));
}

function readAdmonition(node: OwnNode, page: PageSource) {
  const line = firstLine(node, page);
  const header = line.replace(/^(?:!!!|\?\?\?\+?)[ \t]*/, '');
  const [, kinds = '', double, single] = HEADER.exec(header) ?? [];
  const range = { start: node.start, end: node.start + line.length };
  const named = double ?? single;
  if (named !== undefined) {
    const start = node.start + line.lastIndexOf(named);
    const title = named.trim() ? page.phrasing(start, start + named.length) : [];
    return [titledQuote(title, node.children, node)];
  }
  const [first = '', ...others] = kinds.split(/[ \t]+/).filter((word) => !PLACES.test(word));
  const words = [titleOfKind(first), ...others].join(' ');
  return [titledQuote([textAt(words, range)], node.children, node)];
}

function readTab(node: OwnNode, page: PageSource) {
  const line = firstLine(node, page).trimEnd();
  const sign = line.at(-1) ?? '"';
  const start = node.start + line.indexOf(sign) + 1;
  return [tabNode(page.phrasing(start, node.start + line.length - 1), node)];
}

function firstLine({ start, end }: OwnNode, page: PageSource): string {
  const feed = page.text.indexOf('\n', start);
  return page.text.slice(start, feed < 0 ? end : Math.min(feed, end));
}

function readKeys({ start, end }: OwnNode, page: PageSource) {
  const keys = page.text.slice(start + 2, end - 2).split('+');
  const value = keys
    .map((key) => key.replace(/^"|"$/g, ''))
    .map((key) => key.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => ` ${letter.toUpperCase()}`).trim())
    .join('+');
  return [{ type: 'inlineCode' as const, value }];
}
