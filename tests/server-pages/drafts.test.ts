import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDrafts } from '../../src/server-pages/drafts.ts';
import { makeFolder } from '../library/folder.ts';
import { fieldsWith } from './written.ts';

const DAY = 24 * 3_600_000;
const DRAFT = { author: '7', fields: fieldsWith('When?'), base: 0 };

test('a draft outlives the process, until it is dropped', async () => {
  const folder = makeFolder();
  const kept = await openDrafts(folder).keep({ ...DRAFT, question: 3, page: 'aaaaaaaaaa' });
  const later = openDrafts(folder);
  expect(await later.find(kept.id)).toEqual(kept);
  expect(kept).toMatchObject({ ...DRAFT, question: 3, page: 'aaaaaaaaaa' });
  await later.drop(kept.id);
  await later.drop(kept.id);
  expect(await later.find(kept.id)).toBeUndefined();
});

test('a draft is gone after a day, and its file with the next one', async () => {
  const folder = makeFolder();
  let clock = 0;
  const drafts = openDrafts(folder, () => clock);
  const old = await drafts.keep(DRAFT);
  clock = DAY;
  expect(await drafts.find(old.id)).toBeDefined();
  clock = DAY + 1;
  expect(await drafts.find(old.id)).toBeUndefined();
  const fresh = await drafts.keep(DRAFT);
  expect(readdirSync(folder)).toEqual([`${fresh.id}.json`]);
});

test('a hundred drafts are kept, the newest', async () => {
  const folder = makeFolder();
  let clock = 0;
  const drafts = openDrafts(folder, () => (clock += 1));
  const kept = [];
  for (let number = 0; number < 103; number += 1) kept.push(await drafts.keep(DRAFT));
  expect(await drafts.all()).toEqual(kept.slice(3));
});

test('an id that leads elsewhere finds nothing, and drops nothing', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'note.json'), JSON.stringify({ ...DRAFT, id: 'note', at: Date.now() }));
  const drafts = openDrafts(join(folder, 'drafts'));
  for (const id of ['../note', 'note', '', 'AAAAAAAAAA']) {
    expect(await drafts.find(id)).toBeUndefined();
    await drafts.drop(id);
  }
  expect(readdirSync(folder)).toEqual(['note.json']);
});

test('what is no draft is passed over', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'aaaaaaaaaa.json'), '{"id":"aaaaaaaaaa"}');
  writeFileSync(join(folder, 'bbbbbbbbbb.json'), '{');
  const drafts = openDrafts(folder);
  expect(await drafts.find('aaaaaaaaaa')).toBeUndefined();
  expect(await drafts.all()).toEqual([]);
});
