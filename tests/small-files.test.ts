// Small files: what is in the place of one is no file, and is not waited for.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSmallFile, writeSmallFile } from '../src/small-files.ts';
import { makeFolder } from './e2e/folder.ts';

/** What may stand where a file is looked for, by what it is. */
const OBSTACLES: Readonly<Record<string, (path: string) => void | Promise<void>>> = {
  'a pipe': (path) => void execFileSync('mkfifo', [path]),
  'a socket': async (path) => {
    const server = createServer().listen(path);
    await once(server, 'listening');
    onTestFinished(() => void server.close());
  },
  'a folder': (path) => void mkdirSync(path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to nowhere': (path) => symlinkSync(join(path, '..', 'nowhere'), path),
  'a link to a device without an end': (path) => symlinkSync('/dev/zero', path),
};

const onPosix = test.skipIf(process.platform === 'win32');

onPosix.each(Object.entries(OBSTACLES))('%s is not read', async (_, make) => {
  const path = join(makeFolder(), 'session.json');
  await make(path);
  expect(readSmallFile(path)).toBeUndefined();
});

onPosix.each(Object.entries(OBSTACLES))(
  '%s gives way to what is written, but for a folder',
  async (what, make) => {
    const path = join(makeFolder(), 'session.json');
    await make(path);
    if (what === 'a folder') {
      await expect(writeSmallFile(path, 'new')).rejects.toThrow();
      expect(lstatSync(path).isDirectory()).toBe(true);
    } else {
      await writeSmallFile(path, 'new');
      expect(lstatSync(path).isFile()).toBe(true);
      expect(readSmallFile(path)).toBe('new');
    }
  },
);

onPosix.each(Object.entries(OBSTACLES))(
  '%s in the place of the temporary file is not written to',
  async (what, make) => {
    const path = join(makeFolder(), 'session.json');
    writeFileSync(path, 'old');
    await make(`${path}.new`);
    if (what === 'a folder') {
      await expect(writeSmallFile(path, 'new')).rejects.toThrow();
      expect(readSmallFile(path)).toBe('old');
    } else {
      await writeSmallFile(path, 'new');
      expect(readSmallFile(path)).toBe('new');
      expect(existsSync(`${path}.new`)).toBe(false);
    }
  },
);

test('a file is written with the folders above it, and nothing else is left', async () => {
  const folder = join(makeFolder(), 'a', 'b');
  for (const text of ['one', '', 'ünï\u2028']) {
    await writeSmallFile(join(folder, 'file'), text);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe(text);
  }
  expect(readdirSync(folder)).toEqual(['file']);
});

test('a folder that may not be written to, or is a file, is told', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'file'), '');
  await expect(writeSmallFile(join(folder, 'file', 'below'), 'new')).rejects.toThrow();
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  // Whoever is root may write everywhere.
  if (process.getuid?.() !== 0) await expect(writeSmallFile(join(folder, 'other'), 'new')).rejects.toThrow();
  expect(readSmallFile(join(folder, 'file', 'below'))).toBeUndefined();
});
