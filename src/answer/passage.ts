// A passage of an answer as plain text: for places that show no markup.
import type { Nodes } from 'mdast';
import { showFormula } from './mathematics.ts';
import { type Document, parseAnswer } from './parse.ts';

/** The words of a piece of Markdown on one line, formulas written out, without any markup. */
export function plainPassage(markdown: string): string {
  const document = parseAnswer(markdown);
  return collect(document.root, document).join('').replace(/\s+/g, ' ').trim();
}

function collect(node: Nodes, document: Document): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return [document.restore(node.value, node)];
    case 'inlineMath':
    case 'math':
      return document.formulasOf(node).map(({ tex }) => showFormula(tex, false).text);
    case 'break':
    case 'thematicBreak':
      return [' '];
    default:
      return 'children' in node
        ? [...node.children.flatMap((child) => collect(child, document)), separator(node)]
        : [];
  }
}

function separator({ type }: Nodes): string {
  return type === 'paragraph' || type === 'heading' || type === 'listItem' || type === 'tableCell' ? ' ' : '';
}
