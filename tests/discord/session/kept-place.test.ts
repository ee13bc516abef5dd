// Where sessions are kept: in a file, or where every machine finds them.
import { mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileAt, sliceAt } from '../../../src/discord/session/kept-place.ts';
import { makeFolder } from '../../e2e/folder.ts';

/** A store whose saving a test lets go on, one after the other. */
function openStore(before?: string) {
  const saved: string[] = [];
  const waiting: (() => void)[] = [];
  return {
    saved,
    next: () => waiting.shift()?.(),
    load: async () => before,
    async save(_: string, text: string): Promise<void> {
      await new Promise<void>((resolve) => waiting.push(resolve));
      saved.push(text);
    },
  };
}

test('what was there before is read, whatever is written since', async () => {
  const place = await sliceAt(openStore('before'), '0-1/2');
  place.write('after');
  expect(place.read()).toBe('before');
  expect((await sliceAt(openStore(), '0-1/2')).read()).toBeUndefined();
});

test('one text is saved at a time, and of those that wait the newest alone', async () => {
  const store = openStore();
  const place = await sliceAt(store, 'a');
  for (const text of ['1', '2', '3']) place.write(text);
  const settled = place.settle();
  store.next();
  await new Promise((resolve) => setImmediate(resolve));
  store.next();
  await settled;
  expect(store.saved).toEqual(['1', '3']);
  // And it goes on after that.
  place.write('4');
  store.next();
  await place.settle();
  expect(store.saved).toEqual(['1', '3', '4']);
});

test('a store that is away keeps nothing, and does not keep the next text from being saved', async () => {
  const saved: string[] = [];
  let isAway = true;
  const place = await sliceAt(
    {
      load: async () => undefined,
      save: async (_, text) => {
        if (isAway) throw new Error('away');
        saved.push(text);
      },
    },
    'a',
  );
  place.write('1');
  await place.settle();
  isAway = false;
  place.write('2');
  await place.settle();
  expect(saved).toEqual(['2']);
});

test('what is written to a file quickly one after the other ends with the newest, once it is settled', async () => {
  const folder = makeFolder();
  const place = fileAt(join(folder, 'session.json'));
  const writes = ['1', '2', '3'].map((text) => place.write(text));
  await place.settle();
  expect(place.read()).toBe('3');
  await Promise.all(writes);
  expect(readdirSync(folder)).toEqual(['session.json']);
});

test('a file that cannot be written is told to whoever writes, and written again when it can', async () => {
  const folder = makeFolder();
  const place = fileAt(join(folder, 'session.json'));
  mkdirSync(join(folder, 'session.json.new'));
  await expect(place.write('1')).rejects.toThrow();
  await place.settle();
  rmdirSync(join(folder, 'session.json.new'));
  await place.write('2');
  expect(place.read()).toBe('2');
});
