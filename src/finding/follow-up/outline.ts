// A page's answer as sections, each with its name and its blocks: what "the third one" counts, and where "an example" is looked for.
import { type Block, splitBlocks } from '../../search/index.ts';

/** How a section begins. */
export type Mark = 'heading' | 'numbered' | 'bullet' | 'bold' | 'plain';

export interface Section {
  mark: Mark;
  /** Its name as it is written, with markup; blank where it has none. */
  name: string;
  /** Its blocks; of a heading the one with the heading first. */
  blocks: Block[];
}

const NUMBERED = /^ {0,3}\d+[.)]\s/;
const BULLET = /^ {0,3}[-*+]\s/;
const HEADING = /^\s*#{1,6}\s/;

/** The sections of an answer in order. What is indented below an item belongs to it; all below a heading does up to the next. */
export function outlineOf(answer: string): Section[] {
  const sections: Section[] = [];
  for (const block of splitBlocks(answer)) {
    const last = sections.at(-1);
    const isItem = NUMBERED.test(block.text) || BULLET.test(block.text);
    const isBelow = last?.mark === 'heading' || (/^\s{2,}/.test(block.text) && !isItem);
    const begins = HEADING.test(block.text) || (block.lead > 0 && !/^\s{4,}/.test(block.text)) || isItem;
    if (last && isBelow && !begins) last.blocks.push(block);
    else sections.push({ mark: markOf(block), name: block.text.slice(0, block.lead), blocks: [block] });
  }
  return sections;
}

function markOf({ text, lead }: Block): Mark {
  if (HEADING.test(text)) return 'heading';
  if (NUMBERED.test(text)) return 'numbered';
  if (BULLET.test(text)) return 'bullet';
  return lead > 0 ? 'bold' : 'plain';
}

/** Where readers begin to read a section: below its heading. */
export function startOf({ mark, blocks }: Section): number {
  const [first, second] = blocks;
  return (mark === 'heading' ? second?.start : undefined) ?? first?.start ?? 0;
}
