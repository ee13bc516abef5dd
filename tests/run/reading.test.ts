// The library while it is being read.
import { expect, test } from 'vitest';
import { LibraryError } from '../../src/library/index.ts';
import { startReading } from '../../src/run/reading.ts';
import { makeFolder, manyPages } from '../e2e/folder.ts';

test('a library is being read until it is open', async () => {
  const { signal } = new AbortController();
  const reading = startReading({ folder: makeFolder(manyPages()), signal });
  expect(reading.state()).toEqual({ kind: 'reading', done: 0, all: 0 });
  const shelf = await reading.opened;
  await reading.begun;
  expect(reading.state()).toEqual({ kind: 'ready', shelf });
  await shelf.close();
});

test('a library that is not there rejects both, and is still not ready', async () => {
  const reading = startReading({ folder: '/no/such/library', signal: new AbortController().signal });
  await expect(reading.opened).rejects.toThrow(LibraryError);
  await expect(reading.begun).rejects.toThrow(LibraryError);
  expect(reading.state().kind).toBe('reading');
});

test('reading is given up with the reason of the signal', async () => {
  const controller = new AbortController();
  const reading = startReading({ folder: makeFolder(manyPages()), signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(reading.opened).rejects.toThrow('enough');
  await expect(reading.begun).rejects.toThrow('enough');
});
