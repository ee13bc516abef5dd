import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { MOST_WORDINGS, openWordings, type Wording } from '../../src/server-pages/wordings.ts';
import { makeFolder } from '../library/folder.ts';

const OSMOSIS = 'biology/osmosis.md';

/** What was added; throws where nothing was. */
function added(outcome: Wording | string): Wording {
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome;
}

test('wordings are kept in order, and everybody is told of each', async () => {
  const told = vi.fn(async () => {});
  let clock = 0;
  const folder = makeFolder();
  const wordings = openWordings(folder, told, () => (clock += 1));
  const first = added(await wordings.add(OSMOSIS, ' why do  raisins\nswell\u0000 ', '7'));
  const second = await wordings.add(OSMOSIS, 'wet raisins', '8');
  expect(first).toMatchObject({ path: OSMOSIS, wording: 'why do raisins swell', author: '7' });
  expect(await openWordings(folder, told).list()).toEqual([first, second]);
  expect(told).toHaveBeenCalledTimes(2);
  expect(await wordings.remove(first.id)).toBe(true);
  expect(await wordings.remove(first.id)).toBe(false);
  expect(await wordings.list()).toEqual([second]);
  expect(told).toHaveBeenCalledTimes(3);
});

test('what says nothing, or what the page has already, is not added', async () => {
  const wordings = openWordings(makeFolder(), async () => {});
  await wordings.add(OSMOSIS, 'wet raisins', '7');
  for (const text of ['', '???', '\u0000', 'WET raisins'])
    expect(await wordings.add(OSMOSIS, text, '7')).toBe('known');
  added(await wordings.add('biology/other.md', 'wet raisins', '7'));
  expect(await wordings.list()).toHaveLength(2);
});

test('of as many as a server may have no more are added', async () => {
  const folder = makeFolder();
  for (let number = 0; number < MOST_WORDINGS; number += 1) {
    const id = `aaaaaa${number
      .toString()
      .padStart(4, '0')
      .replace(/[0189]/g, (digit) => 'abcd'['0189'.indexOf(digit)] ?? '')}`;
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id, path: OSMOSIS, wording: id, at: number }));
  }
  const wordings = openWordings(folder, async () => {});
  const [some] = await wordings.list();
  expect(await wordings.add(OSMOSIS, 'one more', '7')).toBe('full');
  expect(await wordings.add(OSMOSIS, some?.wording ?? '', '7')).toBe('known');
  await wordings.remove(some?.id ?? '');
  added(await wordings.add(OSMOSIS, 'one more', '7'));
});

test('a wording is cut where it is longer than a question', async () => {
  const wordings = openWordings(makeFolder(), async () => {});
  expect(added(await wordings.add(OSMOSIS, 'x'.repeat(10_000), '7')).wording).toHaveLength(100);
});

test('what is no wording is passed over, and nothing outside is removed', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'aaaaaaaaaa.json'), '{"id":');
  writeFileSync(join(folder, 'notes.json'), '{}');
  const wordings = openWordings(folder, async () => {});
  expect(await wordings.list()).toEqual([]);
  expect(await wordings.remove('../notes')).toBe(false);
  expect(await wordings.remove('notes')).toBe(false);
});

test('who added it is forgotten, the wording stays', async () => {
  const wordings = openWordings(makeFolder(), async () => {});
  const wording = added(await wordings.add(OSMOSIS, 'wet raisins', '7'));
  await wordings.forgetAuthor(wording);
  const [kept] = await wordings.list();
  expect(kept).toMatchObject({ id: wording.id, wording: 'wet raisins' });
  expect(kept?.author).toBeUndefined();
});
