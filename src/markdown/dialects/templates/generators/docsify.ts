// What Docsify sets apart: `?> a hint`, `!> a warning`. They are quotes here.
import { editOutsideCode, replacing } from '../../../syntax/edits.ts';
import type { Template } from '../../dialect.ts';

/** At the head of a paragraph: in a text such signs end a piece of PHP. */
const SIGN = /(?<=(?:^|\n[ \t]*\n))[?!]>(?=[ \t]+\S)/g;

export const DOCSIFY: Template = {
  name: 'Docsify',
  isIn: (markdown) => /^[?!]>[ \t]/m.test(markdown),
  prepare(markdown) {
    const edits = [...markdown.matchAll(SIGN)].map((match) => replacing(match, ' >'));
    return editOutsideCode(markdown, edits);
  },
};
