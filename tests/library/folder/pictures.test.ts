// Pictures of a library: found as pages name them, and nothing outside of the folder read.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPictureFiles } from '../../../src/library/index.ts';
import { makeFolder, makeLibrary } from '../folder.ts';

const PNG = Buffer.from('\x89PNG\r\n\x1a\nrest', 'latin1');

test.each([
  ['a path beside the page', 'img/cell.png', 'notes/img/cell.png'],
  ['a path upwards', '../top.GIF', 'top.GIF'],
  ['a path from the top', '/top.GIF', 'top.GIF'],
  ['a path with signs', 'img/two%20cells.webp', 'notes/img/two cells.webp'],
  ['a name alone, as notes have it', 'leaf.jpeg', 'other/deep/leaf.jpeg'],
  ['a path of Windows', 'img\\cell.png', 'notes/img/cell.png'],
  ['a path with a query', 'img/cell.png?raw=true', 'notes/img/cell.png'],
  ['a path with an anchor', '../top.GIF#right', 'top.GIF'],
  ['an address on the web with a query', 'https://a.example/cell.png?raw=true', undefined],
  ['an address on the web', 'https://a.example/cell.png', undefined],
  ['what is not there', 'img/none.png', undefined],
  ['a drawing that Discord does not show', 'img/wall.svg', undefined],
])('%s', (_name, target, path) => {
  const folder = makeLibrary({
    'notes/img/cell.png': PNG,
    'notes/img/two cells.webp': PNG,
    'notes/img/wall.svg': '<svg/>',
    'top.GIF': PNG,
    'other/deep/leaf.jpeg': PNG,
  });
  expect(openPictureFiles(folder).find('notes/page.md', target)).toBe(path);
});

test('its bytes are those of the file', () => {
  const pictures = openPictureFiles(makeLibrary({ 'a.png': PNG }));
  expect(pictures.read('a.png')).toEqual(PNG);
});

test('nothing outside of the folder is read, whatever a path or a symbolic link says', () => {
  const outside = makeFolder();
  writeFileSync(join(outside, 'secret.png'), PNG);
  const folder = makeLibrary({ 'a.png': PNG });
  mkdirSync(join(folder, 'img'));
  symlinkSync(join(outside, 'secret.png'), join(folder, 'img/link.png'));
  symlinkSync(outside, join(folder, 'img/folder'));
  const pictures = openPictureFiles(folder);
  for (const path of [
    '../secret.png',
    'img/link.png',
    'img/folder/secret.png',
    join(outside, 'secret.png'),
    'img/../../secret.png',
    '',
    '.',
  ])
    expect(pictures.read(path), path).toBeUndefined();
  expect(pictures.find('a.md', 'img/folder/secret.png')).toBeUndefined();
});

test('what is no picture, is empty or too large is not read', () => {
  const pictures = openPictureFiles(
    makeLibrary({
      'a.txt': 'x',
      'empty.png': '',
      'large.png': Buffer.alloc(10 * 2 ** 20 + 1),
      'fits.png': Buffer.alloc(10 * 2 ** 20),
    }),
  );
  expect(['a.txt', 'empty.png', 'large.png', 'none.png'].map((path) => pictures.read(path))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
  expect(pictures.read('fits.png')).toHaveLength(10 * 2 ** 20);
});
