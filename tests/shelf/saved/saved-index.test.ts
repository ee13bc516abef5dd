// The saved index: what comes back, and what is never trusted.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { joinPieces } from '../../../src/bytes/index.ts';
import { buildWhole, originOf } from '../../../src/shelf/build.ts';
import { listFiles } from '../../../src/shelf/file-table.ts';
import { openSaved } from '../../../src/shelf/saved/saved-index.ts';
import { save } from '../../../src/shelf/saved/section-file.ts';
import type { Snapshot } from '../../../src/shelf/snapshot.ts';
import { makeFolder, makeLibrary, pageSource, writeFiles } from '../../library/folder.ts';
import { readWords } from '../../search/build-index.ts';

function buildIndex() {
  const folder = makeLibrary({
    'physics/force.md': pageSource('What is a force?', 'A push or a pull (PP).', 'subject: Physics\n'),
    'biology/cell.md': pageSource('What is a cell?', 'The smallest living unit — 細胞 🦠.'),
    'biology/broken.md': '---js\ntitle: [\n---\n',
    'library.yml': 'name: Ours\nsite: https://a.example\nquestions: [what is a cell]\n',
  });
  const place = { folder };
  return {
    place,
    origin: originOf(place),
    bytes: joinPieces(buildWhole(place, () => {})),
    file: join(makeFolder(), 'library.index'),
  };
}

/** Everything that a snapshot tells. */
function tell({ draft, files, head, ...rest }: Snapshot) {
  const pages = [...rest.pages];
  const { origin, about, problems } = rest;
  const segment = readWords(rest.segment);
  return {
    snapshot: { origin, about, problems, segment, heads: pages.map(head), files: [...listFiles(files)] },
    drafts: pages.map((page) => draft(page)),
  };
}

test('what was saved comes back', async () => {
  const { origin, bytes, file } = buildIndex();
  expect(save(file, [bytes])).toBeUndefined();
  const snapshot = await openSaved(file, origin);
  expect(snapshot?.about).toMatchObject({
    name: 'Ours',
    site: 'https://a.example',
    questions: ['what is a cell'],
  });
  expect(snapshot?.problems.map((problem) => problem.file)).toEqual(['biology/broken.md']);
  expect(snapshot && [...listFiles(snapshot.files)].map(({ path }) => path)).toEqual([
    'biology/cell.md',
    'physics/force.md',
    'biology/broken.md',
  ]);
  expect(snapshot && [...snapshot.pages].map((page) => snapshot.head(page).title)).toEqual([
    'What is a cell?',
    'What is a force?',
  ]);
  expect(snapshot?.draft(0)?.answer).toBe('The smallest living unit — 細胞 🦠.');
  expect(snapshot?.draft(2)).toBeUndefined();
});

test('a folder that is not there yet is made, and nothing but the index is left in it', async () => {
  const { bytes } = buildIndex();
  const data = join(makeFolder(), 'deep/data');
  expect(save(join(data, 'a.index'), [bytes])).toBeUndefined();
  expect(readdirSync(data)).toEqual(['a.index']);
});

test('where it cannot be written the reason is told, and nothing is left behind', async () => {
  const { bytes } = buildIndex();
  const folder = makeLibrary({ file: 'x' });
  expect(save(join(folder, 'file/a.index'), [bytes])).toMatch(/ENOTDIR|EEXIST/);
  mkdirSync(join(folder, 'taken.index'));
  expect(save(join(folder, 'taken.index'), [bytes])).toMatch(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(folder).sort()).toEqual(['file', 'taken.index']);
});

test('what it was built from is part of it', async () => {
  const { place, origin, bytes, file } = buildIndex();
  save(file, [bytes]);
  expect(await openSaved(file, 'another')).toBeUndefined();
  expect(originOf({ ...place, sourceUrl: 'https://b.example' })).not.toBe(origin);
  writeFiles(place.folder, { 'biology/cell.md': pageSource('What is a cell?', 'Changed.') });
  expect(originOf(place)).toBe(origin);
  writeFiles(place.folder, { 'synonyms.yml': 'cell: [little room]\n' });
  const withSynonyms = originOf(place);
  expect(withSynonyms).not.toBe(origin);
  writeFiles(place.folder, { 'library.yml': 'name: Theirs\n' });
  expect([origin, withSynonyms]).not.toContain(originOf(place));
});

test('no file, a folder of that name and foreign files are as good as none', async () => {
  const { origin, file, bytes } = buildIndex();
  expect(await openSaved(file, origin)).toBeUndefined();
  expect(await openSaved('', origin)).toBeUndefined();
  expect(await openSaved(makeFolder(), origin)).toBeUndefined();
  const foreign = [
    '',
    'CRIBSHEET',
    'SQLite format 3\0',
    '\x89PNG\r\n',
    '{}'.repeat(5000),
    Buffer.alloc(1 << 16),
    bytes.subarray(8),
  ];
  for (const content of foreign) {
    writeFileSync(file, content);
    expect(await openSaved(file, origin)).toBeUndefined();
  }
});

