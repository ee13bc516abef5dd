// Notes within the text, as Pandoc and Obsidian have them (`^[a note]`): in brackets, where they stand.
import { textAt } from '../../syntax/nodes.ts';
import type { Dialect } from '../dialect.ts';

/** Words, and not only a number: `x^[2]` is a power. */
const NOTE = /\^\[(?=[^[\]\n]*\p{L}[^[\]\n]*[ \t][^[\]\n]*\])([^[\]\n]{1,1000})\]/gu;

export const NOTES: Dialect = {
  name: 'notes',
  isIn: (markdown) => markdown.includes('^['),
  find: (markdown) => ({
    spans: [...markdown.matchAll(NOTE)].map(({ 0: note, index }) => ({
      kind: 'inlineNote',
      start: index,
      end: index + note.length,
    })),
  }),
  read: {
    inlineNote(node, page) {
      const { start, end } = node;
      return [textAt(' (', node), ...page.phrasing(start + 2, end - 1), textAt(')', node)];
    },
  },
};
