// An answer's Markdown cut into passages for the sentence model: paragraphs of one section, joined up to a size.
import type { Node, Parents, RootContent } from 'mdast';
import { type Document, isBearableToRead, parseAnswer, plainPassage, rangeOf } from '../markdown/index.ts';
import { type Block, hasLookedUpWord, splitBlocks } from '../search/index.ts';

/** So many words a passage has at most, its section's name included: what the model was seen to tell apart best. */
const MOST_WORDS = 90;

/** A section's name is repeated in each of its passages, unless it is longer than this. */
const LONGEST_NAME = 30;

export interface Passage {
  /** Plain text: the name of its section, and what stands there. */
  text: string;
  /** Numbers of the first and the last block that it covers, as `findBlock` of the search room counts them. */
  firstBlock: number;
  lastBlock: number;
}

/** A block as plain text, or a piece of one that is longer than a passage. */
interface Piece {
  text: string;
  words: number;
  block: number;
  isName: boolean;
}

/** The passages of an answer in order; together they hold all of its words. */
export function splitPassages(markdown: string): Passage[] {
  const passages: Passage[] = [];
  let name: Piece[] = [];
  let body: Piece[] = [];
  const close = (): void => {
    if (body.length > 0) passages.push(passageOf(name, body, passages.at(-1)));
    body = [];
  };
  for (const piece of readPieces(markdown)) {
    if (piece.isName) {
      // Names one below the other, as of a chapter and its first section, are one name.
      if (body.length > 0 || countAll(name) + piece.words > LONGEST_NAME) {
        if (body.length === 0) body = name.splice(0);
        close();
        name = [];
      }
      name.push(piece);
    } else {
      if (countAll(name) + countAll(body) + piece.words > MOST_WORDS) close();
      body.push(piece);
    }
  }
  // A name with nothing below it is said all the same.
  if (body.length === 0 && name.some(({ block }) => block > (passages.at(-1)?.lastBlock ?? -1)))
    body = name.splice(0);
  close();
  return passages;
}

function passageOf(name: readonly Piece[], body: readonly Piece[], before: Passage | undefined): Passage {
  const pieces = [...name, ...body];
  // A name that is repeated was covered by the section's first passage.
  const isFirst = (name[0]?.block ?? -1) > (before?.lastBlock ?? -1);
  const covered = isFirst ? pieces : body;
  return {
    text: pieces.map(({ text }) => text).join('\n'),
    firstBlock: covered[0]?.block ?? 0,
    lastBlock: covered.at(-1)?.block ?? 0,
  };
}

function* readPieces(markdown: string): Generator<Piece> {
  const blocks = [...splitBlocks(markdown)];
  const texts = isBearableToRead(markdown)
    ? plainTexts(parseAnswer(markdown), blocks)
    : blocks.map(({ text }) => plainPassage(text));
  let number = 0;
  for (const [index, block] of blocks.entries()) {
    const text = (texts[index] ?? '').replace(/\s+/g, ' ').trim();
    const isName = isNameAlone(block);
    const most = isName ? LONGEST_NAME : MOST_WORDS;
    for (const part of cutText(text, most))
      yield { text: part, words: countWords(part), block: number, isName };
    if (hasLookedUpWord(block.text)) number += 1;
  }
}

/** A heading, or bold words with a line to themselves. */
function isNameAlone({ text, lead }: Block): boolean {
  return lead > 0 && !/[\p{L}\p{N}]/u.test(text.slice(lead));
}

/** The plain text of each block: what the parser reads there. */
function plainTexts(document: Document, blocks: readonly Block[]): string[] {
  const texts = blocks.map(() => '');
  let at = 0;
  for (const { start, text } of readLeaves(document, document.root)) {
    while (at + 1 < blocks.length && (blocks[at + 1]?.start ?? 0) <= start) at += 1;
    texts[at] += text;
  }
  return texts;
}

interface Leaf {
  start: number;
  text: string;
}

/** Elements that nothing is written together with across their edge. */
const APART: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'break',
  'listItem',
  'code',
]);

function* readLeaves(document: Document, node: Parents | RootContent): Generator<Leaf> {
  const { start } = rangeOf(node);
  if (APART.has(node.type)) yield { start, text: ' ' };
  if ('children' in node) for (const child of node.children) yield* readLeaves(document, child);
  else if (node.type === 'text') yield* readLines(document, node, node.value);
  else if (node.type === 'inlineMath' || node.type === 'math')
    yield { start, text: readFormula(document, node) };
  else if (node.type === 'image') yield { start, text: node.alt ?? '' };
  else if (node.type === 'inlineCode' || node.type === 'code')
    yield { start, text: document.restore(node.value, node) };
}

/** Text that runs over several lines is in several blocks. */
function* readLines(document: Document, node: Node, value: string): Generator<Leaf> {
  let { start } = rangeOf(node);
  const lines = document.restore(value, node).split('\n');
  for (const [index, line] of lines.entries()) {
    yield { start, text: index === 0 ? line : ` ${line}` };
    const end = document.answer.indexOf('\n', start);
    if (end !== -1) start = end + 1;
  }
}

/** Commands of TeX that only say how something is set. */
const LAYOUT =
  /\\(?:text|mathrm|mathbf|mathbb|mathcal|operatorname|frac|dfrac|left|right|quad|begin|end)(?![a-z])/gi;

/** The letters, numbers and names in a formula; to the model the rest of its markup is noise. */
function readFormula(document: Document, node: Node): string {
  const { start, end } = rangeOf(node);
  const source = document.answer.slice(start, end);
  return ` ${source.replace(LAYOUT, ' ').replace(/[$\\{}^_&]+/g, ' ')} `;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cuts a text that is too long after sentences, or where one is too long itself, between words. */
function cutText(text: string, most: number): string[] {
  if (text === '') return [];
  if (countWords(text) <= most) return [text];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of sentences.segment(text)) {
    for (const run of cutWords(segment.trim(), most)) {
      if (part !== '' && countWords(part) + countWords(run) > most) {
        parts.push(part);
        part = '';
      }
      part = part === '' ? run : `${part} ${run}`;
    }
  }
  return part === '' ? parts : [...parts, part];
}

function cutWords(text: string, most: number): string[] {
  const words = text.split(' ');
  if (words.length <= most) return [text];
  const runs: string[] = [];
  for (let at = 0; at < words.length; at += most) runs.push(words.slice(at, at + most).join(' '));
  return runs;
}

/** Scripts that put no blanks between words: a sign counts as one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

function countWords(text: string): number {
  return text.split(' ').length + (text.match(UNSPACED)?.length ?? 0);
}

function countAll(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + words, 0);
}
