// ==Highlighted== text, as Obsidian, Material for MkDocs and others have it: the `<mark>` that it stands for.
import type { Found } from '../../syntax/found.ts';
import type { Dialect, OwnNode } from '../dialect.ts';

/** Two signs that touch no word outside and no space inside: `a == b` and `x==y` compare, `===` is JavaScript. */
const OPENING = /^==(?=[^\s=])/;
const SIGNS = /(?<![=!<>\\])==(?!=)/g;
/** Maximum length of what is highlighted, in characters. */
const MAX_LENGTH = 1000;

export const HIGHLIGHT: Dialect = {
  name: 'highlight',
  isIn: (markdown) => markdown.includes('=='),
  find(markdown) {
    const spans: Found[] = [];
    let open: number | undefined;
    for (const { index: start } of markdown.matchAll(SIGNS)) {
      const end = start + 2;
      const before = markdown[start - 1] ?? '\n';
      const after = markdown[end] ?? '\n';
      const within = open === undefined ? '' : markdown.slice(open + 2, start);
      const lost = within.length > MAX_LENGTH || /\n[ \t]*\n/.test(within.slice(0, MAX_LENGTH));
      if (open !== undefined && !lost && /\S/.test(before) && within && !/[\w]/.test(after)) {
        spans.push({ kind: 'markStart', start: open, end: open + 2 }, { kind: 'markEnd', start, end });
        open = undefined;
      } else if (OPENING.test(markdown.slice(start, start + 3)) && !/\w/.test(before)) open = start;
    }
    return { spans };
  },
  read: {
    markStart: (node) => [tag('<mark>', node)],
    markEnd: (node) => [tag('</mark>', node)],
  },
};

function tag(value: string, { start, end }: OwnNode) {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { type: 'html' as const, value, position: { start: point(start), end: point(end) } };
}
