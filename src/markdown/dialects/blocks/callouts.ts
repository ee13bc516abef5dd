// Callouts: `> [!note] Title`, the alerts of GitHub and the callouts of Obsidian. They stay quotes, under a title.
import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { boldLine, positionAt, rewriteChildren, textAt } from '../../syntax/nodes.ts';
import { rangeOf } from '../../syntax/ranges.ts';
import type { Dialect } from '../dialect.ts';

const MARK = /^\s*\[!(\p{L}[\p{L}\p{M}\p{N}_ -]*)(?:\|[^\]\n]*)?\][-+]?[ \t]*/u;

export const CALLOUTS: Dialect = {
  name: 'callouts',
  isIn: (markdown) => />[ \t]*\[!/.test(markdown),
  settle(root) {
    rewriteChildren(root, (children) => {
      for (const child of children) if (child.type === 'blockquote') readCallout(child);
      return children;
    });
  },
};

/** The title that a kind of callout has where its author gives none: `[!see-also]` is "See also". */
export function titleOfKind(kind: string): string {
  const words = kind.replace(/[-_]+/g, ' ').trim().toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function readCallout(quote: Blockquote): void {
  const [first, ...blocks] = quote.children;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  const mark = opening?.type === 'text' ? MARK.exec(opening.value) : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text' || !mark) return;
  const { start, end } = rangeOf(opening);
  const from = mark[0].length;
  opening.value = opening.value.slice(from);
  opening.position = positionAt({ start: start + from, end });
  const { line, rest } = splitLine(first);
  const title = line.some((node) => node.type !== 'text' || node.value.trim())
    ? line
    : [textAt(titleOfKind(mark[1] ?? ''), { start, end: start + from })];
  quote.children = [boldLine(title, rangeOf(first)), ...(rest ? [rest] : []), ...blocks];
}

/** The first line of a paragraph, and the paragraph that is left. */
function splitLine(paragraph: Paragraph): { line: PhrasingContent[]; rest?: Paragraph } {
  const { children } = paragraph;
  const index = children.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const node = children[index];
  if (!node) return { line: children };
  const after = children.slice(index + 1);
  if (node.type !== 'text')
    return { line: children.slice(0, index), rest: { ...paragraph, children: after } };
  const feed = node.value.indexOf('\n');
  const { start, end } = rangeOf(node);
  const cut = start + feed;
  const line = [...children.slice(0, index), textAt(node.value.slice(0, feed), { start, end: cut })];
  const first = textAt(node.value.slice(feed + 1), { start: cut + 1, end });
  return { line, rest: { ...paragraph, children: [first, ...after] } };
}
