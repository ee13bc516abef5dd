// The headings of a Markdown text, found line by line.
import { emojiNamed } from '../../emoji-names.ts';

export interface Heading {
  /** 1 for a heading of the first level, to 6. */
  level: number;
  /** Without markup. */
  text: string;
  /** An anchor that the author wrote: `{#name}` or `<a id="name">`. */
  id?: string;
  /** Offset of the line that it stands on, in UTF-16 code units. */
  start: number;
  /** Offset just behind it, where the text below it begins. */
  bodyStart: number;
}

/*
 * A scan by lines, not a parse: thousands of pages are cut when a library is indexed, and what readers see is laid out by a
 * real parser. Code blocks, comments and indented code hold no headings.
 */

/** The headings of a text, in order. */
export function findHeadings(markdown: string): Heading[] {
  const headings: Heading[] = [];
  let fence = '';
  let isComment = false;
  let before: { text: string; start: number } | undefined;
  for (let at = 0; at < markdown.length; ) {
    const newline = markdown.indexOf('\n', at);
    const end = newline === -1 ? markdown.length : newline;
    const line = markdown.slice(at, end).replace(/\r$/, '');
    const next = end + 1;
    const mark = /^\s*(?:[-*+>]\s+|\d+[.)]\s+)*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== '') {
      if (mark?.startsWith(fence) && /^\s*[`~]+\s*$/.test(line)) fence = '';
      before = undefined;
    } else if (mark !== undefined) {
      fence = mark;
      before = undefined;
    } else if (isComment) {
      isComment = !line.includes('-->');
    } else if (/^\s{0,3}<!--/.test(line)) {
      isComment = !line.includes('-->');
      before = undefined;
    } else {
      const found = headingIn(line, before);
      if (found !== undefined) {
        const start = found.isUnderlined && before !== undefined ? before.start : at;
        headings.push({
          ...nameHeading(found.source),
          level: found.level,
          start,
          bodyStart: Math.min(next, markdown.length),
        });
        before = undefined;
      } else {
        before = /^\s{0,3}(?![-*+>|#]|\d+[.)]\s)\S/.test(line) ? { text: line, start: at } : undefined;
      }
    }
    at = next;
  }
  return headings;
}

function headingIn(
  line: string,
  before: { text: string } | undefined,
): { level: number; source: string; isUnderlined: boolean } | undefined {
  const marked = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*$/.exec(line);
  if (marked) {
    const source = (marked[2] ?? '').replace(/(?:^|\s)#+$/, '').trim();
    return source === '' ? undefined : { level: marked[1]?.length ?? 1, source, isUnderlined: false };
  }
  const html = /^\s*<h([1-6])\b[^>]*>(.*?)<\/h\1>\s*$/i.exec(line);
  if (html) return { level: Number(html[1]), source: html[2] ?? '', isUnderlined: false };
  if (before !== undefined && /^ {0,3}(=+|-{2,})\s*$/.test(line)) {
    return { level: line.trim().startsWith('=') ? 1 : 2, source: before.text.trim(), isUnderlined: true };
  }
  return undefined;
}

function nameHeading(source: string): { text: string; id?: string } {
  const id =
    /\{:?\s*#([\w:.-]+)[^}]*\}\s*$/.exec(source)?.[1] ??
    /<a\s+(?:id|name)=["']([^"']+)["']/i.exec(source)?.[1];
  const text = plainHeading(
    source
      .replace(/(?:^|\s)\{:?\s*[#.\w-][^{}$]*\}\s*$/, '')
      .replace(/\s*\{:?\s*[#.][^}]*\}\s*$/, '')
      .replace(/\s+\^[\w-]+$/, ''),
  );
  return { text, ...(id === undefined ? {} : { id }) };
}

/** The words of a line without the markup of links, pictures, emphasis, code and HTML. */
export function plainHeading(source: string): string {
  return source
    .replace(/!\[\[[^\]]*\]\]/g, '')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/==(?=\S)(.+?)(?<=\S)==/g, '$1')
    .replace(/(`+)(.+?)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => emojiNamed(name) ?? whole)
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ')
    .trim();
}
