// A syntax tree as one line: `quote(p(strong("Note")), p("a"))`.
import type { Nodes } from 'mdast';
import { parseAnswer } from '../../src/markdown/index.ts';
import type { ResolveWikiLink } from '../../src/markdown/tree.ts';

/** Names of nodes that are shorter here than in the tree. */
const SHORT: Readonly<Record<string, string>> = {
  paragraph: 'p',
  listItem: 'li',
  blockquote: 'quote',
  emphasis: 'em',
  delete: 'del',
  tableRow: 'tr',
  tableCell: 'td',
};

/** The tree of a text as it is read, in whichever dialects it is written. */
export function treeOf(markdown: string, resolveWikiLink?: ResolveWikiLink): string {
  const { root, restore } = parseAnswer(markdown, resolveWikiLink);
  const write = (node: Nodes): string => {
    switch (node.type) {
      case 'text':
      case 'html':
        return `${node.type === 'html' ? 'html' : ''}${JSON.stringify(restore(node.value, node))}`;
      case 'inlineCode':
        return `\`${restore(node.value, node)}\``;
      case 'code':
        return `code${node.lang ? `:${node.lang}` : ''}(${JSON.stringify(restore(node.value, node))})`;
      case 'inlineMath':
      case 'math':
        return `${node.type}(${restore(node.value, node)})`;
      case 'image':
        return `image<${node.url}>(${node.alt})`;
      case 'link':
        return `link<${node.url}>(${node.children.map(write).join(', ')})`;
      case 'definition':
        return `definition<${node.url}>`;
      case 'heading':
        return `h${node.depth}(${node.children.map(write).join(', ')})`;
      case 'list':
        return `${node.ordered ? 'ol' : 'ul'}(${node.children.map(write).join(', ')})`;
      default:
        return 'children' in node
          ? `${SHORT[node.type] ?? node.type}(${node.children.map(write).join(', ')})`
          : node.type;
    }
  };
  return root.children.map(write).join(' ');
}
