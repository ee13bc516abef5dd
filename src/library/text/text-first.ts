// Links of wikis on GitHub, `[[what is read|Page]]`, in the order that all others have: `[[Page|what is read]]`.
import { closingTicks } from './code-spans.ts';

/** One with a bar, within a line. */
const LINK = /\[\[([^[\]|\n]{1,300})\|([^[\]|\n]{1,300})\]\]/g;

/** What a bar stands behind that is no text: a picture, with how it is shown. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|bmp|avif)\s*$/i;

/** Puts pages first in the links of a text, outside of back-ticks. The text keeps its length. */
export function putPagesFirst(markdown: string): string {
  if (!markdown.includes('[[')) return markdown;
  const code = codeIn(markdown);
  return markdown.replace(LINK, (whole, text: string, page: string, at: number) => {
    const isKept = PICTURE.test(text) || code.some(({ start, end }) => start <= at && at < end);
    return isKept ? whole : `[[${page}|${text}]]`;
  });
}

/** Code spans, and fences of back-ticks, in order. */
function codeIn(markdown: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const [start, end] of [...closingTicks(markdown)].sort(([a], [b]) => a - b)) {
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
  }
  return found;
}
