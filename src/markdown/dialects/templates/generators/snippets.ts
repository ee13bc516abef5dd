// Snippets of Python-Markdown (`--8<-- "file"`) and of VitePress (`<<< @/file`), which are named, and Python-Markdown's blocks between slashes (`/// note | Title`).
import { type Edit, editOutsideCode } from '../../../syntax/edits.ts';
import type { Template } from '../../dialect.ts';
import { codeSpan, divOpening } from '../words.ts';

const SNIPPET = /^[ \t]*-{1,}8<-{1,}(?:[ \t]+["']([^"'\n]+)["'])?[ \t]*$/gm;
/** Options of such a block, indented below its first line. */
const OPTIONS = /\n(?: {4}|\t)(?:type|open|id|class|attrs|name|new|select|title|legend):[^\n]*/y;

const VITEPRESS = /^[ \t]*<<<[ \t]+(@?[\w./-]+)[^\n]*$/gm;
const BLOCK = /^[ \t]*\/\/\/(?:[ \t]*$|[ \t]+([\w-]+)[ \t]*(?:\|[ \t]*([^\n]*))?$)/gm;

export const SNIPPETS: Template = {
  name: 'snippets',
  isIn: (markdown) =>
    markdown.includes('-8<-') || markdown.includes('<<<') || /^[ \t]*\/\/\/[ \t]*$/m.test(markdown),
  prepare(markdown) {
    const snippets = [...markdown.matchAll(SNIPPET), ...markdown.matchAll(VITEPRESS)].map(
      ({ 0: line, 1: file, index }): Edit => ({
        ...trimmed(line, index),
        words: file ? `↪ ${codeSpan(file)}` : '',
      }),
    );
    const blocks = [...markdown.matchAll(BLOCK)].map(
      ({ 0: line, 1: kind, 2: title, index }): Edit => ({
        ...trimmed(line, index),
        words: kind ? divOpening(kind, title) : ':::',
      }),
    );
    const options = blocks
      .filter(({ words }) => words !== ':::')
      .flatMap(({ end }) => optionsAt(markdown, end));
    const paired = blocks.some(({ words }) => words === ':::') ? [...blocks, ...options] : [];
    return editOutsideCode(markdown, [...snippets, ...paired]);
  },
};

/** The lines of options from an offset on. */
function optionsAt(markdown: string, start: number): Edit[] {
  OPTIONS.lastIndex = start;
  const edits: Edit[] = [];
  for (let line = OPTIONS.exec(markdown); line !== null; line = OPTIONS.exec(markdown))
    edits.push({ start: line.index + 1, end: OPTIONS.lastIndex, words: '' });
  return edits;
}

function trimmed(line: string, index: number): { start: number; end: number } {
  const start = index + line.length - line.trimStart().length;
  return { start, end: index + line.trimEnd().length };
}
