// What reading a page's tree needs to know of the whole page.
import type { Definition, Nodes, Root } from 'mdast';
import { type Document, parseAnswer } from './parse.ts';
import type { ResolveWikiLink } from './tree.ts';

/** A page that is being read. */
export interface Reading {
  document: Document;
  /** Parses Markdown that stands in the page as a text of its own. */
  parse(markdown: string): Document;
  /** The absolute address that a link of the page leads to; undefined for one that cannot be followed. */
  resolveUrl(url: string): string | undefined;
  definitions: ReadonlyMap<string, Definition>;
  /** The offset that everything has which is read now, where the nodes' own offsets are not those of the answer. */
  at?: number;
  /** Display formulas are written into the line too, as in names and table cells. */
  flat?: boolean;
}

/** Parses an answer and gathers its link definitions. */
export function startReading(
  answer: string,
  resolveUrl: Reading['resolveUrl'],
  resolveWikiLink?: ResolveWikiLink,
): Reading {
  const parse = (markdown: string) => parseAnswer(markdown, resolveWikiLink);
  const document = parse(answer);
  return { document, parse, resolveUrl, definitions: definitionsIn(document.root) };
}

/** Wherever they stand. Of several with one name the first holds. */
function definitionsIn(root: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return definitions;
}
