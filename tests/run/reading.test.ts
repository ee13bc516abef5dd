// The library while it is being read.
import { expect, test, vi } from 'vitest';
import { LibraryError } from '../../src/library/index.ts';
import { startReading } from '../../src/run/reading.ts';
import { openWrittenPages } from '../../src/server-pages/index.ts';
import type { Shelf } from '../../src/shelf/index.ts';
import { makeFolder, manyPages } from '../e2e/folder.ts';

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
