// A library in a Git repository: fetched, brought up to date, and kept where that fails. The repository is a bare one on this machine.
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openCheckout } from '../../src/checkout/index.ts';
import { checkoutFolder, parseConfig } from '../../src/config/index.ts';
import { LibraryError } from '../../src/library/index.ts';
import { makeFolder } from '../e2e/folder.ts';
import { makeRepository } from './repository.ts';

vi.setConfig({ testTimeout: 120_000 });
afterEach(() => vi.unstubAllEnvs());

/** Opens the checkout of an address, and gives what was told. */
async function open(url: string, dataDir = makeFolder()) {
  const { libraryGit: address, libraryDir } = parseConfig({ LIBRARY_DIR: url, DATA_DIR: dataDir });
  if (address === undefined) throw new Error(`${url} is no address`);
  const ending = new AbortController();
  const told: string[] = [];
  const begun: string[] = [];
  const onWarning = (message: string): void => void told.push(message);
  const onFetched = onWarning;
  const onBegin = (message: string): void => void begun.push(message);
  const options = { address, dataDir, onWarning, onFetched, onBegin, signal: ending.signal };
  const checkout = await openCheckout(options);
  const read = (path: string): string => readFileSync(join(libraryDir, path), 'utf8');
  return {
    ...checkout,
    told,
    begun,
    dataDir,
    libraryDir,
    read,
    ending,
    folder: checkoutFolder(dataDir, address),
  };
}

test('what is pushed is there after the next fetch: new, changed and removed pages', async () => {
  const repository = makeRepository({ 'a.md': 'one', 'b.md': 'two' });
  const { read, pull, libraryDir, told } = await open(repository.url);
  expect(read('a.md')).toBe('one');
  repository.push({ 'a.md': 'changed', 'b.md': undefined, 'deep/c.md': 'three' });
  await pull();
  expect([read('a.md'), read('deep/c.md')]).toEqual(['changed', 'three']);
  expect(readdirSync(libraryDir).sort()).toEqual(['a.md', 'deep']);
  expect(told).toEqual([expect.stringMatching(/^The library is as in file:.*notes\.git \([\da-f]{12}\)\.$/)]);
});

test('that it is fetched for the first time is told, since that is waited for', async () => {
  const repository = makeRepository({ 'a.md': 'one' });
  const { begun, dataDir } = await open(repository.url);
  expect(begun).toEqual([expect.stringContaining(`fetched from ${repository.url} for the first time`)]);
  expect((await open(repository.url, dataDir)).begun).toEqual([]);
});

test('a folder that the repository does not have is named, with the repository', async () => {
  const { url } = makeRepository({ 'docs/a.md': 'one' });
  await expect(open(`${url}#main:notes`)).rejects.toThrow(`There is no folder "notes" in ${url}`);
});

test('another branch of the same repository has files of its own, and the first keeps what it has', async () => {
  const repository = makeRepository({ 'a.md': 'main' });
  const { dataDir, read } = await open(repository.url);
  repository.push({ 'a.md': 'term' }, 'term');
  expect((await open(`${repository.url}#term`, dataDir)).read('a.md')).toBe('term');
  expect(read('a.md')).toBe('main');
});

test('history is not fetched, and does not grow', async () => {
  const repository = makeRepository();
  for (let number = 0; number < 5; number += 1) repository.push({ 'a.md': `version ${number}` });
  const { pull, folder } = await open(repository.url);
  for (let number = 5; number < 10; number += 1) {
    repository.push({ 'a.md': `version ${number}` });
    await pull();
  }
  const packs = readdirSync(join(folder, 'repository/objects/pack')).filter((name) => name.endsWith('.pack'));
  expect(packs.length).toBeLessThanOrEqual(1);
});

test('a branch that was written anew is taken as it is now', async () => {
  const repository = makeRepository({ 'a.md': 'one' });
  const { pull, read } = await open(repository.url);
  repository.git('checkout', '--quiet', '--orphan', 'again');
  repository.push({ 'a.md': 'written anew' });
  await pull();
  expect(read('a.md')).toBe('written anew');
});

