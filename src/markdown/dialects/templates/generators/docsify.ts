// What Docsify sets apart: `?> a hint`, `!> a warning`. They are quotes here.
import { findCodeRanges, isWithin } from '../../../syntax/code-ranges.ts';
import { applyEdits } from '../../../syntax/edits.ts';
import type { Template } from '../../dialect.ts';

/** At the head of a paragraph: in a text such signs end a piece of PHP. */
const SIGN = /(?<=(?:^|\n[ \t]*\n))[?!]>(?=[ \t]+\S)/g;

export const DOCSIFY: Template = {
  name: 'Docsify',
  isIn: (markdown) => /^[?!]>[ \t]/m.test(markdown),
  prepare(markdown) {
    const code = findCodeRanges(markdown);
    const edits = [...markdown.matchAll(SIGN)]
      .filter(({ index }) => !isWithin(code, index))
      .map(({ index }) => ({ start: index, end: index + 2, words: ' >' }));
    return applyEdits(markdown, edits);
  },
};
