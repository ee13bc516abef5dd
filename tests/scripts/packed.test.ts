// The files below a folder, which builds and deliveries are made from.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';
import { makeFolder, makeLibrary } from '../library/folder.ts';

const MODULE = pathToFileURL(join(projectRoot(), 'scripts/packed.mjs')).href;
const { filesBelow }: { filesBelow(folder: string): string[] } = await import(MODULE);

test('they are named by their paths from there, in order, in all folders below', () => {
  const folder = makeLibrary({ 'b.ts': '', 'a/c.ts': '', 'a/b/d.ts': '', 'a.ts': '', 'a/.hidden': '' });
  const names = ['a.ts', 'a/.hidden', 'a/b/d.ts', 'a/c.ts', 'b.ts'];
  expect(filesBelow(folder)).toEqual(names);
  expect(filesBelow(`${folder}${sep}`)).toEqual(names);
  expect(filesBelow(join(folder, 'a'))).toEqual(['.hidden', 'b/d.ts', 'c.ts']);
});

test('folders without files and links are none, nor is there anything below what does not exist', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'empty'));
  symlinkSync(join(folder, 'gone'), join(folder, 'link'));
  expect(filesBelow(folder)).toEqual([]);
  expect(filesBelow(join(folder, 'gone'))).toEqual([]);
});
