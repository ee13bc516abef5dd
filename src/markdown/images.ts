// The pictures that a page shows, in its order.
import type { Nodes } from 'mdast';
import { readTag } from './html.ts';
import { type Document, parseAnswer } from './parse.ts';
import { rangeOf } from './syntax/ranges.ts';

/** A picture as a page names it. */
export interface PageImage {
  /** As it is written: an address, a path, or a name. */
  target: string;
  /** What is said of it, for those who cannot see it; blank where nothing is. */
  alt: string;
  /** Where it stands in the page, in UTF-16 code units. */
  at: number;
}

/** Finds the pictures of an answer. Most answers hold none, which is soon seen. */
export function findImages(answer: string): PageImage[] {
  if (!/!\[|<img/i.test(answer)) return [];
  const document = parseAnswer(answer);
  const addresses = new Map<string, string>();
  for (const node of document.root.children) {
    if (node.type === 'definition') addresses.set(node.identifier, document.restore(node.url, node));
  }
  return [...imagesIn(document.root, document, addresses)];
}

function* imagesIn(
  node: Nodes,
  document: Document,
  addresses: ReadonlyMap<string, string>,
): Generator<PageImage> {
  switch (node.type) {
    case 'image':
      yield {
        target: document.restore(node.url, node),
        alt: document.restore(node.alt ?? '', node),
        at: rangeOf(node).start,
      };
      return;
    case 'imageReference': {
      const target = addresses.get(node.identifier);
      if (target !== undefined)
        yield { target, alt: document.restore(node.alt ?? '', node), at: rangeOf(node).start };
      return;
    }
    case 'html':
      for (const [source] of document.restore(node.value, node).matchAll(/<img\b[^<>]*>/gi)) {
        const tag = readTag(source);
        if (tag.kind === 'image') yield { target: tag.url, alt: tag.alt, at: rangeOf(node).start };
      }
      return;
    default:
      if ('children' in node) for (const child of node.children) yield* imagesIn(child, document, addresses);
  }
}
