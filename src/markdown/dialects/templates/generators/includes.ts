// Other files that a generator puts in place of a line, which are named: markdown-it's `!!!include(file)!!!`, mdBook's
// `{{#include file}}`, VuePress' `@include(file)` and `@[code](file)`, VitePress' `<!-- @include: file -->`, `@import "file"`, and DocFX's
// `[!INCLUDE [title](file)]`.
import { type Edit, editOutsideCode } from '../../../syntax/edits.ts';
import type { Template } from '../../dialect.ts';
import { codeSpan } from '../words.ts';

/** A form of naming a file, and what is written in its place. */
type Form = readonly [pattern: RegExp, write: (groups: readonly string[]) => string];

const FORMS: readonly Form[] = [
  [/!!![ \t]*include[ \t]*\(([^()\n]+)\)[ \t]*!!!/g, ([file = '']) => named(file)],
  [
    /\{\{[ \t]*#(?:include|rustdoc_include|playground|playpen|shiftinclude|template|quiz)[ \t]+([^\s{}]+)[^{}\n]*\}\}/g,
    ([file = '']) => named(file),
  ],
  // mdBook's own title of a page, which stands in its window.
  [/\{\{[ \t]*#title[ \t]+[^{}\n]+\}\}/g, () => ''],
  [/^[ \t]*@include[ \t]*\(([^()\n]+)\)[ \t]*$/gm, ([file = '']) => named(file)],
  [/^[ \t]*@(?:include|import)[ \t]+["']?([\w./@-]+\.\w+)["']?[^\n]*$/gm, ([file = '']) => named(file)],
  [/^[ \t]*@\[code[^\]\n]*\]\(([^()\n]+)\)[ \t]*$/gm, ([file = '']) => named(file)],
  [/^[ \t]*@\[(youtube|bilibili|vimeo)[^\]\n]*\]\(([^()\n]+)\)[ \t]*$/gm, ([site, id]) => video(site, id)],
  [/<!--[ \t]*@include:[ \t]*([^\s<>]+)[^\n<>]*-->/g, ([file = '']) => named(file)],
  [/^[ \t]*\{!>?[ \t]*([\w./@-]+)[ \t]*!\}[ \t]*$/gm, ([file = '']) => named(file)],
  [
    /\[!include[ \t]*\[([^\]\n]*)\][ \t]*\(([^()\n]*)\)[ \t]*\]/gi,
    ([title, file]) => `↪ [${title}](${file})`,
  ],
  [/\[!code(?:-[\w+#-]+)?[ \t]*\[[^\]\n]*\][ \t]*\(([^()\n]+)\)[ \t]*\]/gi, ([file = '']) => named(file)],
  [/\[!video[ \t]+(https?:\/\/[^\s\]]+)\]/gi, ([address]) => `<${address}>`],
];

export const INCLUDES: Template = {
  name: 'includes',
  isIn: (markdown) =>
    /!!!\s*include|\{\{\s*#|@(?:include|import)\b|@\[|\{!|\[!(?:include|code|video)\b/i.test(markdown),
  prepare(markdown) {
    const edits = FORMS.flatMap(([pattern, write]) =>
      [...markdown.matchAll(pattern)].map((match): Edit => {
        const [whole, ...groups] = match;
        const { index } = match;
        const start = index + whole.length - whole.trimStart().length;
        return { start, end: index + whole.trimEnd().length, words: write(groups) };
      }),
    );
    return editOutsideCode(markdown, edits);
  },
};

function named(file: string): string {
  return `↪ ${codeSpan(file.trim())}`;
}

/** The address of a video; the shortest have no room for the scheme. */
function video(site = '', id = ''): string {
  const host = { youtube: 'youtu.be/', vimeo: 'vimeo.com/', bilibili: 'b23.tv/' }[site] ?? '';
  return host + id;
}
