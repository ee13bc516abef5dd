// Emoji by name (`:tada:`), as on GitHub, and the icons of Material for MkDocs (`:material-check:`).

import type { Nodes } from 'mdast';
import { emojiNamed } from '../../../emoji-names.ts';
import { foundAt } from '../../syntax/found.ts';
import { wordsOf } from '../../syntax/nodes.ts';
import type { Dialect } from '../dialect.ts';

const NAME = /:([a-z0-9_+-]+):/g;

/** Several may touch; `std::tada::x` holds none. */
const NAMES = /(?<![\w:])(?::[a-z0-9_+-]+:)+(?![\w:])/g;

const ICON = /:(?:material|fontawesome|octicons|simple)-([\w-]+):/g;

/** What icons in tables are there to say; others are ornaments. */
const SAID: readonly [RegExp, string][] = [
  [/(?:^|-)check(?:-|$)/, '✓'],
  [/(?:^|-)(?:close|cancel|times|xmark|x)(?:-|$)/, '✗'],
];

export const EMOJI: Dialect = {
  name: 'emoji',
  isIn: (markdown) => /:[a-z0-9_+-]+:/.test(markdown),
  find(markdown) {
    const spans = [...markdown.matchAll(ICON)].map((match) => foundAt('icon', match));
    return { spans };
  },
  read: {
    icon({ start, end }, page) {
      const name = page.text.slice(start, end);
      const value = SAID.find(([pattern]) => pattern.test(name.slice(1, -1)))?.[1];
      return value ? [{ type: 'text', value }] : [];
    },
  },
  settle(root) {
    const visit = (node: Nodes) => {
      // An address that stands for itself stays as it is.
      if (node.type === 'link' && node.url === wordsOf(node.children)) return;
      if (node.type === 'text')
        node.value = node.value.replace(NAMES, (names) =>
          names.replace(NAME, (whole, name: string) => emojiNamed(name) ?? whole),
        );
      if ('children' in node) for (const child of node.children) visit(child);
    };
    visit(root);
  },
};
