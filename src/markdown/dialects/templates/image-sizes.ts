// The size of a picture behind its address, as HackMD and others have it: `![a leaf](leaf.png =300x200)`. Plain Markdown sees no picture there.
import { type Edit, editOutsideCode } from '../../syntax/edits.ts';
import type { Template } from '../dialect.ts';

const SIZE =
  /(!\[[^\]\n]{0,300}\]\([^\s()]{1,400}(?:[ \t]+"[^"\n]{0,300}")?)([ \t]+=(?:\d+%?x?(?:\d+%?)?|x\d+%?))(?=[ \t]*\))/g;

export const IMAGE_SIZES: Template = {
  name: 'sizes of pictures',
  isIn: (markdown) => /[ \t]=(?:\d|x\d)[\dx%]*[ \t]*\)/.test(markdown),
  prepare(markdown) {
    const edits = [...markdown.matchAll(SIZE)].map(({ 1: before = '', 2: size = '', index }): Edit => {
      const start = index + before.length;
      // White space before the closing bracket means nothing.
      return { start, end: start + size.length, words: ' '.repeat(size.length) };
    });
    return editOutsideCode(markdown, edits);
  },
};
