// A passage of an answer as plain text: for places that show no markup.
import type { Nodes } from 'mdast';
import { showFormula } from '../mathematics/index.ts';
import { isQuickToRead } from './effort.ts';
import { dropUnseen, readTag } from './html.ts';
import { type Document, parseAnswer } from './parse.ts';
import { hideCredentials } from './syntax/credentials.ts';

/**
 * The words of a piece of Markdown on one line, formulas written out, without any markup. Of a piece that may take long to parse, the
 * signs that markup is made of are taken out instead.
 */
export function plainPassage(markdown: string): string {
  if (!isQuickToRead(markdown)) return dropSigns(markdown);
  const document = parseAnswer(markdown);
  return hideCredentials(collect(document.root, document).join('').replace(/\s+/g, ' ').trim());
}

/** As `plainPassage`, of nodes of a document. */
export function plainNodes(nodes: readonly Nodes[], document: Document): string {
  const words = nodes.flatMap((node) => collect(node, document)).join('');
  return hideCredentials(words.replace(/\s+/g, ' ').trim());
}

function dropSigns(markdown: string): string {
  const words = markdown
    .replace(/[*_~`#>|\\[\]$<{}]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return hideCredentials(words === '' ? markdown.replace(/\s+/g, ' ').trim() : words);
}

function collect(node: Nodes, document: Document): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [document.restore(node.value, node)];
    case 'code':
      return [document.restore(node.value, node), ' '];
    case 'inlineMath':
      return document.formulasOf(node).map(({ tex }) => showFormula(tex, false).text);
    case 'math':
      return [showFormula(node.value, false).text, ' '];
    case 'image':
    case 'imageReference':
      return [document.restore(node.alt ?? '', node, ({ tex }) => showFormula(tex, false).text)];
    case 'footnoteReference':
      return [`[${document.restore(node.label ?? node.identifier, node)}]`];
    case 'html':
      return [plainHtml(document.restore(node.value, node))];
    case 'break':
    case 'thematicBreak':
      return [' '];
    default:
      return 'children' in node
        ? [...node.children.flatMap((child) => collect(child, document)), separator(node)]
        : [];
  }
}

/** What is left of HTML without its tags; a name in angle brackets that is no tag is text. */
function plainHtml(html: string): string {
  return dropUnseen(html).replace(/<[^<>]*>/g, (source) => {
    const tag = readTag(source);
    if (tag.kind === 'text') return source;
    if (tag.kind === 'image') return tag.alt;
    return tag.kind === 'break' ? ' ' : '';
  });
}

function separator({ type }: Nodes): string {
  return type === 'paragraph' || type === 'heading' || type === 'listItem' || type === 'tableCell' ? ' ' : '';
}
