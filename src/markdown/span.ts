// The text of a page between Markdown and Discord: plain characters, each run with the marks it carries, in lines.
import type { DrawnFormula } from '../mathematics/index.ts';

/** A character that takes no room, for places that must hold one. */
export const ZERO_WIDTH_SPACE = '\u200b';

/** How a run of text looks; a link also says where it leads. */
export type Mark = 'bold' | 'italic' | 'underline' | 'strike' | 'code' | 'address' | `link ${string}`;

/** A run of text without any markup. A line feed is a line break that the reader shall see. */
export interface Span {
  text: string;
  /** Outermost first. `code` and `address` (a bare URL) are innermost and their text is shown as it is. */
  marks: readonly Mark[];
  /** Where the run begins in the page's answer, as a character offset. */
  at: number;
  /** The run is a formula, which the message's picture shows too. */
  drawn?: DrawnFormula;
}

/** One paragraph, list item, block of code, or formula on a line of its own. */
export interface Line {
  kind: 'paragraph' | 'item' | 'heading' | 'fence' | 'formula';
  spans: Span[];
  /** The text of a fence. */
  code: string;
  language: string;
  /** What precedes the first line: `- `, `  2. `, `> `. */
  lead: string;
  /** What precedes all further lines. */
  indent: string;
  /** How deep in lists the line stands: 0 outside of any. */
  depth: number;
  /** Where the line begins in the answer. */
  at: number;
  /** The line is a row of a table, what stands above its rows, or a fence that holds a whole one. */
  isTable?: true;
  /** The fence is a formula, which the message's picture shows too. */
  drawn?: DrawnFormula;
}

/** The part of `spans` between two offsets of their joined text, without white space at either end. */
export function sliceSpans(spans: readonly Span[], from: number, to: number): Span[] {
  const slice: Span[] = [];
  let start = 0;
  for (const span of spans) {
    if (start >= to) break;
    const left = Math.max(from - start, 0);
    const right = Math.min(to - start, span.text.length);
    if (left < right) slice.push({ ...span, text: span.text.slice(left, right), at: span.at + left });
    start += span.text.length;
  }
  return trimSpans(slice);
}

/** The spans without white space at either end; none are left of a blank text. */
export function trimSpans(spans: readonly Span[]): Span[] {
  const trimmed = [...spans];
  for (let first = trimmed[0]; first; first = trimmed[0]) {
    const text = first.text.trimStart();
    if (text) {
      trimmed[0] = { ...first, text, at: first.at + first.text.length - text.length };
      break;
    }
    trimmed.shift();
  }
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    const text = last.text.trimEnd();
    if (text) {
      trimmed[trimmed.length - 1] = { ...last, text };
      break;
    }
    trimmed.pop();
  }
  return trimmed;
}

/** The text of the spans without their marks. */
export function plainText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/** The spans with one more mark around them all; a mark that a span has already is not doubled. */
export function markSpans(spans: readonly Span[], mark: Mark): Span[] {
  return spans.map((span) => (span.marks.includes(mark) ? span : { ...span, marks: [mark, ...span.marks] }));
}
