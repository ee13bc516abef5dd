// Paragraphs cut out of a page's source: reading one alone costs a small part of reading the page.
import { type Block, isHeading, splitBlocks } from '../../search/index.ts';

/** What changes how text far away from it is read: HTML, comments, templates, directives, definitions of links. */
const FAR_REACHING = /<[a-z!/?]|%%|\{[%{]|^ {0,3}:::|^ {0,3}\[[^\]\n]+\]:/im;

/** What begins a block of its own, or belongs to one: code, tables, formulas, quotes, callouts, lines below definitions. */
const OTHER_BLOCK = /^\s*(?:```|~~~|\||>|\$\$|\\\[|\\begin|!!!|\?\?\?|===|---|:\s|#{1,6}\s)|\|.*\|/;

/** What refers to other places of the page, or goes on in a way of its own. */
const REFERENCE = /\]\[|\[\^|\[\[|\$\$|\\(?:$|[[\]])| {2}$/m;

/** A bold name with nothing behind it but a note in brackets: what it names stands below it. */
const NAME_ALONE = /^(?:\*\*|__)[^\n]{1,120}?(?:\*\*|__)\s*(?:\([^()\n]*\))?[\s:]*$/;

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;

/** A line indented so far is code where no item begins. */
const INDENTED = /^(?: {4}|\t)/;

/**
 * The sources of paragraphs and list items of an answer, without the marks of the items, each once: of the section at an offset those from
 * there on, then those before, the nearest first; then those of the page from its beginning. Left out are those that cannot be told
 * without the page around them; all of them, where it holds what is read across paragraphs.
 */
export function* paragraphsFrom(answer: string, offset: number): Generator<string> {
  if (FAR_REACHING.test(answer)) return;
  const given = new Set<string>();
  const blocks = [...splitBlocks(answer)];
  const here = Math.max(
    0,
    blocks.findLastIndex(({ start }) => start <= offset),
  );
  const before = blocks.slice(0, here);
  const section = before.slice(before.findLastIndex(isHeading) + 1);
  for (const { start } of [...restOfSection(blocks.slice(here)), ...section.reverse(), ...blocks]) {
    const paragraph = paragraphAt(answer, start);
    if (paragraph === undefined || given.has(paragraph)) continue;
    given.add(paragraph);
    yield paragraph;
  }
}

/** Blocks up to the next section; headings right at the beginning are those of this one. */
function restOfSection(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => !isHeading(block));
  const end = first < 0 ? -1 : blocks.findIndex((block, index) => index > first && isHeading(block));
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** The paragraph or list item that holds an offset; undefined where it is none, or cannot be told without the page around it. */
function paragraphAt(answer: string, offset: number): string | undefined {
  if (isWithinBlock(answer.slice(0, offset))) return undefined;
  const lines = linesOf(answer, offset);
  const text = lines.join('\n').replace(ITEM, '').replace(/^\s+/gm, '');
  return text === '' || REFERENCE.test(text) || NAME_ALONE.test(text) ? undefined : text;
}

/** Whether code or a formula is open at the end of a text. */
function isWithinBlock(before: string): boolean {
  const fences = before.match(/^\s*(?:(?:[-*+]|\d+[.)])\s+)*(?:```|~~~)/gm)?.length ?? 0;
  const formulas = before.match(/\$\$/g)?.length ?? 0;
  return fences % 2 === 1 || formulas % 2 === 1;
}

/** The lines of the paragraph around an offset; none where it is another block. */
function linesOf(answer: string, offset: number): string[] {
  let start = offset === 0 ? 0 : answer.lastIndexOf('\n', offset - 1) + 1;
  let first = lineAt(answer, start);
  const lines = [first];
  while (start > 0 && !ITEM.test(first)) {
    const before = start < 2 ? 0 : answer.lastIndexOf('\n', start - 2) + 1;
    const line = lineAt(answer, before);
    if (line.trim() === '') break;
    [start, first] = [before, line];
    lines.unshift(line);
  }
  if (INDENTED.test(first) && !ITEM.test(first)) return [];
  for (let at = start + lines.join('\n').length + 1; at < answer.length; ) {
    const line = lineAt(answer, at);
    if (line.trim() === '' || ITEM.test(line)) break;
    lines.push(line);
    at += line.length + 1;
  }
  return lines.some((line) => line.trim() === '' || OTHER_BLOCK.test(line)) ? [] : lines;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}
