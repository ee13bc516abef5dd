// Files of sections: written whole or not at all, and checked when they are read.
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { layOutSections, type Pieces } from '../../../src/bytes/index.ts';
import {
  openSectionFile,
  readerOfFile,
  removeLeftovers,
  removeUnfinished,
  save,
  type Unkept,
} from '../../../src/shelf/saved/section-file.ts';
import { makeFolder } from '../../library/folder.ts';

/** More than what is read at a time. */
const LARGE = Uint8Array.from({ length: 5_000_001 }, (_, at) => at * 7);

function pieces(): Pieces {
  return layOutSections(
    { name: 'Ours' },
    new Map([
      ['small', [Uint8Array.of(1, 2, 3)]],
      ['large', [LARGE]],
      ['last', [Uint8Array.of(9)]],
    ]),
  );
}

function makeFile(): string {
  const file = join(makeFolder(), 'below', 'a.index');
  expect(save(file, pieces())).toBeUndefined();
  return file;
}

async function open(file: string, unkept?: Unkept) {
  const opened = await openSectionFile<{ name: string }>(file, unkept);
  if (opened !== undefined) onTestFinished(() => opened.close());
  return opened;
}

describe('a file that was saved', () => {
  test('has its header and sections, in memory that threads share', async () => {
    const opened = await open(makeFile());
    expect(opened?.layout.header).toEqual({ name: 'Ours' });
    expect([...(opened?.sections.get('small') ?? [])]).toEqual([1, 2, 3]);
    expect(Buffer.compare(opened?.sections.get('large') ?? new Uint8Array(), LARGE)).toBe(0);
    expect(opened?.sections.get('last')?.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  test.each([
    ['not to be read', { unread: ['large'] }],
    ['only checked', { checked: ['large'] }],
  ])('keeps the sections on disk that are %s, and gives their bytes by their places', async (_, unkept) => {
    const opened = await open(makeFile(), unkept);
    expect([...(opened?.sections.keys() ?? [])]).toEqual(['small', 'last']);
    const large = opened?.layout.sections.find(({ name }) => name === 'large');
    const read = readerOfFile({ handle: opened?.handle ?? -1 }, large?.offset ?? 0);
    expect([...read(1000, 3)]).toEqual([...LARGE.subarray(1000, 1003)]);
    expect(Buffer.compare(read(7, 100_000), LARGE.subarray(7, 100_007))).toBe(0);
  });

  test('leaves nothing else in its folder', () => {
    expect(readdirSync(join(makeFile(), '..'))).toEqual(['a.index']);
  });

  test('takes the place of the one before, which stays readable where it is open', async () => {
    const file = makeFile();
    const before = await open(file, { unread: ['last'] });
    expect(save(file, layOutSections({ name: 'New' }, new Map()))).toBeUndefined();
    expect((await open(file))?.layout.header).toEqual({ name: 'New' });
    const last = before?.layout.sections.find(({ name }) => name === 'last');
    expect([...readerOfFile({ handle: before?.handle ?? -1 }, last?.offset ?? 0)(0, 1)]).toEqual([9]);
  });
});

describe('no file is opened', () => {
  test('where there is none, or a folder', async () => {
    const folder = makeFolder();
    expect(await open(join(folder, 'none'))).toBeUndefined();
    expect(await open(folder)).toBeUndefined();
  });

  test('that is empty, foreign, cut off or longer than it was', async () => {
    const file = makeFile();
    const whole = readFileSync(file);
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('no index'),
      whole.subarray(0, whole.length - 1),
      Buffer.concat([whole, Buffer.from([0])]),
    ]) {
      writeFileSync(file, bytes);
      expect(await open(file), `${bytes.length} bytes`).toBeUndefined();
    }
  });

  test('of which a section that is read or checked has changed', async () => {
    const file = makeFile();
    const bytes = readFileSync(file);
    const at = bytes.length - 4_000_000;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await open(file)).toBeUndefined();
    expect(await open(file, { checked: ['large'] })).toBeUndefined();
    expect(await open(file, { unread: ['large'] })).toBeDefined();
  });
});

describe('where a file cannot be written', () => {
  test('the reason is told, and nothing is left behind', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(save(join(folder, 'file', 'a.index'), pieces())).toMatch(/EEXIST|ENOTDIR/);
    mkdirSync(join(folder, 'folder'));
    expect(save(join(folder, 'folder'), pieces())).toMatch(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
  });
});

test('what a thread left half written is removed, and nothing else', () => {
  const folder = makeFolder();
  const names = [
    `a.index.${process.pid}-12ab.tmp`,
    'a.index',
    `a.index.${process.pid + 1}-12ab.tmp`,
    `b.index.${process.pid}-12ab.tmp`,
  ];
  for (const name of names) writeFileSync(join(folder, name), '');
  removeUnfinished(join(folder, 'a.index'));
  expect(readdirSync(folder).sort()).toEqual(names.slice(1).sort());
  expect(() => removeUnfinished(join(folder, 'none', 'a.index'))).not.toThrow();
});

test('a range that the file does not have is read as far as it goes', () => {
  const file = join(makeFolder(), 'short');
  writeFileSync(file, 'abcdef');
  truncateSync(file, 4);
  const handle = openSync(file, 'r');
  onTestFinished(() => closeSync(handle));
  const read = readerOfFile({ handle }, 1);
  expect(Buffer.from(read(1, 10)).toString()).toBe('cd');
  expect(read(8, 1)).toHaveLength(0);
});

test('where the disk fails nothing is read, and nothing thrown', () => {
  const file = join(makeFolder(), 'lost');
  writeFileSync(file, 'abcdef');
  const handle = openSync(file, 'r');
  const read = readerOfFile({ handle }, 0);
  expect(read(0, 2)).toHaveLength(2);
  closeSync(handle);
  expect(read(0, 2)).toHaveLength(0);
});

test('a pipe, a folder or a socket of that name is no index, and is not waited for', async () => {
  const folder = makeFolder();
  execFileSync('mkfifo', [join(folder, 'pipe.index')]);
  mkdirSync(join(folder, 'folder.index'));
  const server = createServer().listen(join(folder, 'socket.index'));
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  for (const name of ['pipe', 'folder', 'socket', 'none'])
    expect(await open(join(folder, `${name}.index`))).toBeUndefined();
});

test('what processes left that ended while they wrote is removed, and nothing else', () => {
  const folder = makeFolder();
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const names = {
    [`a.index.${dead}-0a1b2c3d.tmp`]: false,
    [`a.index.${process.pid}-0a1b2c3d.tmp`]: true,
    [`a.index.${process.ppid}-0a1b2c3d.tmp`]: true,
    [`a.index.${dead}-notours.tmp`]: true,
    'a.index': true,
  };
  for (const name of Object.keys(names)) writeFileSync(join(folder, name), 'x');
  removeLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual(
    Object.entries(names)
      .flatMap(([name, stays]) => (stays ? [name] : []))
      .sort(),
  );
  // Of an earlier process of the same number, as in a container; and of one that has another's number by now.
  utimesSync(join(folder, `a.index.${process.pid}-0a1b2c3d.tmp`), 1000, 1000);
  removeLeftovers(folder, Date.now() + 2 * 3_600_000);
  expect(readdirSync(folder).sort()).toEqual([`a.index.${dead}-notours.tmp`, 'a.index'].sort());
  expect(() => removeLeftovers(join(folder, 'none'))).not.toThrow();
});
