// Where sessions are kept that every machine finds.
import { expect, test } from 'vitest';
import { sliceAt } from '../../../src/discord/session/kept-place.ts';

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
