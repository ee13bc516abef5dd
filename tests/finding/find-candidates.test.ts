// Pages among which a person chooses.
import { beforeAll, expect, test } from 'vitest';
import { candidatesOf } from '../../src/finding/find-candidates.ts';
import { candidatesWithKeys } from '../../src/finding/index.ts';
import type { Library } from '../../src/library/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { makeFolder, page } from '../e2e/folder.ts';

let library: Library;
beforeAll(async () => {
  const folder = makeFolder({
    'a.md': page('What is a root?', 'First.\n\nThe **root** of $x^2$ is [here](b.md).', 'Mathematics'),
    'b.md': page('What is a leaf?', 'Green.', 'Biology'),
  });
  ({ library } = await openShelf({ folder }));
});

test('a match has the passage that matched, as plain text', () => {
  const [candidate] = candidatesOf(library, [{ path: 'a.md', block: 1 }]);
  expect(candidate).toEqual({
    key: library.entryAt('a.md')?.key,
    title: 'What is a root?',
    subject: 'Mathematics',
    passage: 'The root of x² is here.',
  });
});

test('a page without a sentence that says something has no passage to show', () => {
  expect(candidatesOf(library, [{ path: 'b.md', block: 99 }])[0]).not.toHaveProperty('passage');
});

test('matches keep their order, and pages that are gone are left out', () => {
  const matches = ['b.md', 'gone.md', 'a.md'].map((path) => ({ path, block: 0 }));
  expect(candidatesOf(library, matches).map(({ title }) => title)).toEqual([
    'What is a leaf?',
    'What is a root?',
  ]);
});

test('keys lead to the same pages, without passages', () => {
  const keys = ['b.md', 'a.md'].map((path) => library.entryAt(path)?.key ?? '');
  expect(candidatesWithKeys(library, [keys[0] ?? '', 'none', keys[1] ?? ''])).toEqual([
    { key: keys[0], title: 'What is a leaf?', subject: 'Biology' },
    { key: keys[1], title: 'What is a root?', subject: 'Mathematics' },
  ]);
});
