// Vectors of any number of pages, made up: what a library of that size costs beside its index.
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Meaning, PageSource } from '../../src/meaning/index.ts';
import { LibraryVectors } from '../../src/meaning/index.ts';
import type { Entry } from '../../src/meaning/store/entries.ts';
import { VectorFile } from '../../src/meaning/store/vector-file.ts';
import { timeWithDelay } from '../loop-delay.ts';
import { collectGarbage, ownMemory } from '../memory.ts';
import { percentile, seededRandom } from '../statistics.ts';

const DIMENSIONS = 192;

/** Passages of a page: as many as real pages have on average. */
const PASSAGES = 6;

/** Questions that are timed, after as many that are not. */
const QUESTIONS = 50;

/** What a search looks at; see `nearest-pages.ts`. */
const NEAR_TITLES = 200;

/** Pages whose vectors are written at once. */
const AT_ONCE = 1000;

export interface ManyVectorsInput {
  pages: number;
  /** An empty folder. */
  scratch: string;
}

/** Milliseconds and bytes. */
export interface ManyVectorsFigures {
  pages: number;
  /** Of the file. */
  bytes: number;
  /** Reading the file and laying the vectors beside the pages, with the longest delay of the event loop meanwhile. */
  open: number;
  stall: number;
  /** Resident bytes that they add. */
  rss: number;
  /** Finding what is near to one question. */
  p50: number;
  p99: number;
}

/** A model that makes nothing: all vectors are in the file. */
const NO_MODEL: Meaning = {
  started: Promise.resolve({ kind: 'unusable', why: 'it is not needed' }),
  counts: { computed: 0, remembered: 0, late: 0, crowded: 0, unavailable: 0 },
  embedQuestion: async () => undefined,
  embedPages: async () => undefined,
  close: async () => {},
};

export async function measureManyVectors({ pages, scratch }: ManyVectorsInput): Promise<ManyVectorsFigures> {
  const file = join(scratch, `${pages}.vectors`);
  const random = seededRandom(pages);
  await writeVectors(file, pages, random);
  collectGarbage();
  const before = ownMemory().rss;
  const source: PageSource = {
    length: pages,
    hashes: (page) => ({ title: 2 * page, answer: 2 * page + 1 }),
    title: () => '',
    answer: () => '',
    isWanted: () => true,
  };
  const model = { identity: 'made up', dimensions: DIMENSIONS, languages: undefined };
  const { result, took, stall } = await timeWithDelay(async () => {
    const vectors = await LibraryVectors.open({ meaning: NO_MODEL, model, file });
    return { vectors, aligned: await vectors.align({}, source) };
  });
  collectGarbage();
  const rss = ownMemory().rss - before;
  const times: number[] = [];
  for (let question = 0; question < 2 * QUESTIONS; question += 1) {
    const vector = unitVector(random);
    const began = performance.now();
    const near = result.aligned.ask(vector);
    for (const { page } of near.nearestTitles(NEAR_TITLES)) near.nearnessOf(page);
    if (question >= QUESTIONS) times.push(performance.now() - began);
  }
  const bytes = statSync(file).size;
  rmSync(file);
  return {
    pages,
    bytes,
    open: took,
    stall,
    rss,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

async function writeVectors(path: string, pages: number, random: () => number): Promise<void> {
  const file = new VectorFile(path, DIMENSIONS);
  const vector = () => ({
    codes: Int8Array.from({ length: DIMENSIONS }, () => Math.round(254 * random() - 127)),
    scale: 0.001,
  });
  for (let from = 0; from < pages; from += AT_ONCE) {
    const entries: Entry[] = [];
    for (let page = from; page < Math.min(pages, from + AT_ONCE); page += 1) {
      entries.push({ kind: 'title', hash: 2 * page, vectors: [{ ...vector(), block: 0 }] });
      const passages = Array.from({ length: PASSAGES }, (_, block) => ({ ...vector(), block }));
      entries.push({ kind: 'answer', hash: 2 * page + 1, vectors: passages });
    }
    const problem = file.append(entries);
    if (problem !== undefined) throw new Error(problem);
    await nextTurn();
  }
}

function unitVector(random: () => number): Float32Array {
  const vector = Float32Array.from({ length: DIMENSIONS }, () => random() - 0.5);
  const length = Math.hypot(...vector);
  return vector.map((number) => number / length);
}
