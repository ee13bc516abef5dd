// Folders of benchmarks are removed, whatever is still written into them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeFolder } from '../../bench/scratch.ts';

/** Writes files for a while, also where folders are made anew for them. */
const WRITER = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  const [folder] = process.argv.slice(1);
  const end = Date.now() + 300;
  console.log('begins');
  for (let number = 0; Date.now() < end; number += 1)
    try {
      mkdirSync(folder + '/' + (number % 10));
      writeFileSync(folder + '/' + (number % 10) + '/' + number, 'x');
    } catch {}`;

test('also while processes that are about to end go on writing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cribsheet-scratch-'));
  const writers = [1, 2].map(() => spawn(process.execPath, ['-e', WRITER, folder]));
  const ended = Promise.all(writers.map((writer) => once(writer, 'exit')));
  await Promise.all(writers.map(({ stdout }) => once(stdout, 'data')));
  removeFolder(folder);
  await ended;
  expect(existsSync(folder)).toBe(false);
});

test('and one that is gone already is no error', () => {
  expect(() => removeFolder(join(tmpdir(), 'cribsheet-scratch-of-nobody'))).not.toThrow();
});
