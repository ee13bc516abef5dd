// Variables in addresses (`[text]({{ site.baseurl }}/page)`): all that is known of such an address is the rest of it.
import { findCodeRanges, isWithin } from '../../syntax/code-ranges.ts';
import { applyEdits, type Edit, findTags } from '../../syntax/edits.ts';
import type { Template } from '../dialect.ts';

/** What stands before a variable in the address of a link, of an image, or of HTML. */
const ADDRESS = /(?:\]\([^\s()]*|\]:[ \t]+\S*|\b(?:src|href)=["'][^"'\n]*)$/;

export const ADDRESSES: Template = {
  name: 'variables in addresses',
  isIn: (markdown) => markdown.includes('{{'),
  prepare(markdown) {
    const code = findCodeRanges(markdown);
    let reached = 0;
    const edits = findTags(markdown, '{{', '}}', 300).flatMap(({ start, end, inside }): Edit[] => {
      const before = markdown.slice(Math.max(reached, start - 200), start);
      // Several variables may make one address, with parts of it between them.
      const follows = reached > 0 && start - reached < 200 && /^[^\s()"'<>]*$/.test(before);
      if (isWithin(code, start) || (!follows && !ADDRESS.test(before))) return [];
      reached = end;
      return [{ start, end, words: /^\s*["']([^"'\s]+)["']/.exec(inside)?.[1] ?? '' }];
    });
    return applyEdits(markdown, edits);
  },
};
