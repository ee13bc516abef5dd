// The columns of a small segment, as they are defined.
import { describe, expect, test } from 'vitest';
import {
  BLOCK_START,
  LEAD,
  type Segment,
  TERM_MASK,
  titleLength,
} from '../../../src/search/segment/segment.ts';
import { wordsOf } from '../../../src/search/text/tokens.ts';
import { buildSegment } from '../build-index.ts';

const segment = buildSegment([
  {
    path: 'biology/cell.md',
    subject: 'biology',
    title: 'What is a cell?',
    keywords: ['cell wall'],
    aliases: ['cellular unit'],
    answer: '# The cell\n\nCells divide, and **cells** die.\n\n- **Walls** hold',
  },
  { path: 'physics/force.md', subject: 'physics', title: 'Force', answer: 'A force (N) pushes.' },
  { path: 'biology/again.md', subject: 'biology', title: 'What is a cell', answer: '' },
]);

/** The stems of a page in reading order, a bar before each block, leads in capitals. */
function read({ words, terms }: Segment, page: number): string {
  return [...words.of(page)]
    .map((word) => {
      const stem = terms.at(word & TERM_MASK);
      return `${word & BLOCK_START ? '| ' : ''}${word & LEAD ? stem.toUpperCase() : stem}`;
    })
    .join(' ');
}

describe('the words of a page', () => {
  test('are stems in reading order without function words, blocks and leads marked', () => {
    expect(read(segment, 0)).toBe(
      'cell | cell wall | cellular unit | CELL | cell divid cell die | WALL hold',
    );
    expect(read(segment, 1)).toBe('forc | forc n push');
    expect(read(segment, 2)).toBe('cell');
  });

  test('are counted for title and keywords', () => {
    expect([0, 1, 2].map((page) => titleLength(segment, page))).toEqual([1, 1, 1]);
    expect([...segment.keywordLengths]).toEqual([4, 0, 0]);
  });

  test('begin with the terms of the title, which can also be read without them', () => {
    const { titleTerms, titleTermStarts, words } = segment;
    for (const page of [0, 1, 2]) {
      const terms = [...titleTerms.subarray(titleTermStarts[page], titleTermStarts[page + 1])];
      expect(terms).toHaveLength(titleLength(segment, page));
      expect([...words.of(page)].slice(0, terms.length)).toEqual(terms);
    }
  });
});

describe('postings', () => {
  const pagesOf = (stem: string): number[] => {
    const term = [...segment.terms].indexOf(stem);
    return [...segment.postingDocs.subarray(segment.postingStarts[term], segment.postingStarts[term + 1])];
  };

  test('name the pages of each stem once', () => {
    expect(pagesOf('cell')).toEqual([0, 2]);
    expect(pagesOf('forc')).toEqual([1]);
    expect(pagesOf('wall')).toEqual([0]);
  });

  test('have an impact from 1 to 255', () => {
    expect(segment.postingImpacts).toHaveLength(segment.postingDocs.length);
    expect(segment.postingImpacts.every((impact) => impact >= 1)).toBe(true);
  });
});

describe('titles', () => {
  test('that are duplicates have one number and one key', () => {
    expect([...segment.titleNumbers]).toEqual([0, 1, 0]);
    expect([...segment.titleKeys]).toEqual(['what is a cell', 'force']);
  });

  test('have keys of the words that are read in them', () => {
    const titles = [
      "Newton's 2nd law: F = m·a",
      'What is C++?',
      'Long-term potentiation (LTP)',
      '細胞とは',
      '',
      '∇f',
    ];
    const { titleKeys, titleNumbers } = buildSegment(titles.map((title) => ({ title })));
    for (const [page, title] of titles.entries())
      expect(titleKeys.at(titleNumbers[page] ?? -1), title).toBe(wordsOf(title).join(' '));
  });
});

test('written words are distinct, in order, and counted', () => {
  const counts = Object.fromEntries(
    [...segment.surfaces].map((word, number) => [word, segment.surfaceCounts[number]]),
  );
  expect(counts).toEqual({
    cell: 4,
    cells: 2,
    cellular: 1,
    die: 1,
    divide: 1,
    force: 2,
    hold: 1,
    n: 1,
    pushes: 1,
    unit: 1,
    wall: 1,
    walls: 1,
  });
  expect([...segment.surfaces]).toEqual([...segment.surfaces].sort());
  const stemOf = (word: string) =>
    segment.terms.at(segment.surfaceTerms[[...segment.surfaces].indexOf(word)] ?? -1);
  expect([stemOf('cells'), stemOf('pushes')]).toEqual(['cell', 'push']);
});

test('subjects are numbered in the order in which they come', () => {
  expect(segment.subjectNames).toEqual(['biology', 'physics']);
  expect([...segment.subjects]).toEqual([0, 1, 0]);
});

test('the joined form of a compound is found, but has no place among the words', () => {
  const compound = buildSegment([{ title: 'x', answer: 'long-term memory' }]);
  expect(read(compound, 0)).toBe('x | long term memori');
  expect([...compound.terms]).toContain('longterm');
  expect([...compound.surfaces]).toContain('longterm');
});

test('abbreviations are collected with the number of pages that explain them', () => {
  const text = 'Long-term potentiation (LTP) lasts.';
  const { abbreviations } = buildSegment([
    { title: 'a', answer: text },
    { title: 'b', answer: text },
  ]);
  expect(abbreviations).toEqual([
    { short: 'ltp', long: ['long', 'term', 'potentiation'], stems: 'long term potenti', pages: 2 },
  ]);
});

test('a library without pages has no words', () => {
  const empty = buildSegment([]);
  expect([...empty.paths]).toEqual([]);
  expect([...empty.titleTermStarts]).toEqual([0]);
  expect(empty.titleTerms).toHaveLength(0);
});
