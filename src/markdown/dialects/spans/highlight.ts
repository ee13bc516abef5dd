// Text between doubled signs: ==highlighted== as Obsidian and Material for MkDocs have it, ^^inserted^^ and ++inserted++ as Material and
// markdown-it have it. They are the `<mark>` and the `<ins>` that they stand for.
import type { Found } from '../../syntax/found.ts';
import { areKeys } from '../blocks/mkdocs.ts';
import type { Dialect, OwnNode } from '../dialect.ts';

/**
 * What opens and closes such text: signs that touch no word outside and no space inside. `a == b` and `x==y` compare, `===` is JavaScript,
 * `i++` counts, and `2^^3` is a power.
 */
interface Pair {
  kind: 'mark' | 'ins';
  signs: RegExp;
  opens: RegExp;
  closes: RegExp;
}

const PAIRS: readonly Pair[] = [
  {
    kind: 'mark',
    // Behind the sign of a quote, and behind a word with its exclamation mark, they are no comparison.
    signs: /(?<![=<\\]|(?<![\p{L}\p{N}])!|(?<!^[ \t>]*)>)==(?!=)/gmu,
    opens: /(?<![\w!])==(?=[^\s=])/y,
    closes: /(?<=\S)==(?!\w)/y,
  },
  {
    kind: 'ins',
    signs: /(?<![\^\\])\^\^(?!\^)/g,
    opens: /(?<![\w)])\^\^(?=[^\s^])/y,
    closes: /(?<=\S)\^\^(?!\w)/y,
  },
  {
    kind: 'ins',
    signs: /(?<![+\\])\+\+(?!\+)/g,
    opens: /(?<!\w)\+\+(?=\p{L}{2})/uy,
    closes: /(?<=\p{L}{2})\+\+(?!\w)/uy,
  },
];

/** Maximum length of what is marked, in characters. */
const MAX_LENGTH = 1000;

export const HIGHLIGHT: Dialect = {
  name: 'highlight',
  isIn: (markdown) => /==|\^\^|\+\+\p{L}/u.test(markdown),
  find: (markdown) => ({ spans: PAIRS.flatMap((pair) => findPairs(markdown, pair)) }),
  read: {
    markStart: (node) => [tag('<mark>', node)],
    markEnd: (node) => [tag('</mark>', node)],
    insStart: (node) => [tag('<ins>', node)],
    insEnd: (node) => [tag('</ins>', node)],
  },
};

function findPairs(markdown: string, { kind, signs, opens, closes }: Pair): Found[] {
  const spans: Found[] = [];
  let open: number | undefined;
  for (const { index: start } of markdown.matchAll(signs)) {
    const end = start + 2;
    const within = open === undefined ? '' : markdown.slice(open + 2, start);
    const lost = within.length > MAX_LENGTH || /\n[ \t]*\n/.test(within.slice(0, MAX_LENGTH));
    if (open !== undefined && !lost && within && !areKeys(within) && isAt(closes, markdown, start)) {
      spans.push({ kind: `${kind}Start`, start: open, end: open + 2 }, { kind: `${kind}End`, start, end });
      open = undefined;
    } else if (isAt(opens, markdown, start)) open = start;
  }
  return spans;
}

function isAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

function tag(value: string, { start, end }: OwnNode) {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { type: 'html' as const, value, position: { start: point(start), end: point(end) } };
}
