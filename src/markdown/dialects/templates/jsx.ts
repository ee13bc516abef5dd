// Tags of JSX components in a text: those whose names begin with a capital letter, and fragments.
import { isHtmlInCapitals } from '../../syntax/html-names.ts';

export interface JsxTag {
  /** Blank for a fragment. */
  name: string;
  /** All that stands behind the name. */
  attributes: string;
  start: number;
  end: number;
  /** `</Name>` */
  closes: boolean;
  /** `<Name />` */
  ends: boolean;
}

const OPENING = /<(\/?)([A-Z][\w.]*)?(?=[\s/>])/g;

/** Maximum length of a tag, in characters, and number of tags that are never closed before no more are looked for. */
const MAX_LENGTH = 2000;
const MAX_UNCLOSED = 100;

/** Finds tags, in order, where `isCode` does not hold. */
export function findJsxTags(text: string, isCode: (offset: number) => boolean): JsxTag[] {
  const tags: JsxTag[] = [];
  let reached = 0;
  let unclosed = 0;
  for (const { 0: opening, 1: slash, 2: name = '', index: start } of text.matchAll(OPENING)) {
    if (unclosed === MAX_UNCLOSED) break;
    if (start < reached || isHtmlInCapitals(name) || isCode(start)) continue;
    const begin = start + opening.length;
    if (!name && text[begin] !== '>') continue;
    const end = endOfTag(text, begin);
    if (end === undefined) {
      unclosed++;
      continue;
    }
    const inside = text.slice(begin, end - 1);
    const ends = inside.endsWith('/');
    tags.push({
      name,
      attributes: ends ? inside.slice(0, -1) : inside,
      start,
      end,
      closes: slash === '/',
      ends,
    });
    reached = end;
  }
  return tags;
}

/** The beginning of a tag of HTML that may have attributes. */
const HTML_OPENING = /<([a-z][a-z0-9]*)(?=\s)/g;

/** Finds tags of HTML with expressions for attributes, such as `<a href="/" style={{ gap: 0 }}>`, which plain Markdown takes for text. */
export function findHtmlTags(text: string, isCode: (offset: number) => boolean): JsxTag[] {
  const tags: JsxTag[] = [];
  for (const { 0: opening, 1: name = '', index: start } of text.matchAll(HTML_OPENING)) {
    if (start < (tags.at(-1)?.end ?? 0) || isCode(start)) continue;
    const begin = start + opening.length;
    const end = endOfTag(text, begin);
    const inside = text.slice(begin, (end ?? begin + 1) - 1);
    if (end === undefined || !/=\s*\{/.test(inside)) continue;
    const ends = inside.endsWith('/');
    tags.push({ name, attributes: ends ? inside.slice(0, -1) : inside, start, end, closes: false, ends });
  }
  return tags;
}

/** The offset behind the `>` of a tag, past quotes and braces. */
function endOfTag(text: string, begin: number): number | undefined {
  let depth = 0;
  let quote = '';
  const limit = Math.min(text.length, begin + MAX_LENGTH);
  for (let at = begin; at < limit; at++) {
    const sign = text.charAt(at);
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (depth <= 0 && sign === '>') return at + 1;
    else if (depth <= 0 && sign === '<') return undefined;
  }
  return undefined;
}
