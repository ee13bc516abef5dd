// What maintainers get: files that are pages of their library, and a patch that git applies.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePage } from '../../src/library/index.ts';
import { exportPages, openAllServerPages } from '../../src/server-pages/index.ts';
import { makeFolder, makeLibrary, writeFiles } from '../library/folder.ts';
import { writePageOn } from './written.ts';

const BODY = '\n# Osmosis\n\nWater moves through a membrane.\n';

test('pages of all servers are exported under names that are free, and nobody’s name is', async () => {
  const library = makeLibrary({
    'school/when-is-it-due.md': 'There already.',
    'biology/osmosis.md': `---\ntitle: Osmosis\n---\n${BODY}`,
  });
  const folder = makeFolder();
  const all = openAllServerPages(folder);
  for (const server of ['100', '200']) {
    await writePageOn(all.of(server), 'When is it due?', { author: '700000000000000001' });
    await all.of(server).wordings.add('biology/osmosis.md', 'wet raisins', '700000000000000001');
  }
  await all.of('100').wordings.add('gone.md', 'lost', '700000000000000001');
  const to = join(makeFolder(), 'out');
  expect(await exportPages({ pages: folder, library, to })).toEqual({
    pages: 2,
    aliased: 1,
    byHand: [{ path: 'gone.md', wordings: ['lost'] }],
  });
  const names = readdirSync(to, { recursive: true, encoding: 'utf8' }).sort();
  expect(names).toEqual([
    'aliases.patch',
    'school',
    'school/when-is-it-due-2.md',
    'school/when-is-it-due-3.md',
  ]);
  for (const name of names.filter((one) => /\.(md|patch)$/.test(one)))
    expect(readFileSync(join(to, name), 'utf8')).not.toContain('700000000000000001');
  const page = readFileSync(join(to, 'school/when-is-it-due-2.md'), 'utf8');
  expect(parsePage('a.md', page).drafts[0]).toMatchObject({
    title: 'When is it due?',
    answer: 'On Friday, in the blue box.',
  });
  execFileSync('git', ['init', '-q'], { cwd: library });
  execFileSync('git', ['apply', join(to, 'aliases.patch')], { cwd: library });
  expect(readFileSync(join(library, 'biology/osmosis.md'), 'utf8')).toContain('"wet raisins"');
});

test('where nothing was written nothing is', async () => {
  const to = join(makeFolder(), 'out');
  const library = makeFolder();
  writeFiles(library, { 'a.md': 'A page of it.' });
  expect(await exportPages({ pages: join(to, 'none'), library, to })).toEqual({
    pages: 0,
    aliased: 0,
    byHand: [],
  });
  expect(existsSync(join(to, 'aliases.patch'))).toBe(false);
});
