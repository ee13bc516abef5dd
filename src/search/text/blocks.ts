// An answer's Markdown cut into the pieces that a passage score looks at: paragraphs, list items, headings, code.
import { hasWord } from './tokens.ts';
import { isFunctionWord } from './word-roles.ts';

export interface Block {
  text: string;
  /** Offset of the block in the answer, in UTF-16 code units. */
  start: number;
  /** Length of its lead: all of a heading, or the bold words that a list item or paragraph begins with. */
  lead: number;
}

const HEADING = /^\s*(?:(?:[-*+]|\d+[.)])\s+)*#{1,6}\s/;
const BOLD_LEAD = /^\s*(?:(?:[-*+]|\d+[.)])\s+)*(\*\*|__)(.{1,120}?)\1/;
const FENCE = /^\s*(?:(?:[-*+]|\d+[.)])\s+)*(```+|~~~+)/;

/*
 * A scan by lines, not a parse: an index of 36,000 pages must be built in seconds, and all that hangs on a block is which
 * passage is pointed at. What readers see is cut by a real parser.
 */

/** The blocks of an answer in order; together they hold all of its words. */
export function* splitBlocks(markdown: string): Generator<Block> {
  let at = 0;
  let fence: { mark: string; start: number } | undefined;
  while (at < markdown.length) {
    const newline = markdown.indexOf('\n', at);
    const end = newline === -1 ? markdown.length : newline;
    const line = markdown.slice(at, end);
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence.mark) || newline === -1) {
        yield { text: markdown.slice(fence.start, end), start: fence.start, lead: 0 };
        fence = undefined;
      }
    } else if (mark !== undefined && newline !== -1) {
      fence = { mark, start: at };
    } else if (/[\p{L}\p{N}]/u.test(line)) {
      yield { text: line, start: at, lead: leadOf(line) };
    }
    at = end + 1;
  }
  if (fence !== undefined && at - 1 < markdown.length) {
    yield { text: markdown.slice(fence.start), start: fence.start, lead: 0 };
  }
}

function leadOf(line: string): number {
  if (HEADING.test(line)) return line.length;
  return BOLD_LEAD.exec(line)?.[0].length ?? 0;
}

/** The block with this number, as a match names it: blocks in which no word is looked up are not counted. */
export function findBlock(markdown: string, number: number): Block | undefined {
  let count = 0;
  for (const block of splitBlocks(markdown)) {
    if (!hasLookedUpWord(block.text)) continue;
    if (count === number) return block;
    count += 1;
  }
  return undefined;
}

/** Whether a block holds a word that is looked up; without one it has no number. */
export function hasLookedUpWord(text: string): boolean {
  return hasWord(text, (word) => !isFunctionWord(word));
}
