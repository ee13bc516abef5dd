// What a browser draws, runs or styles by wherever it stands in the text: scripts, styles and drawings, and the tags of elements that a site
// defines itself (`<v-clicks>`), which have a hyphen in their names.
import { editOutsideCode, replacing } from '../../syntax/edits.ts';
import type { Template } from '../dialect.ts';

const UNSEEN = /<(script|style|svg)\b[^<>]{0,1000}>(?:(?!<\/?\1\b)[\s\S]){0,50000}<\/\1\s*>/gi;

/** A comment. Marks of dialects within it would cut it into several blocks, and tables be read as if it were none. */
const COMMENT = /<!--(?:(?!-->)[\s\S]){0,20000}-->/g;
/** One before a fence of colons, whose line would be HTML with it. */
const BEFORE_FENCE = /^[ \t]*<!--(?:(?!-->)[^\n]){0,2000}-->[ \t]*(:{3,}[^\n]*)$/gm;
const HOLDS_MARKS = /\{\{|^[ \t]*:::|<(?:table|pre|details)\b/im;

/** One that is never closed is a place holder: `git clone <your-name>`. */
const CLOSED = /<\/([a-z][a-z0-9]*-[a-z0-9-]*)\s*>/g;
const OWN_TAG = /<\/?([a-z][a-z0-9]*-[a-z0-9-]*)(?:\s[^<>]{0,1000})?>/g;

/** A block of HTML whose text is Markdown though no blank line says so: `<div markdown="1">` of kramdown and Python-Markdown. */
const HOLDS_MARKDOWN =
  /^[ \t]*<(?:div|section|article|aside|figure|center)\b[^<>\n]{0,500}?\smarkdown(?:=["']?(?:1|block|span|true)["']?)?(?=[\s>])[^<>\n]{0,500}>[ \t]*$/gim;

export const UNSEEN_HTML: Template = {
  name: 'unseen HTML',
  isIn: (markdown) =>
    /<(?:script|style|svg)\b|<\/[a-z][a-z0-9]*-|<!--|<[a-z]+\s[^<>\n]*\bmarkdown\b/i.test(markdown),
  prepare(markdown) {
    const closed = new Set([...markdown.matchAll(CLOSED)].map(([, name]) => name));
    const own = [...markdown.matchAll(OWN_TAG)].filter(([, name]) => closed.has(name));
    const comments = [...markdown.matchAll(COMMENT)].filter(([comment]) => HOLDS_MARKS.test(comment));
    const fences = [...markdown.matchAll(BEFORE_FENCE)];
    const holders = [...markdown.matchAll(HOLDS_MARKDOWN)];
    const found = [...markdown.matchAll(UNSEEN), ...own, ...comments, ...fences, ...holders];
    const edits = found.map((match) => {
      const [, fence = ''] = match;
      return replacing(match, fence.startsWith(':') ? fence.trim() : '');
    });
    return editOutsideCode(markdown, edits);
  },
};
