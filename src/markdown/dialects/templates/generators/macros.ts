// Calls of MkDocs' macros that hold Markdown (`{{ solution("""…""") }}`): the call goes, the Markdown stays.
import { findCodeRanges, isWithin } from '../../../syntax/code-ranges.ts';
import { applyEdits, type Edit, findTags } from '../../../syntax/edits.ts';
import type { Template } from '../../dialect.ts';

const QUOTES = '"""';

export const MACROS: Template = {
  name: 'macros',
  isIn: (markdown) => markdown.includes('{{') && markdown.includes(QUOTES),
  prepare(markdown) {
    const code = findCodeRanges(markdown);
    const edits = findTags(markdown, '{{', '}}', 20_000).flatMap(({ start, end, inside }): Edit[] => {
      const first = inside.indexOf(QUOTES);
      const last = inside.lastIndexOf(QUOTES);
      if (first === last || isWithin(code, start)) return [];
      const begin = start + 2;
      return [
        { start, end: begin + first + QUOTES.length, words: '' },
        { start: begin + last, end, words: '' },
      ];
    });
    return applyEdits(markdown, edits);
  },
};
