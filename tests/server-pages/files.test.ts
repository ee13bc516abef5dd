import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listNames, readIfThere, remove, writeNew, writeWhole } from '../../src/server-pages/files.ts';
import { makeFolder } from '../library/folder.ts';

describe('a file', () => {
  test('is written with the folders that it lies in, and nothing else', async () => {
    const folder = makeFolder();
    await writeWhole(join(folder, 'a/b/c.md'), 'text');
    await writeWhole(join(folder, 'a/b/c.md'), 'later');
    expect(readFileSync(join(folder, 'a/b/c.md'), 'utf8')).toBe('later');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.md']);
  });

  test('that is new is written once, whoever comes first', async () => {
    const file = join(makeFolder(), 'v/1.json');
    const written = await Promise.all(['a', 'b', 'c', 'd'].map((text) => writeNew(file, text)));
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toBe(['a', 'b', 'c', 'd'][written.indexOf(true)]);
    expect(readdirSync(join(file, '..'))).toEqual(['1.json']);
  });

  test('that cannot be written is as it was, and says so', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'block'), 'no folder');
    await expect(writeWhole(join(folder, 'block/a.md'), 'x')).rejects.toThrow(/ENOTDIR|EEXIST/);
    await expect(writeNew(join(folder, 'block/a.md'), 'x')).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(readdirSync(folder)).toEqual(['block']);
  });

  test('is read where there is one', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'a'), 'text');
    expect(await readIfThere(join(folder, 'a'))).toBe('text');
    for (const name of ['none', 'folder', 'a/below'])
      expect(await readIfThere(join(folder, name))).toBeUndefined();
  });
});

test('names are listed in order, without files that are being written', async () => {
  const folder = makeFolder();
  for (const name of ['b', 'a', '.x.0123.tmp']) writeFileSync(join(folder, name), '');
  expect(await listNames(folder)).toEqual(['a', 'b']);
  expect(await listNames(join(folder, 'none'))).toEqual([]);
  expect(await listNames(join(folder, 'a'))).toEqual([]);
});

test('what is removed is gone, and may have been', async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  await remove(join(folder, 'a'));
  await remove(join(folder, 'a'));
  expect(existsSync(join(folder, 'a'))).toBe(false);
});
