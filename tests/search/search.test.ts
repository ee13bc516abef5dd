// A search over small libraries: which pages are found, and what is left behind.
import { describe, expect, test } from 'vitest';
import { openIndex, openSynonyms, search } from '../../src/search/index.ts';
import { standingOf } from '../../src/search/outcome/verdict.ts';
import { buildIndex, buildSegment } from './build-index.ts';

const PAGES = [
  {
    path: 'biology/cell.md',
    subject: 'biology',
    title: 'What is a cell?',
    answer: 'A cell is the smallest living unit.',
  },
  {
    path: 'chemistry/cell.md',
    subject: 'chemistry',
    title: 'What is a cell?',
    answer: 'A galvanic cell makes current.',
  },
  {
    path: 'biology/tissue.md',
    subject: 'biology',
    title: 'What is a tissue?',
    answer: 'Each cell of a tissue is alike.',
  },
  { path: 'law/tort.md', subject: 'law', title: 'What is a tort?', answer: 'A wrong.' },
];
const index = buildIndex(PAGES);

function pathsOf(question: string, options = {}): string[] {
  return search(index, question, options).matches.map(({ path }) => path);
}

describe('the matches', () => {
  test('are all pages that hold a word, best first', () => {
    expect(pathsOf('smallest living cell')).toEqual(['biology/cell.md', 'biology/tissue.md']);
  });

  test('hold only the better of two pages with duplicate titles', () => {
    expect(pathsOf('galvanic cell')[0]).toBe('chemistry/cell.md');
    expect(pathsOf('galvanic cell')).not.toContain('biology/cell.md');
  });

  test('are of one subject, where that is asked for', () => {
    expect(pathsOf('cell', { subject: 'chemistry' })).toEqual(['chemistry/cell.md']);
    expect(pathsOf('cell', { subject: 'astronomy' })).toEqual([]);
  });

  test('are at most as many as asked for', () => {
    expect(pathsOf('cell', { depth: 1 })).toHaveLength(1);
    expect(pathsOf('cell', { depth: 0 })).toEqual([]);
  });

  test('are at most ten unless told', () => {
    const many = buildIndex(
      Array.from({ length: 30 }, (_, number) => ({ title: `cell ${number}`, answer: 'cell' })),
    );
    expect(search(many, 'cell').matches).toHaveLength(10);
    expect(search(many, 'cell', { depth: 20 }).matches).toHaveLength(20);
  });

  test('with the same score are in the order of their paths', () => {
    const equal = buildIndex(
      ['c', 'a', 'b'].map((path) => ({ path, title: `cell ${path}x`, answer: 'same' })),
    );
    expect(search(equal, 'cell').matches.map(({ path }) => path)).toEqual(['a', 'b', 'c']);
  });

  test('do not hold deleted pages', () => {
    const deleted = openIndex([buildSegment(PAGES)], openSynonyms([]), [Uint8Array.of(1, 0, 0, 0)]);
    expect(search(deleted, 'cell').matches.map(({ path }) => path)).toEqual([
      'chemistry/cell.md',
      'biology/tissue.md',
    ]);
  });
});

describe('a library of several segments', () => {
  const parts = PAGES.map((page) => buildSegment([page]));
  const split = openIndex(parts, openSynonyms([]));

  test('finds the same pages in the same order as one segment', () => {
    for (const question of ['smallest living cell', 'tissue', 'what is a tort', 'cell'])
      expect(
        search(split, question).matches.map(({ path }) => path),
        question,
      ).toEqual(pathsOf(question));
  });
});

test('a question without any word that is looked up finds nothing', () => {
  for (const question of ['', '   ', 'what is it', '?!'])
    expect(search(index, question)).toEqual({
      outcome: 'missing',
      probability: 0,
      matches: [],
      choices: [],
      concepts: [],
    });
});

test('a search that fails in between leaves clean scratch memory for the next one', () => {
  const broken = buildIndex(PAGES);
  const [segment] = broken.segments;
  const before = search(broken, 'smallest living cell');
  const titleKeys = segment?.titleKeys;
  Object.assign(segment ?? {}, {
    titleKeys: {
      at() {
        throw new Error('the memory is gone');
      },
    },
  });
  expect(() => search(broken, 'tissue cell')).toThrow('the memory is gone');
  Object.assign(segment ?? {}, { titleKeys });
  for (const { total, concept } of broken.accumulators)
    expect([...total, ...concept].every((score) => score === 0)).toBe(true);
  expect(broken.formScratch.every((scratch) => scratch.every((slot) => slot === 0))).toBe(true);
  expect(search(broken, 'smallest living cell')).toEqual(before);
});

describe('how the best page compares', () => {
  const match = (score: number) => ({ score, features: search(index, 'cell').matches[0]?.features });
  const standing = (scores: readonly number[], question = 'cell') =>
    standingOf(
      scores.map((score) => match(score)) as Parameters<typeof standingOf>[0],
      search(index, question).concepts,
      index.vocabulary,
    );

  test('is unknown without any page', () => {
    expect(standing([])).toBeUndefined();
  });

  test('tells how far it is ahead of the second and the fifth page, where there are any', () => {
    expect(standing([9])).not.toHaveProperty('lead');
    expect(standing([9, 7])).toMatchObject({ lead: 2 });
    expect(standing([9, 7, 6, 5])).not.toHaveProperty('ahead');
    expect(standing([9, 7, 6, 5, 3, 1])).toMatchObject({ lead: 2, ahead: 6 });
  });

  test('counts what is asked for without words of stop phrases', () => {
    expect(standing([9], 'please explain the cell')).toMatchObject({ asked: 1 });
    expect(standing([9], 'cell tissue')).toMatchObject({ asked: 2 });
  });
});
