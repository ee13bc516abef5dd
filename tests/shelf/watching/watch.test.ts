// A real folder that is watched: bursts of events become one change.
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from '../../../src/shelf/watching/watch.ts';
import { makeFolder, makeLibrary, pageSource, writeFiles } from '../../library/folder.ts';

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

/** Writes a page until that is told of, for the watcher may lose what happens beside something else. */
const untilTold = (folder: string, path: string, changed: () => string[]) =>
  until(() => {
    writeFiles(folder, { [path]: pageSource('Last') });
    expect(changed()).toContain(path);
  });

// One event each: the watcher may lose one of several, which the test of `check` is about.
test.each([
  ['written', 'biology/cell.md'],
  ['new', 'biology/new.md'],
])('tells of a page that is %s, by its path inside the folder', async (_, path) => {
  const folder = makeLibrary(PAGES);
  const { changed, removed } = await watch(folder);
  writeFiles(folder, { [path]: pageSource('Cells') });
  await until(() => expect(changed()).toContain(path));
  expect(removed()).toEqual([]);
});

test('tells of a page that is deleted', async () => {
  const folder = makeLibrary(PAGES);
  const { changed, removed } = await watch(folder);
  rmSync(join(folder, 'biology/gene.md'));
  await until(() => expect(removed()).toContain('biology/gene.md'));
  expect(changed()).toEqual([]);
});

test('after pages were told of everything is compared once, for what the watcher may have lost meanwhile', async () => {
  const folder = makeLibrary(PAGES);
  const onOther = vi.fn();
  const onPages = vi.fn();
  let tell = (_path: string) => {};
  const watched = await watchFolder(
    folder,
    { onPages, onOther, onWarning: vi.fn() },
    async (_, listeners) => {
      tell = (path) => listeners.onPages([path], []);
      return { kind: 'watched', end: async () => {} };
    },
  );
  onTestFinished(() => watched.close());
  await watched.check();
  expect(onOther).not.toHaveBeenCalled();
  for (const path of ['biology/cell.md', 'biology/gene.md']) tell(path);
  expect(onPages.mock.calls).toEqual([
    [['biology/cell.md'], []],
    [['biology/gene.md'], []],
  ]);
  for (let time = 0; time < 3; time += 1) await watched.check();
  expect(onOther).toHaveBeenCalledTimes(1);
  tell('biology/cell.md');
  await watched.check();
  expect(onOther).toHaveBeenCalledTimes(2);
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
  writeFiles(folder, { '.git/HEAD.md': 'ref', '.cache/a.md': 'x' });
  await untilTold(folder, 'biology/last.md', changed);
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

test('a folder that is not there costs a warning, and is watched once it is', async () => {
  const folder = join(makeFolder(), 'later');
  const { onWarning, onOther, changed, watched } = await watch(folder);
  await watched.check();
  expect(onWarning).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('is gone'));
  writeFiles(folder, PAGES);
  await watched.check();
  expect(onOther).toHaveBeenCalled();
  writeFiles(folder, { 'biology/cell.md': pageSource('Cells') });
  await until(() => expect(changed()).toContain('biology/cell.md'));
});

test('where a link leads is watched, and followed when it leads elsewhere', async () => {
  const [one, other] = [makeLibrary(PAGES), makeLibrary(PAGES)];
  const link = join(makeFolder(), 'current');
  symlinkSync(one, link);
  const { changed, onOther, watched } = await watch(link);
  writeFiles(one, { 'biology/one.md': pageSource('One') });
  await until(() => expect(changed()).toContain('biology/one.md'));
  rmSync(link);
  symlinkSync(other, link);
  await watched.check();
  expect(onOther).toHaveBeenCalledTimes(1);
  writeFiles(other, { 'biology/other.md': pageSource('Other') });
  await until(() => expect(changed()).toContain('biology/other.md'));
  const compared = onOther.mock.calls.length;
  // It is the same folder, and is not watched anew: a page of it was told of, so it is compared, and that is all.
  await watched.check();
  await watched.check();
  expect(onOther).toHaveBeenCalledTimes(compared + 1);
});

test('a folder that is replaced by another of its name is watched anew', async () => {
  const folder = join(makeFolder(), 'library');
  writeFiles(folder, PAGES);
  const { changed, onWarning, watched } = await watch(folder);
  renameSync(folder, `${folder}-before`);
  await watched.check();
  expect(onWarning).toHaveBeenCalledWith(expect.stringContaining('is gone'));
  writeFiles(folder, PAGES);
  await watched.check();
  writeFiles(folder, { 'biology/new.md': pageSource('New') });
  await until(() => expect(changed()).toContain('biology/new.md'));
});

test('where the system cannot watch, that is told once and everything is compared now and then', async () => {
  const folder = makeLibrary(PAGES);
  const onOther = vi.fn();
  const onWarning = vi.fn();
  const watched = await watchFolder(folder, { onPages: vi.fn(), onOther, onWarning }, async () => ({
    kind: 'failed',
    reason: 'too many handles',
  }));
  onTestFinished(() => watched.close());
  expect(onWarning).toHaveBeenCalledExactlyOnceWith(
    'The library folder cannot be watched (too many handles); it is looked through once a minute instead.',
  );
  await watched.check();
  await watched.check();
  expect(onOther).toHaveBeenCalledTimes(2);
  expect(onWarning).toHaveBeenCalledTimes(1);
});

test('files that the library has nothing to do with are not told of, however often they are written', async () => {
  const folder = makeLibrary(PAGES);
  const { changed, onOther } = await watch(folder);
  for (let line = 0; line < 20; line += 1) {
    writeFileSync(join(folder, 'biology/server.log'), `line ${line}`, { flag: 'a' });
    writeFileSync(join(folder, `biology/${line}.tmp`), 'draft');
    rmSync(join(folder, `biology/${line}.tmp`));
  }
  await untilTold(folder, 'biology/last.md', changed);
  expect(onOther).not.toHaveBeenCalled();
});

test('a setting that is written all the time is compared now and then', async () => {
  const folder = makeLibrary(PAGES);
  const { onOther } = await watch(folder);
  let written = 0;
  await until(() => {
    writeFileSync(join(folder, 'library.yml'), `name: Ours ${written}\n`);
    written += 1;
    expect(onOther.mock.calls.length).toBeGreaterThanOrEqual(2);
  });
  expect(written).toBeGreaterThan(10 * onOther.mock.calls.length);
});
