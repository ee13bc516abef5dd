// What a browser draws, runs or styles by wherever it stands in the text: scripts, styles and drawings.
import { findCodeRanges, isWithin } from '../../syntax/code-ranges.ts';
import { applyEdits, type Edit } from '../../syntax/edits.ts';
import type { Template } from '../dialect.ts';

const UNSEEN = /<(script|style|svg)\b[^<>]{0,1000}>(?:(?!<\/?\1\b)[\s\S]){0,50000}<\/\1\s*>/gi;

export const UNSEEN_HTML: Template = {
  name: 'unseen HTML',
  isIn: (markdown) => /<(?:script|style|svg)\b/i.test(markdown),
  prepare(markdown) {
    const code = findCodeRanges(markdown);
    const edits = [...markdown.matchAll(UNSEEN)]
      .filter(({ index }) => !isWithin(code, index))
      .map(({ 0: all, index }): Edit => ({ start: index, end: index + all.length, words: '' }));
    return applyEdits(markdown, edits);
  },
};
