// One build at a time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';
import { makeFolder } from '../library/folder.ts';

const MODULE = pathToFileURL(join(projectRoot(), 'scripts/alone.mjs')).href;

let lock: string;
let log: string;

beforeEach(() => {
  const folder = makeFolder();
  lock = join(folder, 'lock');
  log = join(folder, 'log');
});

/** Another process that notes when it begins and ends what it does alone, which takes so many milliseconds. */
function work(ms: number) {
  const program = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    const { alone } = await import(${JSON.stringify(MODULE)});
    await alone(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(log)}, 'begin\\n');
      await setTimeout(${ms});
      appendFileSync(${JSON.stringify(log)}, 'end\\n');
    });`;
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
}

function noted(): string[] {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}

test('processes that begin together do it one after another', async () => {
  const codes = await Promise.all([1, 2, 3].map(() => once(work(100), 'exit')));
  expect(codes).toEqual([1, 2, 3].map(() => [0, null]));
  expect(noted()).toEqual([1, 2, 3].flatMap(() => ['begin', 'end']));
  expect(existsSync(lock)).toBe(false);
});

test('one that is killed meanwhile keeps nobody waiting', async () => {
  const killed = work(1e6);
  await expect.poll(noted).toEqual(['begin']);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(existsSync(lock)).toBe(true);
  expect(await once(work(0), 'exit')).toEqual([0, null]);
  expect(noted()).toEqual(['begin', 'begin', 'end']);
});

test('nor does one whose number another process has by now', async () => {
  writeFileSync(lock, `${process.pid}`);
  utimesSync(lock, 1, 1);
  expect(await once(work(0), 'exit')).toEqual([0, null]);
});