test('a branch and a folder may be chosen', async () => {
  const repository = makeRepository({ 'docs/a.md': 'main' });
  repository.push({ 'docs/a.md': 'draft' }, 'next/term');
  const { read } = await open(`${repository.url}#next/term:docs`);
  expect(read('a.md')).toBe('draft');
});

test('a fetch that fails is told once, and keeps what is there; so does the next start', async () => {
  const repository = makeRepository({ 'a.md': 'one' });
  const { pull, read, told, dataDir } = await open(repository.url);
  renameSync(repository.folder, `${repository.folder}.away`);
  await pull();
  await pull();
  expect(read('a.md')).toBe('one');
  expect(told).toEqual([expect.stringContaining('the pages of before stay')]);
  const next = await open(repository.url, dataDir);
  await vi.waitFor(() => expect(next.told).toHaveLength(1), { timeout: 60_000 });
  expect(next.read('a.md')).toBe('one');
  renameSync(`${repository.folder}.away`, repository.folder);
  await pull();
  expect(told.at(-1)).toContain('The library is as in');
});

test('the next start has what is there at once, and what is new soon', async () => {
  const repository = makeRepository({ 'a.md': 'one' });
  const { dataDir } = await open(repository.url);
  repository.push({ 'a.md': 'two' });
  const next = await open(repository.url, dataDir);
  expect(existsSync(join(next.libraryDir, 'a.md'))).toBe(true);
  await vi.waitFor(() => expect(next.read('a.md')).toBe('two'), { timeout: 60_000 });
});

test('what was cut off while it was fetched first is begun again', async () => {
  const repository = makeRepository({ 'a.md': 'one' });
  const first = await open(repository.url);
  // As a process leaves it that dies before the end.
  writeFileSync(join(first.folder, 'repository/refs/laid'), '');
  const { read } = await open(repository.url, first.dataDir);
  expect(read('a.md')).toBe('one');
});

test.each([
  ['a repository that is not there', (url: string) => `${url}-not-there`],
  ['a branch that is not there', (url: string) => `${url}#nowhere`],
])('%s ends the start with a sentence', async (_, change) => {
  const opening = open(change(makeRepository({ 'a.md': 'one' }).url));
  await expect(opening).rejects.toThrow(LibraryError);
  await expect(opening).rejects.toThrow(/^The library could not be fetched from file:.+ \(LIBRARY_DIR\)$/);
});

test('without Git it is refused with a sentence', async () => {
  vi.stubEnv('PATH', makeFolder());
  await expect(open('file:///srv/notes.git')).rejects.toThrow('there is no Git on this machine');
});

test('no password is told or kept', async () => {
  const secret = 'sesame-open';
  const dataDir = makeFolder();
  // Nobody listens there.
  const opening = open(`https://teacher:${secret}@127.0.0.1:9/notes.git`, dataDir);
  await expect(opening).rejects.toThrow('https://127.0.0.1:9/notes.git');
  await expect(opening).rejects.not.toThrow(secret);
  const kept = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(kept.length).toBeGreaterThan(0);
  for (const { parentPath, name } of kept)
    expect(readFileSync(join(parentPath, name), 'latin1')).not.toContain(secret);
});

test('a link in the repository shows no file of this machine, and no hook of it runs', async () => {
  const repository = makeRepository({ 'a.md': 'one' });
  const place = repository.git('rev-parse', '--show-toplevel').trim();
  symlinkSync('/etc/passwd', join(place, 'secrets.md'));
  repository.push({});
  const { libraryDir, read } = await open(repository.url);
  expect(lstatSync(join(libraryDir, 'secrets.md')).isSymbolicLink()).toBe(false);
  expect(read('secrets.md')).toBe('/etc/passwd');
});

test('aborted it is given up with the reason', async () => {
  const repository = makeRepository({ 'a.md': 'one' });
  const { pull, ending, told, read } = await open(repository.url);
  repository.push({ 'a.md': 'two' });
  ending.abort();
  await pull();
  expect(read('a.md')).toBe('one');
  expect(told).toEqual([]);
});
