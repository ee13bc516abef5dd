// The rules that a page must keep, as a table of small functions. Start-up, the command line and CI all use this one.

import type { PageDraft } from '../page-draft.ts';
import { closingTicks } from '../text/code-spans.ts';

/** Marks such as ``` that stand at an offset of the answer. */
export interface Spot {
  offset: number;
  mark: string;
}

export interface Finding {
  /** The front matter key that the finding belongs to, or a spot in the answer. */
  at: readonly PropertyKey[] | Spot;
  what: string;
  fix: string;
}

type Rule = (draft: PageDraft) => Finding | undefined;

/** All are warnings: the page can be shown. */
export const PAGE_RULES: readonly Rule[] = [
  function titleFits({ title }) {
    if (title.length <= 256) return;
    return warning(
      ['title'],
      `the title has ${title.length} characters; Discord shows 256`,
      'shorten it, and say the rest in the answer',
    );
  },
  function closesFences({ answer }) {
    const at = openFence(answer);
    if (at === undefined) return;
    return warning(at, 'a code block is opened and never closed', `end it with a line ${at.mark}`);
  },
  function closesDisplayMath({ answer }) {
    const at = openDisplayMath(answer);
    if (at === undefined) return;
    return warning(at, 'a formula is opened with $$ and never closed', 'end it with $$');
  },
];

/** The fence that is still open at the end of the text. */
function openFence(markdown: string): Spot | undefined {
  if (!markdown.includes('```') && !markdown.includes('~~~')) return undefined;
  let open: (Spot & { fence: string }) | undefined;
  let start = 0;
  for (const line of markdown.split('\n')) {
    const [, before = '', fence = '', info = ''] =
      /^(\s*(?:(?:[-*+]|\d+[.)])\s+)*)(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== '' && open === undefined) {
      const isSpan = fence.startsWith('`') && info.includes('`');
      if (!isSpan) open = { fence, mark: fence.slice(0, 3), offset: start + before.length };
    } else if (open !== undefined && fence.startsWith(open.fence) && info.trim() === '') {
      open = undefined;
    }
    start += line.length + 1;
  }
  return open && { offset: open.offset, mark: open.mark };
}

/** The last `$$` of an odd number of them, code and escaped ones apart. */
function openDisplayMath(markdown: string): Spot | undefined {
  if (!markdown.includes('$$')) return undefined;
  const closes = closingTicks(markdown);
  let found: number | undefined;
  let skipTo = 0;
  for (const { 0: text, index } of markdown.matchAll(/\\[$`\\]|`+|\$\$/g)) {
    if (index < skipTo) continue;
    if (text.startsWith('`')) skipTo = closes.get(index) ?? index;
    else if (text === '$$') found = found === undefined ? index : undefined;
  }
  return found === undefined ? undefined : { offset: found, mark: '$$' };
}

function warning(at: Finding['at'], what: string, fix: string): Finding {
  return { at, what, fix };
}
