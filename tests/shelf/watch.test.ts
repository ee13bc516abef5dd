// A real folder that is watched: bursts of events become one change.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from '../../src/shelf/watch.ts';
import { makeFolder, makeLibrary, pageSource, writeFiles } from '../library/folder.ts';

const PAGES = { 'biology/cell.md': pageSource('Cell'), 'biology/gene.md': pageSource('Gene') };

async function watch(folder: string) {
  const pages: { changed: string[]; removed: string[] }[] = [];
  const onOther = vi.fn();
  const onWarning = vi.fn();
  const onPages = (changed: string[], removed: string[]): void => void pages.push({ changed, removed });
  const watched = await watchFolder(folder, { onPages, onOther, onWarning });
  onTestFinished(() => watched.close());
  return {
    watched,
    onOther,
    onWarning,
    changed: () => pages.flatMap((one) => one.changed),
    removed: () => pages.flatMap((one) => one.removed),
  };
}

/** The system tells of events when it can. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 20 });

test('tells of pages that are written and deleted, by their paths inside the folder', async () => {
  const folder = makeLibrary(PAGES);
  const { changed, removed } = await watch(folder);
  writeFiles(folder, { 'biology/cell.md': pageSource('Cells'), 'biology/new.md': pageSource('New') });
  await until(() => expect(changed()).toEqual(expect.arrayContaining(['biology/cell.md', 'biology/new.md'])));
  rmSync(join(folder, 'biology/gene.md'));
  await until(() => expect(removed()).toContain('biology/gene.md'));
  expect(changed()).not.toContain('biology/gene.md');
});

test('tells that something else changed where it is no page', async () => {
  const folder = makeLibrary(PAGES);
  const { onOther, changed } = await watch(folder);
  writeFileSync(join(folder, 'library.yml'), 'name: Ours\n');
  await until(() => expect(onOther).toHaveBeenCalled());
  expect(changed()).not.toContain('library.yml');
});

test('tells nothing of hidden folders', async () => {
  const folder = makeLibrary(PAGES);
  const { changed } = await watch(folder);
  mkdirSync(join(folder, '.git'));
  writeFiles(folder, { '.git/HEAD.md': 'ref', '.cache/a.md': 'x', 'biology/last.md': pageSource('Last') });
  await until(() => expect(changed()).toContain('biology/last.md'));
  expect(changed().filter((path) => path.includes('.git') || path.includes('.cache'))).toEqual([]);
});

test('tells nothing once it is closed', async () => {
  const folder = makeLibrary(PAGES);
  const first = await watch(folder);
  await first.watched.close();
  const second = await watch(folder);
  writeFiles(folder, { 'biology/cell.md': pageSource('Cells') });
  await until(() => expect(second.changed()).toContain('biology/cell.md'));
  expect(first.changed()).toEqual([]);
});

test('a folder that cannot be watched costs a warning, and nothing else', async () => {
  const { onWarning, watched } = await watch(join(makeFolder(), 'none'));
  expect(onWarning).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/cannot be watched .*after a restart/),
  );
  await expect(watched.close()).resolves.toBeUndefined();
});
