// What GitHub's Markdown adds: tables, strikethrough, bare addresses, footnotes, tasks.
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Dialect } from './dialect.ts';

/** None of the additions is ever written without one of these. */
const SIGNS = /\||~~|@|www\.|https?:|\[(?:\^|[ \txX\n]\])/i;

export const GITHUB: Dialect = {
  name: 'GitHub',
  isIn: (markdown) => SIGNS.test(markdown),
  extension: {
    // A single tilde means "about" far more often than it strikes text out.
    syntax: gfm({ singleTilde: false }),
    tree: gfmFromMarkdown(),
  },
};
