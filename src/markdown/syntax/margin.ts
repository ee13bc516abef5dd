// Line feeds in paragraphs: those that only keep a margin, and those that are meant.
import type { Range } from './ranges.ts';

/** The longest line that somebody who breaks lines at a margin writes, in characters. */
const MARGIN = 120;

/** The shortest margin, in characters. */
const MIN_MARGIN = 60;

/**
 * Line feeds in a paragraph are spaces to Markdown, because many break their lines at a margin. A line that was broken
 * although the next word had room before that margin was broken on purpose: that break is kept. `text` is what stands in `range` of
 * `answer`, without its marks.
 */
export function keepBreaks(text: string, { start, end }: Range, answer: string): string {
  if (!text.includes('\n')) return text;
  // The lines around show the margin; a few of them will do.
  const before = Math.max(answer.lastIndexOf('\n\n', start), start - 10 * MARGIN, 0);
  const after = answer.indexOf('\n\n', end);
  const paragraph = answer.slice(before, Math.min(after < 0 ? answer.length : after, end + 10 * MARGIN));
  const longest = Math.max(MIN_MARGIN, ...paragraph.split('\n').map((line) => line.length));
  let from = start;
  return text.replace(/\n/g, () => {
    const feed = answer.indexOf('\n', from);
    if (feed < 0 || feed >= end + 1) return ' ';
    from = feed + 1;
    if (longest > MARGIN) return '\n';
    const line = feed - (answer.lastIndexOf('\n', feed - 1) + 1);
    const word = /^\s*(\S*)/.exec(answer.slice(from, from + MARGIN))?.[1]?.length ?? 0;
    return line + 1 + word <= longest ? '\n' : ' ';
  });
}
