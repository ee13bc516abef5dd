// A line of a page → Discord Markdown.

import type { Line } from '../../markdown/index.ts';
import { INVISIBLE } from '../limits.ts';
import { type Written, writeSpans } from './write.ts';

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
    const text = `\`\`\`${/^[\w+#.-]{1,40}$/.test(line.language) ? line.language : ''}\n${code}\n\`\`\``;
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

/** What stands between two lines: lists hold together; paragraphs have a blank line between them. */
export function gapBetween(before: Line | undefined, line: Line): string {
  if (!before) return '';
  const close =
    line.kind === 'item' ||
    isDisplayed(line) ||
    isDisplayed(before) ||
    before.kind === 'heading' ||
    line.depth > 0;
  const quotes = before.lead.startsWith('>') && line.lead.startsWith('>');
  if (quotes) return close ? '\n' : '\n> \n';
  return close && !(line.kind === 'heading') ? '\n' : '\n\n';
}

export function isDisplayed({ kind }: Line): boolean {
  return kind === 'fence' || kind === 'formula';
}
