// The pictures that a page shows, in its order.
import type { Nodes } from 'mdast';
import { isQuickToRead } from './effort.ts';
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

/** Maximum number of pictures that are looked for in a page. */
const MAX_IMAGES = 200;

/** Pictures as they are written in one piece: `![alt](target "title")`, `![[target|alt]]` and `<img src="target" alt="…">`. */
const IMAGE =
  /!\[([^[\]\n]{0,300})\]\(\s{0,9}<?([^\s<>()]{1,400})>?(?:\s[^()\n]{0,300})?\)|!\[\[([^[\]|#\n]{1,300})[^[\]\n]{0,300}\]\]|<img\s[^<>]{1,600}>/gi;

/** Finds the pictures of an answer. Most answers hold none, which is soon seen. */
export function findImages(answer: string): PageImage[] {
  if (!/!\[|<img/i.test(answer)) return [];
  if (!isQuickToRead(answer)) return scanImages(answer);
  const document = parseAnswer(answer);
  const addresses = new Map<string, string>();
  for (const node of document.root.children) {
    if (node.type === 'definition') addresses.set(node.identifier, document.restore(node.url, node));
  }
  return [...imagesIn(document.root, document, addresses)];
}

/**
 * The pictures of an answer that takes long to parse: those that are written in one piece, outside of fenced code. Takes time in proportion
 * to its length.
 */
function scanImages(answer: string): PageImage[] {
  const fences = [...answer.matchAll(/^[ \t]{0,30}(?:```|~~~)/gm)].map(({ index }) => index);
  let opened = 0;
  const images: PageImage[] = [];
  for (const { 0: source, 1: alt = '', 2: target, 3: name, index: at } of answer.matchAll(IMAGE)) {
    while ((fences[opened] ?? Number.POSITIVE_INFINITY) < at) opened += 1;
    if (opened % 2 === 1) continue;
    if (images.length === MAX_IMAGES) break;
    const tag = target === undefined && name === undefined ? readTag(source) : undefined;
    if (tag?.kind === 'image') images.push({ target: tag.url, alt: tag.alt, at });
    else if (tag === undefined) images.push({ target: (target ?? name ?? '').trim(), alt, at });
  }
  return images;
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
