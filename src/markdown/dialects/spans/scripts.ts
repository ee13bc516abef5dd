// Pandoc's H~2~O and x^2^: the `<sub>` and `<sup>` that they stand for.
import type { Dialect, OwnNode, PageSource } from '../dialect.ts';

const WORD = String.raw`[\p{L}\p{N}+\-\u2212]{1,12}`;
const BASE = String.raw`[\p{L}\p{N})]`;

/**
 * A few letters or digits directly behind others, or behind a script of the other kind; `~5` is "about", and `a^2` alone a power as people
 * type it.
 */
const SCRIPT = new RegExp(
  String.raw`(?<=${BASE}|${BASE}~${WORD}~(?=\^)|${BASE}\^${WORD}\^(?=~))([~^])(${WORD})\1(?!\1)`,
  'gu',
);

export const SCRIPTS: Dialect = {
  name: 'subscripts and superscripts',
  isIn: (markdown) => /[~^][^\s~^]{1,24}[~^]/.test(markdown),
  find: (markdown) => ({
    spans: [...markdown.matchAll(SCRIPT)].map(({ 0: whole, 1: sign, index }) => ({
      kind: sign === '~' ? 'subscript' : 'superscript',
      start: index,
      end: index + whole.length,
    })),
  }),
  read: {
    subscript: (node, page) => tagged('sub', node, page),
    superscript: (node, page) => tagged('sup', node, page),
  },
};

function tagged(name: string, { start, end }: OwnNode, page: PageSource) {
  const html = (value: string) => ({ type: 'html' as const, value });
  return [html(`<${name}>`), ...page.phrasing(start + 1, end - 1), html(`</${name}>`)];
}
