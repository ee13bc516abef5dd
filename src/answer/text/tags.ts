// Tags of HTML that a page writes about: `\<a>` and `&lt;br&gt;` are text, which readers are shown as code.
import type { Span } from '../../markdown/index.ts';

const NAMES =
  `a|abbr|address|article|aside|audio|b|base|blockquote|body|br|button|canvas|caption|center|code|col|colgroup|datalist|dd|del|details|dfn
   dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label
   legend|li|link|main|map|mark|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|s|samp|script
   section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title
   tr|track|tt|u|ul|var|video|wbr`.replace(/\s+/g, '|');

const TAG = new RegExp(String.raw`</?(?:${NAMES})(?:\s[^<>\n]{0,200})?/?>`, 'gi');

/** Spans with their tags as code. What is code, an address or the text of a link already stays as it is. */
export function markTags(spans: readonly Span[]): readonly Span[] {
  return spans.some(holdsTag) ? spans.flatMap((span) => (holdsTag(span) ? split(span) : span)) : spans;
}

function holdsTag({ text, marks }: Span): boolean {
  if (!text.includes('<') || marks.some((mark) => /^(?:code$|address$|link )/.test(mark))) return false;
  TAG.lastIndex = 0;
  return TAG.test(text);
}

function split(span: Span): Span[] {
  const pieces: Span[] = [];
  let at = 0;
  for (const { 0: tag, index } of span.text.matchAll(new RegExp(TAG))) {
    if (index > at) pieces.push({ ...span, text: span.text.slice(at, index), at: span.at + at });
    pieces.push({ text: tag, marks: [...span.marks, 'code'], at: span.at + index });
    at = index + tag.length;
  }
  if (at < span.text.length) pieces.push({ ...span, text: span.text.slice(at), at: span.at + at });
  return pieces;
}
