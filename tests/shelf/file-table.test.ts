// Page files with their sizes and times.
import { expect, test } from 'vitest';
import { packTexts } from '../../src/bytes/index.ts';
import { type FileTable, listFiles } from '../../src/shelf/file-table.ts';

function tableOf(
  paths: readonly (readonly string[])[],
  sizes: readonly number[],
  times: readonly number[],
): FileTable {
  return {
    paths: paths.map((list) => {
      const { bytes, offsets } = packTexts(list);
      return { bytes, offsets };
    }),
    sizes: Float64Array.from(sizes),
    times: Float64Array.from(times),
  };
}

test('files of several lists are told one after another', () => {
  const table = tableOf([['a.md', 'b/ü.md'], [], ['c.md']], [1, 2, 3], [10.5, 20, 30]);
  expect([...listFiles(table)]).toEqual([
    { path: 'a.md', size: 1, changed: 10.5 },
    { path: 'b/ü.md', size: 2, changed: 20 },
    { path: 'c.md', size: 3, changed: 30 },
  ]);
});

test('a file that was deleted before its size was read is left out, and shifts no other', () => {
  const table = tableOf([['a.md', 'b.md', 'c.md']], [1, -1, 0], [10, 0, 30]);
  expect([...listFiles(table)]).toEqual([
    { path: 'a.md', size: 1, changed: 10 },
    { path: 'c.md', size: 0, changed: 30 },
  ]);
});

test('a table without files lists none', () => {
  expect([...listFiles(tableOf([], [], []))]).toEqual([]);
});
