// The library while it is being read.
import { expect, test, vi } from 'vitest';
import { LibraryError } from '../../src/library/index.ts';
import { startReading } from '../../src/run/reading.ts';
import { openWrittenPages } from '../../src/server-pages/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { makeFolder, manyPages, page, writeFile } from '../e2e/folder.ts';

const lay = vi.fn((shelf: Shelf) => openWrittenPages({ shelf, folder: makeFolder() }));

test('a library is being read until it is open', async () => {
  const { signal } = new AbortController();
  const reading = startReading({ folder: makeFolder(manyPages()), signal }, lay);
  expect(reading.state()).toEqual({ kind: 'reading', done: 0, all: 0 });
  const shelf = await reading.opened;
  await reading.begun;
  expect(reading.state()).toEqual({ kind: 'ready', shelf, pages: lay.mock.results[0]?.value });
  await shelf.close();
});

test('a library that is not there rejects both, and is still not ready', async () => {
  const reading = startReading({ folder: '/no/such/library', signal: new AbortController().signal }, lay);
  await expect(reading.opened).rejects.toThrow(LibraryError);
  await expect(reading.begun).rejects.toThrow(LibraryError);
  expect(reading.state().kind).toBe('reading');
});

test('reading is given up with the reason of the signal', async () => {
  const controller = new AbortController();
  const reading = startReading({ folder: makeFolder(manyPages()), signal: controller.signal }, lay);
  controller.abort(new Error('enough'));
  await expect(reading.opened).rejects.toThrow('enough');
  await expect(reading.begun).rejects.toThrow('enough');
});

test('the library is not compared with its folder before the bot is connected', async () => {
  const folder = makeFolder({ 'old/page.md': page('What is old?', 'That page.') });
  const options = { folder, dataDir: makeFolder(), watch: true };
  const reading = startReading({ ...options, signal: new AbortController().signal }, lay);
  const shelf = await reading.opened;
  // Another one that follows the folder from the beginning shows that there was time enough.
  const other = await openShelf(options);
  writeFile(folder, 'new/page.md', page('What is new?', 'This page.'));
  await expect.poll(() => other.library.size).toBe(2);
  expect(shelf.library.size).toBe(1);
  reading.noteConnected();
  await expect.poll(() => shelf.library.size).toBe(2);
  await Promise.all([shelf.close(), other.close()]);
});
