// Headings as other parsers take them: without a space behind the signs (`##Title`), or with one that does not break.

import type { Heading } from 'mdast';
import { foundAt } from '../../syntax/found.ts';
import { positionAt } from '../../syntax/nodes.ts';
import type { Dialect } from '../dialect.ts';

/** One sign and no space is a tag of Obsidian's. */
const LINE = /(?<=^[ \t>]*)(?:#{2,6}(?=[\p{L}\p{N}*`[$])|#{1,6}[\u00a0\u3000])[^\n]*$/gmu;

export const HEADINGS: Dialect = {
  name: 'headings',
  isIn: (markdown) => /^[ \t>]*#+[^\s#]|^[ \t>]*#+[\u00a0\u3000]/m.test(markdown),
  find: (markdown) => ({
    lines: [...markdown.matchAll(LINE)].map((match) => foundAt('tightHeading', match)),
  }),
  read: {
    tightHeading({ start, end }, page) {
      const signs = /^#+/.exec(page.text.slice(start, start + 6))?.[0].length ?? 1;
      const children = page.phrasing(start + signs, end);
      return [
        { type: 'heading', depth: signs as Heading['depth'], children, position: positionAt({ start, end }) },
      ];
    },
  },
};
