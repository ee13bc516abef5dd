// What the worker does with folders: whole indexes, indexes of some pages, and what has changed.
import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinPieces } from '../../src/bytes/index.ts';
import { LibraryError } from '../../src/library/index.ts';
import { buildSome, buildWhole, originOf, type Previous } from '../../src/shelf/build.ts';
import { listFiles } from '../../src/shelf/file-table.ts';
import { findChanges } from '../../src/shelf/find-changes.ts';
import { readSnapshot, type Snapshot } from '../../src/shelf/snapshot.ts';
import { makeFolder, makeLibrary, pageSource, writeFiles } from '../library/folder.ts';

const PAGES = {
  'biology/cell.md': pageSource('What is a cell?', 'The smallest living unit.'),
  'physics/force.md': pageSource('What is a force?', 'A push.'),
};

function whole(folder: string): Snapshot {
  return readSnapshot(joinPieces(buildWhole({ folder }, () => {})));
}

function some(folder: string, paths: readonly string[], previous?: Previous): Uint8Array {
  return joinPieces(buildSome({ folder }, paths, previous));
}

function titlesIn(snapshot: Snapshot): string[] {
  return [...snapshot.pages].map((page) => snapshot.head(page).title).sort();
}

describe('an index of the whole folder', () => {
  test('holds every page, and every file with its size', () => {
    const snapshot = whole(makeLibrary(PAGES));
    expect(titlesIn(snapshot)).toEqual(['What is a cell?', 'What is a force?']);
    expect([...listFiles(snapshot.files)].map(({ path, size }) => [path, size]).sort()).toEqual(
      Object.entries(PAGES).map(([path, source]) => [path, source.length]),
    );
  });

  test('tells how far it is', () => {
    const told: [number, number][] = [];
    buildWhole({ folder: makeLibrary(PAGES) }, (done, all) => told.push([done, all]));
    expect(told.at(-1)).toEqual([2, 2]);
  });

  test('is refused where there is no page, or no folder', () => {
    const folder = makeFolder();
    expect(() => buildWhole({ folder }, () => {})).toThrow(LibraryError);
    expect(() => buildWhole({ folder: join(folder, 'none') }, () => {})).toThrow(LibraryError);
  });
});

describe('an index of some pages', () => {
  test('holds these pages', () => {
    expect(titlesIn(readSnapshot(some(makeLibrary(PAGES), ['biology/cell.md'])))).toEqual([
      'What is a cell?',
    ]);
  });

  test('holds those that changed before, too, but for deleted ones', () => {
    const folder = makeLibrary(PAGES);
    const bytes = some(folder, ['biology/cell.md']);
    expect(titlesIn(readSnapshot(some(folder, ['physics/force.md'], { bytes, removed: [] })))).toEqual([
      'What is a cell?',
      'What is a force?',
    ]);
    expect(
      titlesIn(readSnapshot(some(folder, ['physics/force.md'], { bytes, removed: ['biology/cell.md'] }))),
    ).toEqual(['What is a force?']);
  });

  test('holds a page as it is now', () => {
    const folder = makeLibrary(PAGES);
    const bytes = some(folder, ['biology/cell.md']);
    writeFiles(folder, { 'biology/cell.md': pageSource('What are cells?') });
    const next = readSnapshot(some(folder, ['biology/cell.md'], { bytes, removed: [] }));
    expect(titlesIn(next)).toEqual(['What are cells?']);
  });

  test('keeps a page as it was where it has broken, and says what is wrong', () => {
    const folder = makeLibrary(PAGES);
    const bytes = some(folder, ['biology/cell.md']);
    writeFiles(folder, { 'biology/cell.md': '---js\ntitle: [\n---\n' });
    const next = readSnapshot(some(folder, ['biology/cell.md'], { bytes, removed: [] }));
    expect(titlesIn(next)).toEqual(['What is a cell?']);
    expect(next.problems.map(({ file }) => file)).toContain('biology/cell.md');
  });
});

describe('what has changed', () => {
  const changesIn = (folder: string, before: Snapshot, later: Parameters<typeof findChanges>[2] = []) =>
    findChanges(folder, before.files, later);

  test('is nothing where nothing was touched', () => {
    const folder = makeLibrary(PAGES);
    expect(changesIn(folder, whole(folder))).toEqual({ changed: [], removed: [] });
  });

  test('is told by size, by time and by files that come and go', () => {
    const folder = makeLibrary({
      ...PAGES,
      'a/size.md': pageSource('Size'),
      'a/time.md': pageSource('Time'),
    });
    const before = whole(folder);
    writeFiles(folder, {
      'a/size.md': pageSource('Size', 'Longer than before, by far and wide.'),
      'a/new.md': pageSource('New'),
    });
    utimesSync(join(folder, 'a/time.md'), 1, 1);
    rmSync(join(folder, 'biology/cell.md'));
    const { changed, removed } = changesIn(folder, before);
    expect(changed.sort()).toEqual(['a/new.md', 'a/size.md', 'a/time.md']);
    expect(removed).toEqual(['biology/cell.md']);
  });

  test('is not told again of files that are known to have changed', () => {
    const folder = makeLibrary(PAGES);
    const before = whole(folder);
    writeFiles(folder, { 'a/new.md': pageSource('New') });
    rmSync(join(folder, 'biology/cell.md'));
    const now = new Map([...listFiles(whole(folder).files)].map((stamp) => [stamp.path, stamp]));
    const later = [
      ['a/new.md', now.get('a/new.md')],
      ['biology/cell.md', undefined],
    ] as const;
    expect(changesIn(folder, before, later)).toEqual({ changed: [], removed: [] });
  });
});

describe('the origin of an index', () => {
  test('changes with the folder, the address and the files of the library, and with no page', () => {
    const folder = makeLibrary(PAGES);
    const first = originOf({ folder });
    writeFiles(folder, { 'biology/more.md': pageSource('More') });
    expect(originOf({ folder })).toBe(first);
    const origins = new Set([
      first,
      originOf({ folder, sourceUrl: 'https://a.example' }),
      originOf({ folder: makeLibrary(PAGES) }),
    ]);
    for (const files of [
      { 'library.yml': 'name: Ours\n' },
      { 'synonyms.yml': 'cell: [unit]\n' },
      { 'synonyms.yml': 'cell: [units]\n' },
    ]) {
      writeFiles(folder, files);
      origins.add(originOf({ folder }));
    }
    expect(origins.size).toBe(6);
  });
});
