// Comments between percent signs, which Obsidian shows to nobody: `%% … %%`, over as many lines as they take.
import { findCodeRanges, isWithin } from '../../syntax/code-ranges.ts';
import { applyEdits, type Edit } from '../../syntax/edits.ts';
import type { Template } from '../dialect.ts';

/**
 * Signs that may open or close a comment: `100%%` opens none, and the magic words of notebooks (`%%time`), which stand further down, close
 * none.
 */
const SIGN = /(?<!%)%%(?!%)/g;

export const COMMENTS: Template = {
  name: 'Obsidian comments',
  isIn: (markdown) => markdown.includes('%%'),
  prepare(markdown) {
    const code = findCodeRanges(markdown);
    const edits: Edit[] = [];
    let open: number | undefined;
    for (const { index } of markdown.matchAll(SIGN)) {
      if (isWithin(code, index)) continue;
      const end = index + 2;
      const isClosing = !/\w/.test(markdown[end] ?? '') || !markdown.slice(open, index).includes('\n');
      if (open !== undefined && isClosing) {
        if (end - open > 4) edits.push({ start: open, end, words: '' });
        open = undefined;
      } else if (open === undefined && !/\w/.test(markdown[index - 1] ?? '')) open = index;
    }
    return applyEdits(markdown, edits);
  },
};
