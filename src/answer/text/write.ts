// Spans → Discord Markdown.
import { hideCredentials, type Mark, type Span } from '../../markdown/index.ts';
import type { DrawnFormula } from '../../mathematics/index.ts';
import { INVISIBLE } from '../limits.ts';
import { escapeText, writeInLink } from './escape.ts';
import { markTags } from './tags.ts';

/** Discord Markdown, the number of elements in it (see `LIMITS.elements`), and its formulas that are drawn. */
export interface Written {
  text: string;
  elements: number;
  drawn: readonly DrawnFormula[];
}

/**
 * Writes spans so that Discord shows exactly their text and marks. `indent` goes after every line break.
 * `inline` text stands after something else on its line, so nothing in it can be a heading or a list.
 */
export function writeSpans(spans: readonly Span[], indent = '', inline = false): Written {
  let text = '';
  let elements = 0;
  let open: readonly Mark[] = [];
  const closeTo = (count: number) => {
    for (const mark of open.slice(count).reverse()) text += closing(mark);
  };
  const settled = settleSpaces(joinSpans(markTags(joinSpans(spans))));
  for (const [index, span] of settled.entries()) {
    const raw = span.marks.at(-1) === 'code' || span.marks.at(-1) === 'address';
    const marks = raw ? span.marks.slice(0, -1) : span.marks;
    const kept = commonLength(open, marks);
    closeTo(kept);
    for (const mark of marks.slice(kept)) {
      // Between a closing and an opening asterisk the client could not tell which is which.
      if (
        text.endsWith('*') &&
        !text.endsWith('\\*') &&
        opening(mark).startsWith('*') &&
        isClosed(kept, open)
      ) {
        text += INVISIBLE;
      }
      text += opening(mark);
      elements++;
    }
    open = marks;
    const lineStart = !inline && (text === '' || text.endsWith(`\n${indent}`));
    if (raw) {
      const after = marks.length ? '*' : (settled[index + 1]?.text ?? '');
      if (text.endsWith('`')) text += INVISIBLE;
      text += span.marks.at(-1) === 'code' ? writeCode(span.text) : writeAddress(span.text, after);
      elements++;
    } else text += writeText(span.text, { lineStart, indent, before: text, inLink: marks.some(isLink) });
  }
  closeTo(0);
  return { text, elements, drawn: spans.flatMap((span) => span.drawn ?? []) };
}

function writeText(
  text: string,
  {
    lineStart,
    indent,
    before,
    inLink,
  }: { lineStart: boolean; indent: string; before: string; inLink: boolean },
): string {
  const open = hideCredentials(text);
  let escaped = inLink ? writeInLink(open) : escapeText(open, lineStart);
  if (before.endsWith(']') && escaped.startsWith('(')) escaped = `\\${escaped}`;
  return indent ? escaped.replaceAll('\n', `\n${indent}`) : escaped;
}

/** A code span. Three back-ticks would begin a code block, so at most two enclose it and longer runs are broken up. */
function writeCode(code: string): string {
  const text = code.replace(/\s*\n\s*/g, ' ').replace(/``+/g, (run) => [...run].join(INVISIBLE));
  if (!text.includes('`')) return `\`${text}\``;
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `\`\`${padding}${text}${padding}\`\``;
}

/**
 * A bare address. Discord takes what follows it up to the next space for a part of it, but for closing punctuation:
 * where that would be wrong, angle brackets hold it.
 */
function writeAddress(url: string, after: string): string {
  const open = hideCredentials(url);
  return /[\w/]$/.test(open) && /^[.,:;)]*(?:\s|$)/.test(after) ? open : `<${open}>`;
}

function opening(mark: Mark): string {
  return isLink(mark) ? '[' : SIGNS[mark];
}

function closing(mark: Mark): string {
  return isLink(mark) ? `](${mark.slice('link '.length)})` : SIGNS[mark];
}

const SIGNS = { bold: '**', italic: '*', underline: '__', strike: '~~', code: '', address: '' } as const;

function isLink(mark: Mark): mark is `link ${string}` {
  return mark.startsWith('link ');
}

function isClosed(kept: number, open: readonly Mark[]): boolean {
  return open.length > kept;
}

function commonLength(left: readonly Mark[], right: readonly Mark[]): number {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length++;
  return length;
}

/** Neighbours with the same marks become one span; empty ones disappear. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (!span.text) continue;
    if (
      last &&
      last.marks.length === span.marks.length &&
      commonLength(last.marks, span.marks) === span.marks.length
    ) {
      joined[joined.length - 1] = { ...last, text: last.text + span.text };
    } else joined.push(span);
  }
  return joined;
}

/** Moves white space at the ends of marked text outside: `** a**` would not be bold. */
function settleSpaces(spans: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  for (const span of spans) {
    const inner = span.marks.includes('code') ? span.text : span.text.trim();
    const start = span.text.indexOf(inner);
    const space = (text: string) => text && pieces.push({ ...span, text, marks: span.marks });
    if (!inner) space(span.text);
    else {
      space(span.text.slice(0, start));
      pieces.push({ ...span, text: inner });
      space(span.text.slice(start + inner.length));
    }
  }
  return joinSpans(
    pieces.map((piece, index) => {
      if (isWord(piece)) return piece;
      let [before, after] = [index - 1, index + 1];
      while (isBlank(pieces[before])) before--;
      while (isBlank(pieces[after])) after++;
      const marks = pieces[before]?.marks ?? [];
      return { ...piece, marks: marks.slice(0, commonLength(marks, pieces[after]?.marks ?? [])) };
    }),
  );
}

function isBlank(span: Span | undefined): boolean {
  return span !== undefined && !isWord(span);
}

function isWord(span: Span): boolean {
  return span.marks.includes('code') || span.text.trim() !== '';
}
