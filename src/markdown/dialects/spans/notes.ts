// Notes within the text, as Pandoc and Obsidian have them (`^[a note]`): in brackets, where they stand. And the marks of notes that stand
// in another part of the file than the page that was made of this one, or in the title of a block, which is read by itself.
import { foundAt } from '../../syntax/found.ts';
import { textAt } from '../../syntax/nodes.ts';
import type { Dialect } from '../dialect.ts';

/** Words, and not only a number: `x^[2]` is a power. */
const NOTE = /\^\[(?=[^[\]\n]*\p{L}[^[\]\n]*[ \t][^[\]\n]*\])([^[\]\n]{1,1000})\]/gu;

/** A mark as of a footnote, which bold words may follow, and within a line a colon; `[^a-z]` and `[^x]*` are patterns. */
const MARK =
  /(?<!\\)\[\^(\d{1,3}|[A-Za-z]{3,}[\w-]*)\](?![+?{]|\*(?!\*)|:(?<=^[ \t>]*\[\^[\w-]*\]:|\D\]:))/gm;

export const NOTES: Dialect = {
  name: 'notes',
  isIn: (markdown) => markdown.includes('^[') || markdown.includes('[^'),
  find(markdown) {
    const notes = [...markdown.matchAll(NOTE)].map((match) => foundAt('inlineNote', match));
    const marks = [...markdown.matchAll(MARK)].map((match) => foundAt('noteMark', match));
    return { spans: [...notes, ...marks] };
  },
  read: {
    noteMark: (node, page) => [textAt(`[${page.text.slice(node.start + 2, node.end)}`, node)],
    inlineNote(node, page) {
      const { start, end } = node;
      return [textAt(' (', node), ...page.phrasing(start + 2, end - 1), textAt(')', node)];
    },
  },
};
