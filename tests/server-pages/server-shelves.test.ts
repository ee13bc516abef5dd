// What each server reads, with the real worker.
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  type AllServerPages,
  idAt,
  openAllServerPages,
  openServerShelves,
  overlayPath,
  type ServerShelves,
} from '../../src/server-pages/index.ts';
import { openShelf, type Shelf, Thesaurus } from '../../src/shelf/index.ts';
import { makeFolder, makeLibrary, pageSource } from '../library/folder.ts';
import { fieldsWith, writePageOn } from './written.ts';

vi.setConfig({ testTimeout: 120_000 });

const thesaurus = new Thesaurus();
const [HERE, THERE] = ['100', '200'];
const QUESTION = 'when is the homework due';

interface Opened {
  shelf: Shelf;
  pages: AllServerPages;
  shelves: ServerShelves;
  /** Lets time pass, in milliseconds. */
  pass(time: number): void;
}

async function open({ folder = makeFolder(), isShared = false } = {}): Promise<Opened> {
  const library = makeLibrary({
    'biology/osmosis.md': pageSource('What is osmosis?', 'Water moves through a membrane.'),
    'biology/mitosis.md': pageSource('What is mitosis?', 'A cell divides into two.'),
  });
  const shelf = await openShelf({ folder: library, thesaurus });
  const pages = openAllServerPages(folder);
  let clock = 0;
  const shelves = openServerShelves({ shelf, pages, isShared, now: () => clock });
  onTestFinished(async () => {
    shelves.close();
    await shelf.close();
  });
  return { shelf, pages, shelves, pass: (time) => (clock += time) };
}

async function firstFor({ shelves }: Opened, server: string | null, question = QUESTION) {
  return (await (await shelves.of(server)).search(question)).matches[0]?.path;
}

test('a server without pages reads the library itself', async () => {
  const { shelf, shelves } = await open();
  expect(shelves.of(HERE)).toBe(shelf);
  expect(shelves.of(null)).toBe(shelf);
});

test('what is written on a server is found there as soon as that is told, and nowhere else', async () => {
  const opened = await open();
  const { pages, shelves, shelf } = opened;
  const page = await writePageOn(pages.of(HERE), 'When is the homework due?');
  await shelves.refresh(HERE);
  expect(await firstFor(opened, HERE)).toBe(overlayPath(page.id));
  const key = (await shelves.of(HERE)).library.entryAt(overlayPath(page.id))?.key ?? '';
  for (const other of [THERE, null]) {
    expect(shelves.of(other)).toBe(shelf);
    expect((await shelves.of(other)).library.entryWithKey(key)).toBeUndefined();
  }
  // Another server that has pages of its own does not see it either.
  await writePageOn(pages.of(THERE), 'Who is the teacher?');
  await shelves.refresh(THERE);
  expect(await firstFor(opened, THERE)).not.toBe(overlayPath(page.id));
  expect((await shelves.of(THERE)).library.entryWithKey(key)).toBeUndefined();
});

test('a page keeps its key whatever becomes of its title and subject', async () => {
  const opened = await open();
  const { pages, shelves } = opened;
  const { id } = await writePageOn(pages.of(HERE), 'When is the homework due?');
  await shelves.refresh(HERE);
  const key = (await shelves.of(HERE)).library.entryAt(overlayPath(id))?.key ?? '';
  await pages
    .of(HERE)
    .pages.write({ page: id, base: 1, author: '1' }, fieldsWith('Deadline?', 'Soon.', 'Exams'));
  await shelves.refresh(HERE);
  const { library } = await shelves.of(HERE);
  expect(library.entryWithKey(key)).toMatchObject({ title: 'Deadline?', subjects: [{ slug: 'exams' }] });
});

test('pages and wordings of before a restart are there at once', async () => {
  const folder = makeFolder();
  const before = openAllServerPages(folder).of(HERE);
  const page = await writePageOn(before, 'When is the homework due?');
  await before.wordings.add('biology/osmosis.md', 'why do raisins swell', '7');
  const opened = await open({ folder });
  expect(await firstFor(opened, HERE)).toBe(overlayPath(page.id));
  expect(await firstFor(opened, HERE, 'raisins swell')).toBe('biology/osmosis.md');
  expect(await firstFor(opened, THERE, 'raisins swell')).toBeUndefined();
});

test('what another process writes is seen soon, also on a server that had nothing', async () => {
  const folder = makeFolder();
  const opened = await open({ folder });
  const { shelf, shelves, pass } = opened;
  const elsewhere = openAllServerPages(folder).of(HERE);
  const first = await writePageOn(elsewhere, 'When is the homework due?');
  expect(shelves.of(HERE)).toBe(shelf);
  pass(500);
  expect(await firstFor(opened, HERE)).toBe(overlayPath(first.id));
  await elsewhere.pages.erase({ page: first.id, base: 1, author: '1' });
  pass(500);
  await vi.waitFor(async () => expect(await firstFor(opened, HERE)).not.toBe(overlayPath(first.id)), {
    timeout: 60_000,
  });
});

test('shared, everybody reads everything', async () => {
  const opened = await open({ isShared: true });
  const { pages, shelves } = opened;
  const page = await writePageOn(pages.of(HERE), 'When is the homework due?');
  await pages.of(THERE).wordings.add('biology/osmosis.md', 'why do raisins swell', '7');
  await shelves.refresh(HERE);
  await shelves.refresh(THERE);
  for (const server of [HERE, THERE, '300', null]) {
    expect(await firstFor(opened, server)).toBe(overlayPath(page.id));
    expect(await firstFor(opened, server, 'raisins swell')).toBe('biology/osmosis.md');
  }
});

test('where what a server wrote cannot be read, it reads the library, and the operator is told', async () => {
  const opened = await open();
  const { shelf, pages } = opened;
  await writePageOn(pages.of(HERE), 'When is the homework due?');
  let isBroken = true;
  const warnings: string[] = [];
  const shelves = openServerShelves({
    shelf,
    pages: {
      ...pages,
      overlayOf: async (server) => {
        if (isBroken) throw new Error('the disk is gone');
        return pages.overlayOf(server);
      },
    },
    onWarning: (message) => warnings.push(message),
  });
  onTestFinished(() => shelves.close());
  expect(await shelves.of(HERE)).toBe(shelf);
  expect(warnings).toEqual(['Pages that were written on Discord cannot be read: the disk is gone']);
  isBroken = false;
  expect(await firstFor({ ...opened, shelves }, HERE)).toMatch(/^~/);
});

test('a server that is removed is forgotten, and its shelf with it', async () => {
  const opened = await open();
  const { pages, shelves } = opened;
  const page = await writePageOn(pages.of(HERE), 'When is the homework due?');
  await shelves.refresh(HERE);
  await pages.remove(HERE);
  await shelves.refresh(HERE);
  expect(await firstFor(opened, HERE)).not.toBe(overlayPath(page.id));
  expect(pages.servers()).toEqual([]);
});

test.each([
  ['~aaaaaaaaaa.md', 'aaaaaaaaaa'],
  ['~aaaaaaaaaa.md#part', 'aaaaaaaaaa'],
  ['biology/~aaaaaaaaaa.md', undefined],
  ['~short.md', undefined],
  ['biology/osmosis.md', undefined],
])('the id of the page at %s', (path, id) => {
  expect(idAt(path)).toBe(id);
});

test('a name that is no id of a server opens no folder', () => {
  const pages = openAllServerPages(makeFolder());
  for (const name of ['..', '', '1/../2', 'abc']) expect(() => pages.of(name)).toThrow('no id of a server');
});
