import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { authorshipIn, openAllServerPages } from '../../src/server-pages/index.ts';
import { makeFolder } from '../library/folder.ts';
import { fieldsWith, writePageOn } from './written.ts';

const [ME, OTHER] = ['700000000000000001', '700000000000000002'];
const TABLES = {} as never;

/** All that stands in the files of a folder, and how they are called. */
function scan(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...names, ...texts].join('\n');
}

async function write() {
  const folder = makeFolder();
  const all = openAllServerPages(folder);
  const here = all.of('100');
  const page = await writePageOn(here, 'When is it due?', { author: ME });
  await here.pages.write(
    { page: page.id, base: 1, author: OTHER },
    fieldsWith('When is it due?', 'On Monday.'),
  );
  await here.wordings.add('biology/osmosis.md', 'wet raisins', ME);
  await all.of('200').drafts.keep({ author: ME, fields: fieldsWith('A draft?'), base: 0 });
  return { folder, all, page };
}

test('a person is told all that a scan of the folder finds', async () => {
  const { folder, page } = await write();
  expect(scan(folder)).toContain(ME);
  expect(await authorshipIn(folder).export(TABLES, { id: ME, hash: '' })).toMatchObject([
    { server: '100', page: page.id, version: 1, title: 'When is it due?', text: page.source },
    { server: '100', page: 'biology/osmosis.md', wording: 'wet raisins' },
    { server: '200', draft: 'A draft?', answer: fieldsWith('A draft?').answer },
  ]);
});

test('a person who wrote more than a file holds is told the titles of the rest', async () => {
  const folder = makeFolder();
  const { pages } = openAllServerPages(folder).of('100');
  for (let number = 1; number <= 3; number += 1)
    await pages.write({ author: ME, base: 0 }, fieldsWith(`Page ${number}?`));
  const sizes = (await pages.list()).map(({ source }) => source.length);
  const data = authorshipIn(folder, Math.max(...sizes));
  const rows = await data.export(TABLES, { id: ME, hash: '' });
  expect(rows.filter((row) => 'text' in row)).toHaveLength(1);
  for (const row of rows) expect(row).toMatchObject({ title: expect.stringMatching(/^Page \d\?$/) });
});

test('what is deleted leaves no trace of the person, and the texts of the server', async () => {
  const { folder, all, page } = await write();
  const data = authorshipIn(folder);
  await data.erase(TABLES, { id: ME, hash: '' });
  expect(scan(folder)).not.toContain(ME);
  expect(await data.export(TABLES, { id: ME, hash: '' })).toEqual([]);
  expect(await data.export(TABLES, { id: OTHER, hash: '' })).toHaveLength(1);
  expect(await all.of('100').pages.history(page.id)).toMatchObject([{ author: OTHER }, { version: 1 }]);
  expect(await all.of('100').wordings.list()).toHaveLength(1);
  expect(await all.of('200').drafts.all()).toEqual([]);
});

test('a server that is erased is gone, and no other', async () => {
  const { folder, all } = await write();
  await authorshipIn(folder).eraseServer?.(TABLES, '100');
  expect(all.servers()).toEqual(['200']);
});
