// Titles for what has been typed so far, one line a beginning with the reason.
import { describe, expect, test } from 'vitest';
import { openViews } from '../../../src/search/retrieval/search-index.ts';
import { findTitles } from '../../../src/search/suggest/title-matches.ts';
import { buildIndex } from '../build-index.ts';

const index = buildIndex([
  { path: 'divide', subject: 'biology', title: 'How do cells divide?' },
  { path: 'wall', subject: 'biology', title: 'What is a cell wall?' },
  { path: 'wall-again', subject: 'botany', title: 'What is a cell wall?' },
  {
    path: 'solar',
    subject: 'physics',
    title: 'How do solar cells work, and what do walls have to do with it?',
  },
  { path: 'photosynthesis', subject: 'biology', title: 'What is photosynthesis?' },
  { path: 'word', subject: 'arts', title: 'What do words do?' },
]);

function find(typed: string, most = 10, subject?: string) {
  const { titles, share } = findTitles(index, openViews(index, subject), typed, most);
  return { paths: titles.map(({ path }) => path), share };
}

describe('the first title', () => {
  test.each([
    ['cell wall', 'wall', 'the one that says nothing else goes before a longer one'],
    ['divide cells', 'divide', 'words may stand in any order'],
    ['solar wal', 'solar', 'the last word may be half a word'],
    ['fotosynthesis ', 'photosynthesis', 'a word may be misspelt'],
    ['photosyntesi', 'photosynthesis', 'half a word may be, too'],
  ])('for "%s" is %s: %s', (typed, path) => {
    expect(find(typed).paths[0]).toBe(path);
  });
});

describe('the titles', () => {
  test('are distinct', () => {
    expect(find('cell wall').paths).not.toContain('wall-again');
  });

  test('are of the subject that is wanted', () => {
    expect(find('cell wall', 10, 'botany').paths).toEqual(['wall-again']);
  });

  test('are at most as many as wanted', () => {
    expect(find('cell', 1).paths).toHaveLength(1);
  });

  test('have at least half of what the best one has', () => {
    expect(find('solar cells work ').paths).toEqual(['solar']);
  });

  test('are none where nothing is typed, or no title has a word of it', () => {
    expect(find('')).toEqual({ paths: [], share: 0 });
    expect(find('zebra stripes ')).toEqual({ paths: [], share: 0 });
  });
});

test('the share tells how much of what was typed the best title has', () => {
  expect(find('cell wall ').share).toBeCloseTo(1);
  const { share } = find('cell zebra ');
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(0.6);
});

test('scratch memory is clean afterwards', () => {
  find('cell wall solar divide');
  for (const { total, concept } of index.accumulators)
    expect([...total, ...concept].every((score) => score === 0)).toBe(true);
});
