// A library handed to another thread: asked there as here, from the same memory.
import { openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { hasVectors, openSharedView, openShelf, shareView, Thesaurus } from '../../../src/shelf/index.ts';
import { makeFolder, makeLibrary, pageSource, writeFiles } from '../../library/folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const thesaurus = new Thesaurus();

const PAGES = {
  'synonyms.yml': 'osmosis:\n  - water walking\n',
  'biology/osmosis.md': pageSource('What is osmosis?', 'Water moves through a membrane.'),
  'biology/mitosis.md': pageSource('What is mitosis?', 'A cell divides into two.'),
  'physics/force.md': pageSource('What is a force?', 'A push or a pull.'),
};

async function open(dataDir?: string) {
  const folder = makeLibrary(PAGES);
  const shelf = await openShelf({ folder, thesaurus, dataDir });
  onTestFinished(() => shelf.close());
  return { shelf, folder };
}

/** What another thread would have: the same memory, and copies of all else. */
async function openElsewhere(shelf: Awaited<ReturnType<typeof open>>['shelf']) {
  return openSharedView(structuredClone(shareView(shelf.view())), (_, target) => `found/${target}`);
}

test.each([
  ['in memory', () => undefined],
  ['in a file', makeFolder],
])('pages whose texts lie %s are found, read and related as here', async (_, makeDataDir) => {
  const { shelf } = await open(makeDataDir());
  const elsewhere = await openElsewhere(shelf);
  for (const question of ['what is osmosis', 'water walking', 'pushing', 'celll', 'zebra'])
    expect(await elsewhere.search(question)).toEqual(await shelf.search(question));
  for (const { path } of shelf.library.entries) {
    expect(JSON.stringify(elsewhere.library.page(path))).toBe(JSON.stringify(shelf.library.page(path)));
    expect(elsewhere.related(path, 5)).toEqual(shelf.related(path, 5));
  }
  expect(elsewhere.suggest('what is a', 5)).toEqual(shelf.suggest('what is a', 5));
  expect(elsewhere.pictures.find('a.md', 'b.png')).toBe('found/b.png');
  expect(hasVectors(shelf.view())).toBe(false);
});

test('what changed since is another view, and the one before stays as it was', async () => {
  const { shelf, folder } = await open();
  const before = shelf.view();
  const old = await openElsewhere(shelf);
  writeFiles(folder, { 'physics/mass.md': pageSource('What is mass?', 'What resists a force.') });
  await shelf.refresh();
  expect(shelf.view()).not.toBe(before);
  expect((await openElsewhere(shelf)).library.entryAt('physics/mass.md')?.title).toBe('What is mass?');
  expect(old.library.entryAt('physics/mass.md')).toBeUndefined();
});

test('a text or words that were damaged end what is asked: they are mended where they are shared', async () => {
  const dataDir = makeFolder();
  const { shelf } = await open(dataDir);
  const elsewhere = await openElsewhere(shelf);
  const file = join(dataDir, readdirSync(dataDir).find((name) => name.endsWith('.index')) ?? '');
  // In place, as a disk does it.
  writeSync(openSync(file, 'r+'), '????', readFileSync(file).indexOf('A push or a pull.'));
  expect(() => elsewhere.library.page('physics/force.md')).toThrow('physics/force.md is damaged');
  writeSync(openSync(file, 'r+'), Buffer.alloc(readFileSync(file).length), 0);
  await expect(elsewhere.search('what is osmosis')).rejects.toThrow('osmosis.md is damaged');
  expect(shelf.library.page('physics/force.md')?.answer).toContain('A push or a pull.');
});
