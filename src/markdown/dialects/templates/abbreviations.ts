// What short forms stand for, as PHP Markdown Extra and Python-Markdown have it: `*[HTML]: HyperText Markup Language`, below the text. There
// is nothing to point at in Discord, so they are a list.
import { editOutsideCode } from '../../syntax/edits.ts';
import type { Template } from '../dialect.ts';

const MEANING = /^[ ]{0,3}(\*\[([^\]\n]{1,100})\])(?=:[ \t]*\S)/gm;

export const ABBREVIATIONS: Template = {
  name: 'abbreviations',
  isIn: (markdown) => /^ {0,3}\*\[/m.test(markdown),
  prepare(markdown) {
    const edits = [...markdown.matchAll(MEANING)].map(({ 0: all, 1: sign = '', 2: short = '', index }) => {
      const start = index + all.length - sign.length;
      return { start, end: start + sign.length, words: `- ${short}` };
    });
    return editOutsideCode(markdown, edits);
  },
};
