// An answer's Markdown split into blocks: paragraphs, list items, headings, code.
import { hasWord } from './tokens.ts';
import { isFunctionWord } from './word-roles.ts';

/** A block of an answer. */
export interface Block {
  /** Its Markdown, without the line break at its end. */
  text: string;
  /** Offset of the block in the answer, in UTF-16 code units. */
  start: number;
  /** Length of its lead, in UTF-16 code units: all of a heading, or the bold words that a list item or paragraph begins with. */
  lead: number;
}

const HEADING = /^\s*(?:(?:[-*+]|\d+[.)])\s+)*#{1,6}\s/;
const BOLD_LEAD = /^\s*(?:(?:[-*+]|\d+[.)])\s+)*(\*\*|__)(.{1,120}?)\1/;
const FENCE = /^\s*(?:(?:[-*+]|\d+[.)])\s+)*(```+|~~~+)/;

/*
 * Lines are scanned, not parsed. An index of 36,000 pages must be built in seconds, and blocks only decide which passage a match points
 * to. What readers see is split by a Markdown parser.
 */

/**
 * The blocks of an answer, in order. Together they hold all of its words. A block is one line that has a letter or a digit, or a fenced
 * code block as a whole.
 */
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

/**
 * The block with this number, or undefined where there is none. Numbers count from 0, as in `Match.block`: blocks that hold nothing but
 * function words have no number.
 */
export function findBlock(markdown: string, number: number): Block | undefined {
  let count = 0;
  for (const block of splitBlocks(markdown)) {
    if (!hasLookedUpWord(block.text)) continue;
    if (count === number) return block;
    count += 1;
  }
  return undefined;
}

/** The block that `findBlock` finds. If that is a heading, which says little by itself, the block below it where there is one. */
export function findTextBlock(markdown: string, number: number): Block | undefined {
  const block = findBlock(markdown, number);
  return (block !== undefined && isHeading(block) ? findBlock(markdown, number + 1) : undefined) ?? block;
}

/** Whether a block is nothing but its lead. */
export function isHeading({ lead, text }: Block): boolean {
  return lead === text.length;
}

/** Whether a text holds a word that is no function word. Blocks without one have no number; see `findBlock`. */
export function hasLookedUpWord(text: string): boolean {
  return hasWord(text, (word) => !isFunctionWord(word));
}
