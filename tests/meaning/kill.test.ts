import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/meaning/store/entries.ts';
import { VectorFile } from '../../src/meaning/store/vector-file.ts';
import { cosine } from '../../src/search/nearness/index.ts';
import { makeFolder } from '../e2e/folder.ts';
import { runBuilt } from '../e2e/process.ts';
import { pageSource } from '../library/folder.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

/** KILLS=20 in the environment kills so many builds. */
const ROUNDS = Number(process.env['KILLS'] ?? 4);

/** Enough pages for a batch or two between one kill and the next, and so short that they are computed in seconds. */
const PAGES = Math.max(150, 40 * ROUNDS);

const THINGS = ['river', 'cell', 'war', 'law', 'atom', 'poem', 'market', 'planet', 'disease', 'proof'];

const library = makeFolder(
  Object.fromEntries(
    Array.from({ length: PAGES }, (_, n) => [
      `a/${n}.md`,
      pageSource(
        `What is ${THINGS[n % 10]} number ${n}?`,
        `It is the ${n}th ${THINGS[(n * 7) % 10]} of all.`,
      ),
    ]),
  ),
);

function index(dataDir: string) {
  return runBuilt('cli.js', ['index', '--library', library], { DATA_DIR: dataDir, MEANING: 'on' });
}

const vectorFile = (dataDir: string): string | undefined =>
  readdirSync(dataDir).find((name) => name.endsWith('.vectors'));

/** An entry that outlives its chunk. */
function copyOf({ vectors, ...entry }: Entry): Entry {
  return { ...entry, vectors: vectors.map((vector) => ({ ...vector, codes: vector.codes.slice() })) };
}

/** The entries of the only file of vectors, by kind and hash. */
async function readEntries(dataDir: string): Promise<Map<string, Entry>> {
  const name = vectorFile(dataDir);
  const entries = new Map<string, Entry>();
  if (name === undefined) return entries;
  for await (const chunk of new VectorFile(join(dataDir, name), 192).readOn())
    for (const entry of chunk) entries.set(`${entry.kind} ${entry.hash}`, copyOf(entry));
  return entries;
}

function unit({ codes }: { codes: Int8Array }): Float32Array {
  const length = Math.hypot(...codes);
  return Float32Array.from(codes, (code) => code / length);
}

/** Expects the same vectors as of another build, but for rounding. */
function expectSame(entries: ReadonlyMap<string, Entry>, expected: ReadonlyMap<string, Entry>): void {
  for (const [name, entry] of entries) {
    const wanted = expected.get(name)?.vectors ?? [];
    expect(entry.vectors).toHaveLength(wanted.length);
    for (const [place, vector] of entry.vectors.entries()) {
      const other = wanted[place];
      if (other === undefined) throw new Error(`${name} has no vector ${place}`);
      expect(vector.block).toBe(other.block);
      expect(cosine(unit(vector), unit(other))).toBeGreaterThan(0.97);
    }
  }
}

let expected: Map<string, Entry>;
beforeAll(async () => {
  const whole = makeFolder();
  expect((await index(whole).ended).code).toBe(0);
  expected = await readEntries(whole);
  // A title and an answer for each page.
  expect(expected.size).toBe(2 * PAGES);
});

/** What a build says that made all vectors. */
const DONE = `${PAGES} pages can be found by words and by meaning.\n`;

it('a build that is killed at any moment loses its last batch at most, and leaves nothing that is wrong', async () => {
  const dataDir = makeFolder();
  let before = 0;
  let killed = 0;
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
  // A build that had ended before is none that was killed, and the first has many batches to go.
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
