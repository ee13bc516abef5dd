// What searches found is kept, for the index that was searched and not for long.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchIndex, SearchResult } from '../../../src/search/index.ts';
import { openShelf } from '../../../src/shelf/index.ts';
import { SearchMemory } from '../../../src/shelf/reading/search-memory.ts';

/** Memory, indexes, and searches that are counted. */
function open(now?: () => number) {
  const memory = new SearchMemory(now);
  let searches = 0;
  const take = (index: SearchIndex, question: string, { subject = '', isHasty = false } = {}) =>
    memory.take(index, { question, subject }, async () => {
      searches += 1;
      const result: SearchResult = {
        outcome: 'missing',
        probability: searches,
        matches: [],
        choices: [],
        concepts: [],
      };
      return isHasty ? { ...result, isHasty } : result;
    });
  // Nothing of an index is looked at here.
  const makeIndex = () => ({}) as SearchIndex;
  return { take, makeIndex, count: () => searches };
}

test('a question is searched for once', async () => {
  const { take, makeIndex, count } = open();
  const index = makeIndex();
  const first = await take(index, 'what is memory');
  expect(await take(index, 'what is memory')).toBe(first);
  expect(count()).toBe(1);
});

test('another question, another subject and another index are searched', async () => {
  const { take, makeIndex, count } = open();
  const index = makeIndex();
  await take(index, 'what is memory');
  await take(index, 'what is memory?');
  await take(index, 'what is memory', { subject: 'biology' });
  await take(makeIndex(), 'what is memory');
  expect(count()).toBe(4);
});

test('a search that had no time for all that belongs to it is made again', async () => {
  const { take, makeIndex, count } = open();
  const index = makeIndex();
  await take(index, 'what is memory', { isHasty: true });
  await take(index, 'what is memory');
  await take(index, 'what is memory');
  expect(count()).toBe(2);
});

test('what was found more than a minute ago is searched for again', async () => {
  let now = 1;
  const { take, makeIndex, count } = open(() => now);
  const index = makeIndex();
  await take(index, 'what is memory');
  now += 50_000;
  await take(index, 'what is memory');
  expect(count()).toBe(1);
  now += 11_000;
  await take(index, 'what is memory');
  expect(count()).toBe(2);
});

test('a library that remembers finds a page that was saved after the same question was asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cribsheet-'));
  const save = (name: string, title: string, answer: string): void =>
    writeFileSync(join(folder, name), `---\ntitle: ${title}\n---\n\n${answer}\n`);
  save('a.md', 'What is a crane?', 'A crane lifts loads by a rope over a wheel.');
  const shelf = await openShelf({ folder, remembersSearches: true });
  const paths = async () => (await shelf.search('what is an isthmus')).matches.map(({ path }) => path);
  expect(await paths()).toEqual([]);
  expect(await shelf.search('what is a crane')).toBe(await shelf.search('what is a crane'));
  save('b.md', 'What is an isthmus?', 'An isthmus is a narrow strip of land between two seas.');
  await shelf.refresh();
  expect(await paths()).toEqual(['b.md']);
  await shelf.close();
  rmSync(folder, { recursive: true });
});

test('a library that does not remember searches each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cribsheet-'));
  writeFileSync(join(folder, 'a.md'), '---\ntitle: What is a crane?\n---\n\nA crane lifts loads.\n');
  const shelf = await openShelf({ folder });
  expect(await shelf.search('crane')).not.toBe(await shelf.search('crane'));
  await shelf.close();
  rmSync(folder, { recursive: true });
});
