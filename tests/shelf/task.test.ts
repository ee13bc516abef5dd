// Tasks in a real thread: their results, their failures, and their end.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinPieces } from '../../src/bytes/index.ts';
import { LibraryError } from '../../src/library/index.ts';
import { buildWhole, originOf } from '../../src/shelf/build.ts';
import { openSaved } from '../../src/shelf/saved/saved-index.ts';
import { readSnapshot } from '../../src/shelf/snapshot.ts';
import { runTask } from '../../src/shelf/task.ts';
import { makeFolder, makeLibrary, pageSource, writeFiles } from '../library/folder.ts';

const PAGES = { 'a/cell.md': pageSource('What is a cell?'), 'a/gene.md': pageSource('What is a gene?') };

describe('indexing a folder', () => {
  test('gives the bytes, and tells how far it is', async () => {
    const told: number[] = [];
    const result = await runTask(
      { kind: 'whole', place: { folder: makeLibrary(PAGES) } },
      { onProgress: (done) => told.push(done) },
    );
    expect(result.kind).toBe('bytes');
    if (result.kind !== 'bytes') return;
    expect(readSnapshot(result.bytes).pages).toHaveLength(2);
    expect(result.bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(told.at(-1)).toBe(2);
  });

  test('saves them where a file is named', async () => {
    const place = { folder: makeLibrary(PAGES) };
    const file = join(makeFolder(), 'library.index');
    expect(await runTask({ kind: 'whole', place, file })).toEqual({ kind: 'saved' });
    expect((await openSaved(file, originOf(place)))?.pages).toHaveLength(2);
  });

  test('gives the bytes with the reason where they cannot be saved', async () => {
    const place = { folder: makeLibrary(PAGES) };
    const file = join(place.folder, 'a/cell.md', 'library.index');
    expect(await runTask({ kind: 'whole', place, file })).toMatchObject({
      kind: 'bytes',
      problem: expect.any(String),
    });
  });

  test('rejects with what is wrong with the library', async () => {
    const task = runTask({ kind: 'whole', place: { folder: makeFolder() } });
    await expect(task).rejects.toThrow(LibraryError);
  });
});

test('comparing a folder tells what changed', async () => {
  const folder = makeLibrary(PAGES);
  const { files } = readSnapshot(joinPieces(buildWhole({ folder }, () => {})));
  writeFiles(folder, { 'a/new.md': pageSource('New') });
  expect(await runTask({ kind: 'changes', place: { folder }, table: files, later: [] })).toEqual({
    kind: 'changes',
    changed: ['a/new.md'],
    removed: [],
  });
});

test('indexing some pages gives these', async () => {
  const place = { folder: makeLibrary(PAGES) };
  const result = await runTask({ kind: 'some', place, paths: ['a/gene.md'] });
  expect(result.kind === 'bytes' && [...readSnapshot(result.bytes).segment.paths]).toEqual(['a/gene.md']);
});

describe('a task that must end', () => {
  test('rejects with the reason, before it began or while it runs, and leaves no file half written', async () => {
    const reason = new Error('closing');
    const place = { folder: makeLibrary(PAGES) };
    const data = makeFolder();
    const file = join(data, 'library.index');
    await expect(runTask({ kind: 'whole', place, file }, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    const controller = new AbortController();
    const running = runTask({ kind: 'whole', place, file }, { signal: controller.signal });
    controller.abort(reason);
    await expect(running).rejects.toBe(reason);
    expect(readdirSync(data).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
