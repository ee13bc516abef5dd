import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/meaning/store/entries.ts';
import { makeFolder } from '../e2e/folder.ts';
import { buildVectors, doneLine, expectSame, makeShortPages, readEntries } from './builds.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

/** KILLS=20 in the environment kills so many builds. */
const ROUNDS = Number(process.env['KILLS'] ?? 4);
/** How often all of it is tried until a build is killed. */
const ATTEMPTS = 5;

/** Enough pages for a batch or two between one kill and the next. */
const PAGES = Math.max(150, 40 * ROUNDS);

const DONE = doneLine(PAGES);

const library = makeShortPages(PAGES);
const index = (dataDir: string) => buildVectors(library, dataDir);

let expected: Map<string, Entry>;
beforeAll(async () => {
  const whole = makeFolder();
  expect((await index(whole).ended).code).toBe(0);
  expected = await readEntries(whole);
  // A title and an answer for each page.
  expect(expected.size).toBe(2 * PAGES);
});

it('a build that is killed at any moment loses its last batch at most, and leaves nothing that is wrong', async () => {
  let dataDir = makeFolder();
  let killed = 0;
  // A machine that is busy may let a build end before it is killed: then it is begun anew.
  for (let attempt = 0; attempt < ATTEMPTS && killed === 0; attempt += 1) {
    dataDir = makeFolder();
    let before = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const running = index(dataDir);
      // At first it reads pages; what is to be hit is the time after the first batch of this run.
      while (running.child.exitCode === null && (await readEntries(dataDir)).size <= before) await sleep(20);
      await sleep(Math.random() * 300);
      running.child.kill('SIGKILL');
      if ((await running.ended).code === null) killed += 1;
      const left = await readEntries(dataDir);
      expect(left.size).toBeGreaterThanOrEqual(before);
      expectSame(left, expected);
      before = left.size;
    }
  }
  // A build that had ended before is none that was killed.
  expect(killed).toBeGreaterThan(0);
  const { code, stderr } = await index(dataDir).ended;
  expect([code, stderr]).toEqual([0, DONE]);
  expect([...(await readEntries(dataDir)).keys()].sort()).toEqual([...expected.keys()].sort());
});

it('two builds at once over one data folder end with one whole file, and neither waits for the other', async () => {
  const dataDir = makeFolder();
  const ended = await Promise.all([index(dataDir).ended, index(dataDir).ended]);
  expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, DONE],
    [0, DONE],
  ]);
  const files = readdirSync(dataDir).filter((name) => name.startsWith('library-'));
  expect(files.map((name) => name.split('.').at(-1)).sort()).toEqual(['index', 'vectors']);
  const made = await readEntries(dataDir);
  expectSame(made, expected);
  expect([...made.keys()].sort()).toEqual([...expected.keys()].sort());
});
