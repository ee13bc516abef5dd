// What is laid over a library: seen by its own readers, and by nobody else, whatever happens to the library below.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type LaidShelf, type Overlay, openShelf, type Shelf, Thesaurus } from '../../../src/shelf/index.ts';
import { makeLibrary, pageSource } from '../../library/folder.ts';

const PAGES = {
  'library.yml': 'site: https://example.org',
  'biology/osmosis.md': pageSource('What is osmosis?', 'Water moves through a membrane.'),
  'biology/mitosis.md': pageSource('What is mitosis?', 'A cell divides into two.'),
  'physics/force.md': pageSource('What is a force?', 'A push or a pull.'),
};

const HOMEWORK = '~homework.md';

/** Something no page of the library speaks of. */
const OVERLAY: Overlay = {
  pages: [
    {
      path: HOMEWORK,
      trail: ['school'],
      source: pageSource('When is the homework due?', 'On Friday at noon, in the blue box.'),
      author: '42',
    },
  ],
  wordings: new Map(),
};

const thesaurus = new Thesaurus();

async function open(watch = false): Promise<{ shelf: Shelf; folder: string }> {
  const folder = makeLibrary(PAGES);
  const shelf = await openShelf({ folder, thesaurus, watch });
  onTestFinished(() => shelf.close());
  return { shelf, folder };
}

async function lay(shelf: Shelf, overlay: Overlay): Promise<LaidShelf> {
  const laid = await shelf.lay(overlay);
  onTestFinished(() => laid.close());
  return laid;
}

async function pathsFor(shelf: Pick<Shelf, 'search'>, question: string): Promise<string[]> {
  return (await shelf.search(question)).matches.map(({ path }) => path);
}

test('is found, listed, suggested, related and opened by its own readers', async () => {
  const { shelf } = await open();
  const laid = await lay(shelf, OVERLAY);
  const { outcome, matches } = await laid.search('when is homework due');
  expect([outcome, matches[0]?.path]).toEqual(['answer', HOMEWORK]);
  expect(laid.suggest('when is the ho', 5)).toEqual([HOMEWORK]);
  expect(laid.library.entries).toHaveLength(4);
  expect(laid.library.subjects.map(({ slug }) => slug)).toContain('school');
  const page = laid.library.page(HOMEWORK);
  expect(page).toMatchObject({
    url: '',
    written: { author: '42' },
    title: 'When is the homework due?',
  });
  expect(laid.library.entryWithKey(page?.key ?? '')?.path).toBe(HOMEWORK);
  // What the library has is found as before, with its address.
  expect(await pathsFor(laid, 'osmosis')).toContain('biology/osmosis.md');
  expect(laid.library.page('biology/osmosis.md')?.url).toBe('https://example.org/biology/osmosis.md');
});

test('is seen by nobody else', async () => {
  const { shelf } = await open();
  const before = await shelf.search('when is homework due');
  const laid = await lay(shelf, OVERLAY);
  const other = await lay(shelf, {
    ...OVERLAY,
    pages: [{ path: '~b.md', trail: ['school'], source: pageSource('Who?', 'Me and you.') }],
  });
  const key = laid.library.page(HOMEWORK)?.key ?? '';
  for (const one of [shelf, other]) {
    expect(await pathsFor(one, 'when is homework due')).not.toContain(HOMEWORK);
    expect(one.suggest('when is the ho', 5)).toEqual([]);
    expect(one.library.entryWithKey(key)).toBeUndefined();
    expect(one.library.entryTitled('When is the homework due?')).toBeUndefined();
    expect(one.library.page(HOMEWORK)).toBeUndefined();
    expect(one.library.entries.map(({ path }) => path)).not.toContain(HOMEWORK);
    expect(one.related('biology/osmosis.md', 10)).not.toContain(HOMEWORK);
  }
  expect(await shelf.search('when is homework due')).toEqual(before);
});

test('adds wordings to a page of the library, for its own readers', async () => {
  const { shelf } = await open();
  const path = 'biology/osmosis.md';
  const laid = await lay(shelf, { pages: [], wordings: new Map([[path, ['why do raisins swell']]]) });
  expect((await pathsFor(laid, 'raisins swell'))[0]).toBe(path);
  expect(laid.library.entries).toHaveLength(3);
  expect(laid.library.page(path)).toMatchObject({
    aliases: ['why do raisins swell'],
    url: 'https://example.org/biology/osmosis.md',
    answer: 'Water moves through a membrane.',
  });
  expect(laid.library.page(path)?.written).toBeUndefined();
  expect(laid.library.page(path)?.key).toBe(shelf.library.page(path)?.key);
  expect(await pathsFor(shelf, 'raisins swell')).toEqual([]);
});

test('a wording of a page that is not there changes nothing', async () => {
  const { shelf } = await open();
  const laid = await lay(shelf, { pages: [], wordings: new Map([['biology/gone.md', ['lost']]]) });
  expect(await pathsFor(laid, 'lost')).toEqual([]);
  expect(laid.library.entries).toHaveLength(3);
});

test('follows the library below, wordings included', async () => {
  const { shelf, folder } = await open();
  const path = 'biology/osmosis.md';
  const laid = await lay(shelf, { ...OVERLAY, wordings: new Map([[path, ['why do raisins swell']]]) });
  writeFileSync(join(folder, path), pageSource('What is osmosis?', 'Water wanders, from dilute to salty.'));
  writeFileSync(join(folder, 'physics/lever.md'), pageSource('What is a lever?', 'A rigid bar on a pivot.'));
  await shelf.refresh();
  // Whoever asks at once sees a whole library, be it the one of before.
  expect(laid.library.page(path)?.answer).toMatch(/^Water/);
  await laid.settle();
  expect(laid.library.page(path)).toMatchObject({
    answer: 'Water wanders, from dilute to salty.',
    aliases: ['why do raisins swell'],
  });
  expect((await pathsFor(laid, 'what is a lever'))[0]).toBe('physics/lever.md');
  expect((await pathsFor(laid, 'when is homework due'))[0]).toBe(HOMEWORK);
});

test('is replaced as a whole, also several times at once', async () => {
  const { shelf } = await open();
  const laid = await lay(shelf, OVERLAY);
  const [page] = OVERLAY.pages;
  const next = (text: string): Overlay => ({
    ...OVERLAY,
    pages: [
      { path: page?.path ?? '', trail: ['school'], source: pageSource('When is the homework due?', text) },
    ],
  });
  await Promise.all([laid.replace(next('On Monday.')), laid.replace(next('On Tuesday.'))]);
  expect(laid.library.page(HOMEWORK)?.answer).toBe('On Tuesday.');
  expect(laid.library.page(HOMEWORK)?.written).toEqual({});
  await laid.replace({ pages: [], wordings: new Map() });
  expect(laid.library.page(HOMEWORK)).toBeUndefined();
  expect(laid.library.entries).toHaveLength(3);
});

test('sees a library that changes by itself without being asked to', async () => {
  const { shelf, folder } = await open(true);
  const laid = await lay(shelf, OVERLAY);
  writeFileSync(join(folder, 'physics/lever.md'), pageSource('What is a lever?', 'A rigid bar on a pivot.'));
  await vi.waitFor(() => expect(laid.library.entryAt('physics/lever.md')).toBeDefined(), {
    timeout: 15_000,
    interval: 20,
  });
  expect(laid.library.entryAt(HOMEWORK)).toBeDefined();
});
