// The blocks of a page: which share of the question each holds, and which answers best.
import { describe, expect, test } from 'vitest';
import { BlockScores } from '../../../src/search/features/block-scores.ts';
import { Forms, openFormScratch } from '../../../src/search/features/forms.ts';
import type { Concept } from '../../../src/search/question/query.ts';
import { openVocabulary } from '../../../src/search/segment/vocabulary.ts';
import { buildSegment } from '../build-index.ts';

const segment = buildSegment([{ title: 'cell', answer: 'cell wall' }]);
const concepts = ['cell', 'wall'].map(
  (stem): Concept => ({
    text: stem,
    stem,
    weight: 1,
    variants: [{ kind: 'word', text: stem, strength: 1, stems: [stem] }],
  }),
);
const forms = new Forms(segment, openFormScratch(segment), openVocabulary([segment]), concepts);
const CELL = 0;
const WALL = 1;

/** What stands in a block; in its lead where that is said. */
interface Block {
  text?: readonly number[];
  lead?: readonly number[];
}

function read(
  blocks: readonly Block[],
  scores = new BlockScores(forms, Float64Array.of(1, 1), 2),
): BlockScores {
  scores.openPage();
  for (const [number, { text = [], lead = [] }] of blocks.entries()) {
    for (const form of lead) scores.note(form, 1, true);
    for (const form of text) scores.note(form, 1, false);
    scores.closeBlock(number);
  }
  return scores;
}

describe('the block that answers best', () => {
  test.each<[string, Block[], number]>([
    ['is the first where none holds anything', [{}, {}], 0],
    [
      'is the one that holds most of the question',
      [{ text: [CELL] }, { text: [CELL, WALL] }, { text: [WALL] }],
      1,
    ],
    ['is the first of equals', [{}, { text: [CELL] }, { text: [WALL] }], 1],
    ['is rather one whose heading says it', [{ text: [CELL] }, { lead: [CELL] }], 1],
    ['is not a heading where another block holds more', [{ lead: [CELL] }, { text: [CELL, WALL] }], 1],
    ['does not count a word twice', [{ text: [CELL, CELL, CELL] }, { text: [CELL, WALL] }], 1],
  ])('%s', (_why, blocks, answering) => {
    expect(read(blocks).answering).toBe(answering);
  });
});

describe('the share of the blocks', () => {
  test.each<[string, Block[], number]>([
    ['is 0 without any', [], 0],
    ['is averaged over three, also where there are fewer', [{ text: [CELL, WALL] }], 1 / 3],
    [
      'takes the three best',
      [{ text: [CELL] }, { text: [CELL, WALL] }, {}, { text: [WALL] }, { text: [CELL, WALL] }],
      2.5 / 3,
    ],
  ])('%s', (_why, blocks, share) => {
    expect(read(blocks).share).toBeCloseTo(share);
  });
});

test('nothing is left of the page before', () => {
  const scores = read([{}, { text: [CELL, WALL] }, { lead: [CELL, WALL] }]);
  read([{ text: [WALL] }], scores);
  expect(scores.answering).toBe(0);
  expect(scores.share).toBeCloseTo(0.5 / 3);
});