test('an index of another version is built anew', async () => {
  const { origin, file, bytes } = buildIndex();
  const view = new DataView(bytes.buffer);
  for (const version of [0, view.getUint32(12, true) + 1, 0xffffffff]) {
    const other = bytes.slice();
    new DataView(other.buffer).setUint32(12, version, true);
    writeFileSync(file, other);
    expect(await openSaved(file, origin)).toBeUndefined();
  }
});

test('a damaged index is never trusted: it is refused, or the damaged text is; it never throws', async () => {
  const { origin, file, bytes } = buildIndex();
  save(file, [bytes]);
  const opened = await openSaved(file, origin);
  if (opened === undefined) throw new Error('the sound index must open');
  const sound = tell(opened);
  const place = fc.nat(bytes.length - 1);
  const damage = fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
    // The head of the file says where everything is: damage there deserves half of the runs.
    fc.record({ kind: fc.constant('flip' as const), at: fc.nat(2000), bit: fc.nat(7) }),
    fc.record({ kind: fc.constant('cut' as const), at: place }),
    fc.record({ kind: fc.constant('grow' as const), by: fc.uint8Array({ minLength: 1, maxLength: 99 }) }),
    fc.record({
      kind: fc.constant('overwrite' as const),
      at: place,
      by: fc.uint8Array({ minLength: 1, maxLength: 99 }),
    }),
    fc.record({
      kind: fc.constant('swap' as const),
      at: place,
      from: place,
      length: fc.integer({ min: 1, max: 4096 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (how) => {
      let damaged: Uint8Array = bytes.slice();
      if (how.kind === 'flip') damaged[how.at] = (damaged[how.at] ?? 0) ^ (1 << how.bit);
      else if (how.kind === 'cut') damaged = damaged.subarray(0, how.at);
      else if (how.kind === 'grow') damaged = Buffer.concat([damaged, how.by]);
      else if (how.kind === 'overwrite') damaged.set(how.by.subarray(0, damaged.length - how.at), how.at);
      else damaged.copyWithin(how.at, how.from, how.from + how.length);
      writeFileSync(file, damaged);
      const snapshot = await openSaved(file, origin);
      if (snapshot === undefined) return;
      const told = tell(snapshot);
      expect(told.snapshot).toEqual(sound.snapshot);
      for (const [number, draft] of told.drafts.entries()) {
        if (draft !== undefined) expect(draft).toEqual(sound.drafts[number]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('every length that the file may be cut to is refused, but its whole one', async () => {
  const { origin, file, bytes } = buildIndex();
  for (let length = 0; length < bytes.length; length += 997) {
    writeFileSync(file, bytes.subarray(0, length));
    expect(await openSaved(file, origin)).toBeUndefined();
  }
});

test('an index that is open stays whole while another takes its place', async () => {
  const { place, origin, bytes, file } = buildIndex();
  save(file, [bytes]);
  const before = await openSaved(file, origin);
  writeFiles(place.folder, { 'biology/cell.md': pageSource('What is a cell?', 'Quite another text.') });
  save(
    file,
    buildWhole(place, () => {}),
  );
  expect(before?.draft(0)?.answer).toContain('細胞');
  expect((await openSaved(file, origin))?.draft(0)?.answer).toBe('Quite another text.');
  expect(readFileSync(file).equals(bytes)).toBe(false);
});

test('words that are damaged after the index was opened are told and not read', async () => {
  const { origin, bytes, file } = buildIndex();
  writeFileSync(file, bytes);
  const report = vi.fn<(path: string) => void>();
  const snapshot = await openSaved(file, origin, { report, read: () => undefined });
  const words = [0, 1].map((page) => [...(snapshot?.segment.words.of(page) ?? [])]);
  expect(words.map(({ length }) => length)).not.toContain(0);
  expect(report).not.toHaveBeenCalled();
  // In place, as a disk does it.
  writeFileSync(
    file,
    bytes.map((byte) => byte ^ 1),
  );
  expect(snapshot?.segment.words.of(0)).toHaveLength(0);
  expect(report.mock.calls).toEqual([['biology/cell.md']]);
  writeFileSync(file, '');
  expect(snapshot?.segment.words.of(1)).toHaveLength(0);
  expect(report.mock.calls.at(-1)).toEqual(['physics/force.md']);
  writeFileSync(file, bytes);
  expect([0, 1].map((page) => [...(snapshot?.segment.words.of(page) ?? [])])).toEqual(words);
});

test('a text that is damaged after the index was opened is not shown', async () => {
  const { origin, bytes, file } = buildIndex();
  writeFileSync(file, bytes);
  const snapshot = await openSaved(file, origin);
  writeFileSync(
    file,
    bytes.map((byte) => byte ^ 1),
  );
  expect(snapshot?.draft(0)).toBeUndefined();
  writeFileSync(file, '');
  expect(snapshot?.draft(1)).toBeUndefined();
});
