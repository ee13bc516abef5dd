// Markdown of one line → HTML as Anki shows it, formulas for its own MathJax.
import type { Nodes } from 'mdast';
import { escapeHtml } from '../../html.ts';
import { type Document, parseAnswer, plainNodes } from '../../markdown/index.ts';

/** The name of a picture within the package, where it has one. */
export type NamePicture = (target: string) => string | undefined;

/** Writes Markdown as HTML. Links are their text: what they lead to is the page's own matter. */
export function toHtml(markdown: string, namePicture: NamePicture = () => undefined): string {
  const document = parseAnswer(markdown);
  return write(document.root, document, namePicture).trim();
}

function write(node: Nodes, document: Document, namePicture: NamePicture): string {
  const inside = () =>
    'children' in node ? node.children.map((child) => write(child, document, namePicture)).join('') : '';
  switch (node.type) {
    case 'text':
      return escapeHtml(document.restore(node.value, node));
    case 'inlineCode':
    case 'code':
      return `<code>${escapeHtml(document.restore(node.value, node))}</code>`;
    case 'strong':
      return `<b>${inside()}</b>`;
    case 'emphasis':
      return `<i>${inside()}</i>`;
    case 'delete':
      return `<s>${inside()}</s>`;
    case 'break':
      return '<br>';
    case 'inlineMath':
      return document
        .formulasOf(node)
        .map(({ tex, display }) => writeFormula(tex, display))
        .join(' ');
    case 'math':
      return writeFormula(node.value, true);
    case 'image': {
      const name = namePicture(document.restore(node.url, node));
      const alt = document.restore(node.alt ?? '', node);
      return name === undefined
        ? escapeHtml(alt)
        : `<img src="${escapeHtml(name)}" alt="${escapeHtml(alt)}">`;
    }
    case 'html':
      return escapeHtml(plainNodes([node], document));
    default:
      return inside();
  }
}

/** Braces side by side would end a field of Anki's templates, and its cloze deletions. */
function writeFormula(tex: string, display: boolean): string {
  const spaced = escapeHtml(tex.trim())
    .replace(/\}(?=\})/g, '} ')
    .replace(/\{(?=\{)/g, '{ ');
  return display ? `\\[${spaced}\\]` : `\\(${spaced}\\)`;
}
