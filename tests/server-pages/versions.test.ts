// Versions of pages as files.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createPageId, isPageId, openVersions, type Version } from '../../src/server-pages/versions.ts';
import { makeFolder } from '../library/folder.ts';

let folder: string;
let versions: ReturnType<typeof openVersions>;
let page: string;
beforeEach(() => {
  folder = join(makeFolder(), 'versions');
  versions = openVersions(folder);
  page = createPageId();
});

const numbered = (version: number, more: Partial<Version> = {}): Version => ({
  page,
  version,
  at: version * 1000,
  author: '7',
  path: 'school/what.md',
  source: `Text ${version}.`,
  ...more,
});

test('ids of pages are never the same, and are told from other texts', () => {
  const ids = Array.from({ length: 1000 }, createPageId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.every(isPageId)).toBe(true);
  for (const other of [
    '',
    'aaaaaaaaa',
    'aaaaaaaaaaa',
    'aaaaaaaaa1',
    'AAAAAAAAAA',
    'aaaaa\naaaa',
    '../aaaaaaa',
  ])
    expect(isPageId(other)).toBe(false);
});

describe('versions of a page', () => {
  test('come back as they were kept, the newest first', async () => {
    for (const number of [1, 2, 10]) expect(await versions.add(numbered(number))).toBe(true);
    expect(await versions.all(page)).toEqual([numbered(10), numbered(2), numbered(1)]);
    expect(await versions.newest(page)).toEqual(numbered(10));
    expect(await versions.version(page, 2)).toEqual(numbered(2));
    expect(await versions.version(page, 3)).toBeUndefined();
    expect(await versions.pages()).toEqual([page]);
  });

  test('are never written over: of two of one number the first stays', async () => {
    const kept = await Promise.all(['a', 'b', 'c'].map((source) => versions.add(numbered(1, { source }))));
    expect(kept.filter(Boolean)).toHaveLength(1);
    const winner = ['a', 'b', 'c'][kept.indexOf(true)];
    expect(await versions.version(page, 1)).toEqual(numbered(1, { source: winner }));
  });

  test('of which two hundred are kept, lose the oldest', async () => {
    for (let number = 1; number <= 202; number += 1) await versions.add(numbered(number));
    expect(await versions.version(page, 2)).toBeUndefined();
    expect(await versions.version(page, 3)).toEqual(numbered(3));
    expect(readdirSync(join(folder, page))).toHaveLength(200);
  });

  test('of a page that was deleted have no text', async () => {
    await versions.add(numbered(1));
    const { source: _, ...deleted } = numbered(2);
    await versions.add(deleted);
    expect(await versions.newest(page)).toEqual(deleted);
  });

  test('lose their author, and nothing else', async () => {
    await versions.add(numbered(1));
    await versions.forgetAuthor(numbered(1));
    const { author: _, ...rest } = numbered(1);
    expect(await versions.version(page, 1)).toEqual(rest);
  });
});

describe('what somebody damaged', () => {
  test.each([
    ['cut short', '{"page": "x"'],
    ['of another form', '{"page": 1}'],
    ['empty', ''],
  ])('%s, is passed over, and the one before is the newest', async (_name, text) => {
    await versions.add(numbered(1));
    await versions.add(numbered(2));
    writeFileSync(join(folder, page, '000002.json'), text);
    expect(await versions.newest(page)).toEqual(numbered(1));
    expect(await versions.all(page)).toEqual([numbered(1)]);
  });

  test('is not mistaken for a version, and other folders for no page', async () => {
    await versions.add(numbered(1));
    writeFileSync(join(folder, page, 'notes.txt'), '');
    writeFileSync(join(folder, 'README.md'), '');
    expect(await versions.all(page)).toHaveLength(1);
    expect(await versions.pages()).toEqual([page]);
  });
});

test.each(['../secret', '', '..'])('nothing is read outside, whatever a page is called: %j', async (name) => {
  await versions.add(numbered(1));
  writeFileSync(join(folder, '..', '000001.json'), JSON.stringify(numbered(1)));
  writeFileSync(join(folder, '000001.json'), JSON.stringify(numbered(1)));
  expect(await versions.version(name, 1)).toBeUndefined();
  expect(await versions.all(name)).toEqual([]);
  expect(await versions.newest(name)).toBeUndefined();
});
