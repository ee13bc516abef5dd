// The shelf with the real sentence model: pages found by meaning, vectors as fresh as the folder.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { type Meaning, openMeaning } from '../../src/meaning/index.ts';
import { openShelf, type Shelf, type ShelfOptions, Thesaurus } from '../../src/shelf/index.ts';
import { type Files, makeFolder, makeLibrary, pageSource, writeFiles } from '../library/folder.ts';

const PAGES: Files = {
  'biology/osmosis.md': pageSource('What is osmosis?', 'Water moves through a membrane.'),
  'biology/mitosis.md': pageSource('What is mitosis?', 'A cell divides into two.'),
  'biology/bees.md': pageSource(
    'How do bees return to their hive?',
    'They steer by the sun and by landmarks.',
  ),
  'physics/force.md': pageSource('What is a force?', 'A push or a pull.'),
};

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const thesaurus = new Thesaurus();
let meaning: Meaning;
beforeAll(() => {
  meaning = openMeaning();
});
afterAll(() => meaning.close());

async function open(options: Partial<ShelfOptions> & { folder: string }): Promise<Shelf> {
  // A machine that runs many tests at once may take its time.
  const shelf = await openShelf({ thesaurus, meaning, patience: 60_000, ...options });
  onTestFinished(() => shelf.close());
  return shelf;
}

/** The page nearest in meaning among what was found, with how near its title is. */
async function nearest(shelf: Shelf, question: string) {
  const { matches } = await shelf.search(question);
  return matches
    .map(({ path, meaning: near }) => ({ path, title: near?.titleNearness ?? -1 }))
    .sort((a, b) => b.title - a.title)[0];
}

test('a page is found in words that it does not hold', async () => {
  const shelf = await open({ folder: makeLibrary(PAGES) });
  expect(await shelf.complete()).toEqual({ kind: 'complete', pages: 4 });
  expect((await shelf.search('insects way home')).matches[0]?.path).toBe('biology/bees.md');
});

test('by words alone it is not, and nothing else is different', async () => {
  const shelf = await open({ folder: makeLibrary(PAGES), meaning: undefined });
  const { matches } = await shelf.search('insects way home');
  expect(matches.map(({ path }) => path)).not.toContain('biology/bees.md');
  expect(await shelf.complete()).toEqual({ kind: 'none', why: 'no sentence model is used' });
});

test('vectors are kept beside the index, and a shelf that is opened again has them at once', async () => {
  const [folder, dataDir] = [makeLibrary(PAGES), makeFolder()];
  await (await open({ folder, dataDir })).complete();
  expect(
    readdirSync(dataDir).filter((name) => /^library-[0-9a-f]{12}\.[0-9a-f]{12}\.vectors$/.test(name)),
  ).toHaveLength(1);
  const embedPages = vi.fn(meaning.embedPages);
  const again = await open({ folder, dataDir, meaning: { ...meaning, embedPages } });
  expect(await again.complete()).toEqual({ kind: 'complete', pages: 4 });
  expect(embedPages).not.toHaveBeenCalled();
  expect((await nearest(again, 'insects way home'))?.path).toBe('biology/bees.md');
});

test('where nothing can be written they are there for as long as the shelf is open, and it says that they are not kept', async () => {
  const folder = makeLibrary({ ...PAGES, 'no-folder': 'a file' });
  const shelf = await open({ folder, dataDir: join(folder, 'no-folder'), onWarning: () => {} });
  expect(await shelf.complete()).toEqual({ kind: 'unsaved' });
  expect((await nearest(shelf, 'insects way home'))?.path).toBe('biology/bees.md');
});

test('what is saved while it is watched gets its vectors by itself, and only that', async () => {
  const folder = makeLibrary(PAGES);
  const embedPages = vi.fn(meaning.embedPages);
  const shelf = await open({ folder, watch: true, meaning: { ...meaning, embedPages } });
  await shelf.refresh();
  await shelf.complete();
  embedPages.mockClear();
  writeFiles(folder, { 'physics/force.md': pageSource('Why do apples fall to the ground?', 'Gravity.') });
  await vi.waitFor(
    async () => {
      const first = await nearest(shelf, 'the reason that things drop when we let go of them');
      expect(first?.path).toBe('physics/force.md');
      expect(first?.title).toBeGreaterThan(0.3);
    },
    { timeout: 60_000, interval: 50 },
  );
  await shelf.complete();
  const texts = embedPages.mock.calls.flatMap(([pages]) => pages);
  expect(texts).toEqual([{ title: 'Why do apples fall to the ground?' }, { answer: 'Gravity.' }]);
});

test('a library of one page is as good as any', async () => {
  const shelf = await open({
    folder: makeLibrary({ 'a.md': pageSource('What is rain?', 'Water from clouds.') }),
  });
  expect(await shelf.complete()).toEqual({ kind: 'complete', pages: 1 });
  expect((await nearest(shelf, 'why does it get wet outside'))?.path).toBe('a.md');
});

test('a model that cannot be used costs nothing but the meaning', async () => {
  const none = openMeaning({ runtime: 'there-is-no-such-package' });
  const shelf = await open({ folder: makeLibrary(PAGES), meaning: none });
  expect(await shelf.complete()).toEqual({ kind: 'none', why: 'there-is-no-such-package is not installed' });
  expect((await shelf.search('what is osmosis')).matches[0]?.path).toBe('biology/osmosis.md');
  await none.close();
});

test('over pages and questions in a language that the model does not know, words decide alone', async () => {
  const german = pageSource(
    'Wie finden Bienen zurück in ihren Stock?',
    'Die Bienen richten sich nach der Sonne und nach dem, was sie auf dem Weg gesehen haben. Das ist nicht einfach.',
  );
  const embedPages = vi.fn(meaning.embedPages);
  const embedQuestion = vi.fn(meaning.embedQuestion);
  const shelf = await open({
    folder: makeLibrary({ ...PAGES, 'biologie/bienen.md': german }),
    meaning: { ...meaning, embedPages, embedQuestion },
  });
  expect(await shelf.complete()).toEqual({ kind: 'complete', pages: 4 });
  const texts = embedPages.mock.calls.flatMap(([pages]) => pages.map(({ title }) => title));
  expect(texts).not.toContain('Wie finden Bienen zurück in ihren Stock?');
  const { matches } = await shelf.search('Wie finden die Bienen nach Hause zurück?');
  expect(matches[0]?.path).toBe('biologie/bienen.md');
  expect(embedQuestion).not.toHaveBeenCalled();
  await shelf.search('insects way home');
  expect(embedQuestion).toHaveBeenCalledTimes(1);
});
