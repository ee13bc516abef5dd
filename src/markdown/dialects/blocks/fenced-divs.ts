// Blocks between colons: `:::tip Title` of Docusaurus and VitePress, `::: {.class}` of Pandoc and Quarto.

import type { PhrasingContent, RootContent } from 'mdast';
import { DIV } from '../../syntax/edits.ts';
import { foundAt } from '../../syntax/found.ts';
import { rewriteChildren, textAt, titledQuote } from '../../syntax/nodes.ts';
import { rangeOf } from '../../syntax/ranges.ts';
import type { Dialect, PageSource } from '../dialect.ts';
import { titleOfKind } from './callouts.ts';
import { tabNode } from './tabs.ts';

const FENCE = new RegExp(`(?::{3,}|${DIV})[^\\n]*`, 'g');

/** `tip`, `tip Title`, `tip[Title]`, `{.tip}`, `{note} Title`, each with attributes behind if need be. */
const OPENING = new RegExp(
  `^(?::{3,}|${DIV})[ \\t]*(?:\\{([^}\\n]*)\\}|([A-Za-z][\\w-]*))[ \\t]*(?:\\[(.*)\\])?[ \\t]*(?:\\{([^}\\n]*)\\})?(.*)$`,
);

/** Blocks that say by their name what they hold. Others are there for the layout of a page: their content is all of them. */
const NAMED = new Set(
  `note abstract summary tldr info todo tip hint important success check done question help faq warning caution attention
   failure fail missing danger error bug example quote details spoiler secondary theorem lemma corollary proposition
   definition proof remark axiom claim algorithm assumption conjecture observation property criterion see-also exercise problem solution answer task quiz objective prerequisites`.split(
    /\s+/,
  ),
);

export const FENCED_DIVS: Dialect = {
  name: 'fenced divs',
  isIn: (markdown) => markdown.includes(':::') || markdown.includes(DIV),
  find: (markdown) => ({
    lines: [...markdown.matchAll(FENCE)]
      .filter(({ 0: line }) => OPENING.test(line) || /^:+\s*$/.test(line))
      .map((match) => foundAt('divFence', match)),
  }),
  settle(root, page) {
    rewriteChildren(root, (children) => closeDivs(children, page));
  },
};

interface Div {
  opening: RootContent;
  blocks: RootContent[];
}

/** Pairs opening and closing lines. What is never closed goes on to the end; what was never opened closes nothing. */
function closeDivs(children: RootContent[], page: PageSource): RootContent[] {
  if (!children.some(isFence)) return children;
  const outside: RootContent[] = [];
  const open: Div[] = [];
  const close = (end: number) => {
    const div = open.pop();
    if (div) (open.at(-1)?.blocks ?? outside).push(...readDiv(div, end, page));
  };
  for (const child of children) {
    if (!isFence(child)) (open.at(-1)?.blocks ?? outside).push(child);
    else if (OPENING.test(sourceOf(child, page))) open.push({ opening: child, blocks: [] });
    else close(rangeOf(child).end);
  }
  const last = children.at(-1);
  const end = last ? rangeOf(last).end : 0;
  while (open.length > 0) close(end);
  return outside;
}

function isFence(node: RootContent): boolean {
  return (node.type as string) === 'divFence';
}

function sourceOf(node: RootContent, page: PageSource): string {
  const { start, end } = rangeOf(node);
  return page.text.slice(start, end);
}

function readDiv({ opening, blocks }: Div, end: number, page: PageSource): RootContent[] {
  const { start } = rangeOf(opening);
  const range = { start, end };
  const source = sourceOf(opening, page);
  const [, braces = '', word, bracketed, behind = '', rest = ''] = OPENING.exec(source) ?? [];
  const name = (word ?? /^[\w-]+$/.exec(braces)?.[0] ?? /\.([\w-]+)/.exec(braces)?.[1] ?? '').toLowerCase();
  const kind = name.replace(/^callout-/, '');
  const words = bracketed ?? rest.replace(/[ \t]*:*[ \t]*$/, '').trim();
  const attributes = word === undefined ? braces : behind;
  const said = words ? phraseIn(source, words, start, page) : saidTitle(attributes, source, start, page);
  if (kind === 'tab') return [tabNode(said, { kind, ...range, children: blocks })];
  if (said.length > 0) return [titledQuote(said, blocks, range)];
  if (!NAMED.has(kind)) return blocks;
  return [titledQuote([textAt(titleOfKind(kind), rangeOf(opening))], blocks, range)];
}

function saidTitle(attributes: string, source: string, start: number, page: PageSource): PhrasingContent[] {
  const title = /\b(?:title|name|summary)=(?:"([^"]*)"|'([^']*)')/.exec(attributes);
  const words = title?.[1] ?? title?.[2];
  return words ? phraseIn(source, words, start, page) : [];
}

function phraseIn(source: string, words: string, start: number, page: PageSource): PhrasingContent[] {
  const from = start + source.lastIndexOf(words);
  return page.phrasing(from, from + words.length);
}
