// A line of a page, and how it is written as Discord Markdown.
import { INVISIBLE } from './limits.ts';
import type { Drawn } from './message.ts';
import type { Span } from './span.ts';
import { type Written, writeSpans } from './write.ts';

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
  /** The fence is a formula, which the message's picture shows too. */
  drawn?: Drawn;
}

/** What a piece of text may hold: characters as `measure` counts them, Markdown elements, and formulas that are drawn. */
export interface Room {
  characters: number;
  elements: number;
  drawn: number;
}

/** Writes one line with its bullet, quote or fence. */
export function writeLine(line: Line): Written {
  const quoted = line.lead.startsWith('>') ? 1 : 0;
  if (line.kind === 'fence') {
    // Discord ends a block at three back-ticks, however many began it.
    const code = line.code.replace(/```+/g, (run) => [...run].join(INVISIBLE));
    const text = `\`\`\`${/^[\w+#.-]+$/.test(line.language) ? line.language : ''}\n${code}\n\`\`\``;
    return {
      text: line.lead + text.replaceAll('\n', `\n${line.indent}`),
      elements: 1 + quoted,
      drawn: line.drawn ? [line.drawn] : [],
    };
  }
  const written = writeSpans(line.spans, line.indent);
  return {
    text: line.lead + written.text,
    elements: written.elements + quoted + (line.kind === 'item' ? 1 : 0),
    drawn: written.drawn,
  };
}
