// Nodes of the syntax tree: made, and put in the place of others.
import type { Blockquote, List, Node, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Range } from './ranges.ts';

/** The position of a stretch of the page. Lines and columns are not told: offsets are all that is read. */
export function positionAt({ start, end }: Range): NonNullable<Node['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

/** A text node, for a stretch of the page. */
export function textAt(value: string, range: Range): PhrasingContent {
  return { type: 'text', value, position: positionAt(range) };
}

/** A title that stands for itself: a paragraph in bold. */
export function boldLine(children: PhrasingContent[], range: Range): Paragraph {
  const position = positionAt(range);
  return { type: 'paragraph', children: [{ type: 'strong', children, position }], position };
}

/** Blocks under a title, set off from the text around them. */
export function titledQuote(title: PhrasingContent[], blocks: RootContent[], range: Range): Blockquote {
  const heading = title.length > 0 ? [boldLine(title, range)] : [];
  return {
    type: 'blockquote',
    children: [...heading, ...blocks] as Blockquote['children'],
    position: positionAt(range),
  };
}

/** Blocks that each have a name, as a list; a blank name is not shown. */
export function namedList(
  items: readonly { name: PhrasingContent[]; blocks: RootContent[]; range: Range }[],
): List {
  const range = { start: items[0]?.range.start ?? 0, end: items.at(-1)?.range.end ?? 0 };
  return {
    type: 'list',
    ordered: false,
    spread: true,
    children: items.map(({ name, blocks, range: own }) => ({
      type: 'listItem',
      spread: true,
      children: [
        ...(name.length > 0 ? [boldLine(name, own)] : []),
        ...blocks,
      ] as List['children'][number]['children'],
      position: positionAt(own),
    })),
    position: positionAt(range),
  };
}

/** Calls `rewrite` with the children of every node, deepest first, and puts what it returns in their place. */
export function rewriteChildren(
  root: Root,
  rewrite: (children: RootContent[], parent: Parent) => RootContent[],
): void {
  const visit = (parent: Parent) => {
    for (const child of parent.children) if ('children' in child) visit(child as Parent);
    parent.children = rewrite(parent.children as RootContent[], parent);
  };
  visit(root);
}

/** The words of nodes, without any markup. */
export function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('value' in node && node.type !== 'html') return String(node.value);
      return 'children' in node ? wordsOf(node.children as Node[]) : '';
    })
    .join('');
}
