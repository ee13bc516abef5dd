// Obsidian: [[links]] between notes, ![[embeds]], and the ids of blocks.

import type { Image, PhrasingContent, RootContent } from 'mdast';
import { withoutMarkdownEnding } from '../../../file-names.ts';
import { foundAt } from '../../syntax/found.ts';
import { positionAt, rewriteChildren, textAt } from '../../syntax/nodes.ts';
import type { Dialect, OwnNode, PageSource } from '../dialect.ts';

/** No brackets inside: `[[1, 2], [3, 4]]` is a matrix; and no address behind: `[[1]](url)` is a link of Markdown. */
const WIKI_LINK = /!?\[\[([^[\]\n]{1,500})\]\](?!\()/g;

/** A name has a letter in it, or is a day: `[[0, 1]]` is a vector. */
const NAME = /\p{L}|\d{4}-\d\d/u;

/** A test in a shell (`[[ -f file ]]`, `[[ $a == b ]]`), which has spaces at both ends. */
const SHELL_TEST = /^[ \t](?:-[A-Za-z][ \t]|[^\n]*[ \t](?:==?|!=|=~|[<>]|-[a-z]{2})[ \t])[^\n]*[ \t]$/;

/** An id at the end of a block: Obsidian's own six characters, or a word of some length. `x ^2` is a power. */
const BLOCK_ID = /(?:^|\s+)\^(?:[a-z0-9]{6}|(?=[\w-]*[A-Za-z])[A-Za-z0-9-]{4,})\s*$/;

/** One on a line of its own within a paragraph: what follows the line it names goes on there. */
const BLOCK_ID_LINE = /(?<=^|\n)\^(?:[a-z0-9]{6}|(?=[\w-]*[A-Za-z])[A-Za-z0-9-]{4,})[ \t]*(?:\n|$)/g;

/** One of Obsidian's own behind a line within a paragraph, as above a formula. */
const BLOCK_ID_WITHIN = /(?<=\S)[ \t]+\^(?=[a-z]*\d)[a-z0-9]{6}[ \t]*(?=\n)/g;

const ON_THE_WEB = /^https?:\/\//i;

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|bmp|avif)$/i;

export const OBSIDIAN: Dialect = {
  name: 'Obsidian',
  isIn: (markdown) =>
    markdown.includes('[[') || /\^[A-Za-z0-9-]{4,}[ \t]*$|\|\d+(?:x\d+)?\]\(/m.test(markdown),
  find(markdown) {
    const spans = [...markdown.matchAll(WIKI_LINK)]
      .filter(([, inside = '']) => NAME.test(inside) && !SHELL_TEST.test(inside))
      .map((match) => foundAt('wikiLink', match));
    return { spans };
  },
  read: { wikiLink: readWikiLink },
  settle(root) {
    rewriteChildren(root, (children, parent) => {
      for (const child of children)
        if (child.type === 'image' && child.alt) child.alt = child.alt.replace(SIZE_IN_ALT, '');
      const last = children.at(-1);
      if ((parent.type === 'paragraph' || parent.type === 'heading') && last?.type === 'text')
        last.value = last.value.replace(BLOCK_ID, '');
      if (parent.type === 'paragraph')
        for (const child of children)
          if (child.type === 'text' && child.value.includes('^'))
            child.value = child.value.replace(BLOCK_ID_LINE, '').replace(BLOCK_ID_WITHIN, '');
      return children;
    });
  },
};

function readWikiLink(node: OwnNode, page: PageSource): RootContent[] {
  const source = page.text.slice(node.start, node.end);
  const isEmbed = source.startsWith('!');
  const begin = node.start + (isEmbed ? 3 : 2);
  const inside = page.text.slice(begin, node.end - 2);
  // In a table the bar that sets the text apart is escaped.
  const bar = /\\?\|/.exec(inside);
  const target = inside.slice(0, bar?.index ?? inside.length).trim();
  const alias = bar ? { start: begin + bar.index + bar[0].length, end: node.end - 2 } : undefined;
  if (/^_?toc_?$/i.test(target)) return [];
  if (isEmbed && PICTURE.test(target)) return [readPicture(target, alias, node, page)];
  // Gollum embeds pictures of the web with the same brackets.
  if (ON_THE_WEB.test(target) && PICTURE.test(target)) return [readPicture(target, undefined, node, page)];
  const words: PhrasingContent[] =
    alias && page.text.slice(alias.start, alias.end).trim() && !isSize(page, alias)
      ? page.phrasing(alias.start, alias.end)
      : [textAt(nameOf(target), node)];
  const url = ON_THE_WEB.test(target) ? target : page.resolveWikiLink(target);
  if (url === undefined) return words;
  return [{ type: 'link', url, children: words as never, position: positionAt(node) }];
}

/** The picture's file is named, not located: `data.wiki` says that it may lie anywhere in the library. */
function readPicture(
  target: string,
  alias: { start: number; end: number } | undefined,
  node: OwnNode,
  page: PageSource,
): Image {
  const said = (alias ? page.text.slice(alias.start, alias.end) : '')
    .split(/\\?\|/)
    .map((part) => part.trim())
    .find((part) => part && !SIZE.test(part));
  const name = target.replace(/^.*\//, '').replace(PICTURE, '');
  return {
    type: 'image',
    url: target,
    alt: said ?? name,
    ...(ON_THE_WEB.test(target) ? {} : { data: { wiki: true } as never }),
    position: positionAt(node),
  };
}

const SIZE = /^\d+(?:x\d+)?$/;

/** The size of a picture behind what it shows: `![a leaf|300](leaf.png)`. */
const SIZE_IN_ALT = /\\?\|\d+(?:x\d+)?$/;

function isSize(page: PageSource, { start, end }: { start: number; end: number }): boolean {
  return SIZE.test(page.text.slice(start, end).trim());
}

/** What Obsidian shows for a link without a text of its own: the note, and the heading it leads to. */
function nameOf(target: string): string {
  const [path = '', ...headings] = target.split('#');
  const note = withoutMarkdownEnding(path.replace(/^.*\//, ''));
  const named = headings
    .map((heading) => heading.trim())
    .filter((heading) => heading && !heading.startsWith('^'));
  return (
    [note.replace(/\^[\w-]+$/, '').trim(), ...named].filter(Boolean).join(' › ') ||
    target.replace(/^#?\^/, '')
  );
}
