// Definition lists of PHP Markdown Extra, kramdown, Pandoc and Python-Markdown: a term, and `: what it means` below it.

import type { Paragraph, RootContent } from 'mdast';
import { foundAt } from '../../syntax/found.ts';
import { namedList, rewriteChildren, wordsOf } from '../../syntax/nodes.ts';
import { rangeOf } from '../../syntax/ranges.ts';
import type { Dialect } from '../dialect.ts';

const MEANING = /(?<=^[ \t]*(?:>[ \t]*)*):[ \t]{1,8}(?=\S)/gm;

/** Maximum length of a term, in characters. What is longer is a paragraph above a line that happens to begin with a colon. */
const MAX_TERM_LENGTH = 200;

export const DEFINITION_LISTS: Dialect = {
  name: 'definition lists',
  isIn: (markdown) => /^[ \t>]*:[ \t]/m.test(markdown),
  find: (markdown) => ({
    containers: [...markdown.matchAll(MEANING)].map((match) => ({ ...foundAt('meaning', match), indent: 2 })),
  }),
  settle(root) {
    rewriteChildren(root, joinMeanings);
  },
};

interface Entry {
  term: Paragraph;
  meanings: RootContent[];
}

function joinMeanings(children: RootContent[]): RootContent[] {
  if (!children.some(isMeaning)) return children;
  const joined: RootContent[] = [];
  let entries: Entry[] = [];
  const close = () => {
    const named = entries.map(({ term, meanings }) => ({
      name: term.children,
      blocks: meanings,
      range: rangeOf(term),
    }));
    if (named.length > 0) joined.push(namedList(named));
    entries = [];
  };
  for (const [index, child] of children.entries()) {
    if (isMeaning(child)) {
      const blocks = (child as unknown as { children: RootContent[] }).children;
      const entry = entries.at(-1);
      if (entry) entry.meanings.push(...blocks);
      else joined.push(...blocks);
      continue;
    }
    const next = children[index + 1];
    const isTerm = child.type === 'paragraph' && next !== undefined && isMeaning(next);
    const words = isTerm ? wordsOf([child]) : '';
    // The first line of a callout is its title, and no term.
    if (isTerm && words.length <= MAX_TERM_LENGTH && !words.startsWith('[!'))
      entries.push({ term: child, meanings: [] });
    else {
      close();
      joined.push(child);
    }
  }
  close();
  return joined;
}

function isMeaning(node: RootContent): boolean {
  return (node.type as string) === 'meaning';
}
