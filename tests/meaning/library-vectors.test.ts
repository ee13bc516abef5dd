import { appendFileSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { textHash } from '../../src/bytes/index.ts';
import {
  LibraryVectors,
  type Meaning,
  type PageEmbedding,
  type PageSource,
} from '../../src/meaning/index.ts';
import { makeFolder } from '../e2e/folder.ts';

const DIMENSIONS = 32;
const MODEL = { identity: 'a', dimensions: DIMENSIONS, languages: undefined };

/** A vector that stands for a text: the same for the same one. */
function vectorOf(text: string): Float32Array {
  let state = textHash(text) % 2 ** 31;
  return Float32Array.from({ length: DIMENSIONS }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 2 ** 31 - 0.5;
  });
}

/** A model that notes what it is asked, in place of one that computes for minutes. */
function openModel(stopAfter = Number.POSITIVE_INFINITY) {
  const titles: string[] = [];
  const answers: string[] = [];
  let calls = 0;
  const meaning: Meaning = {
    started: Promise.resolve({ kind: 'ready', model: MODEL }),
    counts: { computed: 0, remembered: 0, late: 0, crowded: 0, unavailable: 0 },
    embedQuestion: async (question) => vectorOf(question),
    async embedPages(pages) {
      calls += 1;
      if (calls > stopAfter) return undefined;
      return pages.map(({ title, answer }): PageEmbedding => {
        if (title !== undefined) titles.push(title);
        if (answer !== undefined) answers.push(answer);
        return {
          ...(title === undefined ? {} : { title: vectorOf(title) }),
          ...(answer === undefined
            ? {}
            : { passages: [{ firstBlock: 0, lastBlock: 0, vector: vectorOf(answer) }] }),
        };
      });
    },
    close: async () => {},
  };
  return { meaning, titles, answers };
}

interface TestPage {
  title: string;
  answer: string;
}

const pagesOf = (count: number): TestPage[] =>
  Array.from({ length: count }, (_, n) => ({ title: `What is ${n}?`, answer: `It is ${n}.` }));

function sourceOf(pages: readonly TestPage[], isWanted = (_: number) => true): PageSource {
  return {
    length: pages.length,
    hashes: (page) => ({
      title: textHash(pages[page]?.title ?? ''),
      answer: textHash(pages[page]?.answer ?? ''),
    }),
    title: (page) => pages[page]?.title ?? '',
    answer: (page) => pages[page]?.answer,
    isWanted,
  };
}

async function completeAll(vectors: LibraryVectors, source: PageSource) {
  const aligned = await vectors.align({}, source);
  await vectors.complete([{ vectors: aligned, source }]);
  return aligned;
}

describe('the vectors of a library', () => {
  it('are all made, titles first, and found under the numbers of their pages', async () => {
    const { meaning, titles, answers } = openModel();
    const source = sourceOf(pagesOf(500));
    const vectors = await LibraryVectors.open({ meaning, model: MODEL });
    const aligned = await vectors.align({}, source);
    const told: number[][] = [];
    await vectors.complete([{ vectors: aligned, source }], ({ titles, passages }) =>
      told.push([titles, passages]),
    );
    expect([titles.length, answers.length]).toEqual([500, 500]);
    expect(told[0]).toEqual([0, 0]);
    expect(told.at(-1)).toEqual([500, 500]);
    expect(told.every(([ofTitles = 0, ofPassages = 0]) => ofPassages === 0 || ofTitles === 500)).toBe(true);
    expect(aligned.ask(vectorOf('What is 321?')).nearestTitles(1)[0]?.page).toBe(321);
    expect(aligned.ask(vectorOf('It is 7.')).nearnessOf(7)?.passages?.best).toBeGreaterThan(
      (aligned.ask(vectorOf('It is 7.')).nearnessOf(8)?.passages?.best ?? 1) + 0.1,
    );
  });

  it('are kept: what did not change costs nothing, what changed is made', async () => {
    const file = join(makeFolder(), 'library.vectors');
    const pages = pagesOf(100);
    const first = openModel();
    await completeAll(
      await LibraryVectors.open({ meaning: first.meaning, model: MODEL, file }),
      sourceOf(pages),
    );
    const changed = pages.map((page, n) => (n === 42 ? { ...page, answer: 'It has changed.' } : page));
    const second = openModel();
    const aligned = await completeAll(
      await LibraryVectors.open({ meaning: second.meaning, model: MODEL, file }),
      sourceOf(changed),
    );
    expect([second.titles, second.answers]).toEqual([[], ['It has changed.']]);
    expect(aligned.ask(vectorOf('What is 42?')).nearestTitles(1)[0]?.page).toBe(42);
  });

  it('that a run left unfinished count at once, and the next run goes on', async () => {
    const file = join(makeFolder(), 'library.vectors');
    const source = sourceOf(pagesOf(500));
    const first = openModel(5);
    const unfinished = await completeAll(
      await LibraryVectors.open({ meaning: first.meaning, model: MODEL, file }),
      source,
    );
    expect(first.titles).toHaveLength(500);
    expect(unfinished.ask(vectorOf('What is 9?')).nearestTitles(1)[0]?.page).toBe(9);
    appendFileSync(file, readFileSync(file).subarray(0, 1000));
    const second = openModel();
    await completeAll(await LibraryVectors.open({ meaning: second.meaning, model: MODEL, file }), source);
    expect(second.titles).toEqual([]);
    expect(first.answers.length).toBeGreaterThan(0);
    expect([...first.answers, ...second.answers].sort()).toEqual(
      pagesOf(500)
        .map(({ answer }) => answer)
        .sort(),
    );
  });

  it('of pages that are hidden, or in a language that the model does not know, are not made', async () => {
    const { meaning, titles } = openModel();
    const vectors = await LibraryVectors.open({ meaning, model: MODEL });
    const aligned = await completeAll(
      vectors,
      sourceOf(pagesOf(10), (page) => page % 2 === 0),
    );
    expect(titles).toHaveLength(5);
    expect(aligned.ask(vectorOf('What is 3?')).nearnessOf(3)).toBeUndefined();
  });

  it('of a page that is opened anew with the same text are those that there were', async () => {
    const { meaning, titles } = openModel();
    const vectors = await LibraryVectors.open({ meaning, model: MODEL });
    await completeAll(vectors, sourceOf(pagesOf(3)));
    const moved = await vectors.align({}, sourceOf([...pagesOf(3)].reverse()));
    expect(titles).toHaveLength(3);
    expect(moved.ask(vectorOf('What is 0?')).nearestTitles(1)[0]?.page).toBe(2);
  });

  it('are made by two processes together, and not twice', async () => {
    const file = join(makeFolder(), 'library.vectors');
    const source = sourceOf(pagesOf(2000));
    const models = [openModel(), openModel()];
    await Promise.all(
      models.map(async ({ meaning }) =>
        completeAll(await LibraryVectors.open({ meaning, model: MODEL, file }), source),
      ),
    );
    const made = models.flatMap(({ answers }) => answers);
    expect(new Set(made).size).toBe(2000);
    expect(made.length).toBeLessThan(2500);
  });

  it('of which most belong to pages that are gone are written anew', async () => {
    const file = join(makeFolder(), 'library.vectors');
    const { meaning } = openModel();
    const open = () => LibraryVectors.open({ meaning, model: MODEL, file });
    await completeAll(await open(), sourceOf(pagesOf(40_000)));
    const before = statSync(file).size;
    await completeAll(await open(), sourceOf(pagesOf(10)));
    expect(statSync(file).size).toBeLessThan(before / 10);
    const { meaning: last, titles } = openModel();
    await completeAll(
      await LibraryVectors.open({ meaning: last, model: MODEL, file }),
      sourceOf(pagesOf(10)),
    );
    expect(titles).toEqual([]);
  });

  // The device that is always full.
  it.skipIf(!existsSync('/dev/full'))('are kept in memory on a full disk, which is said once', async () => {
    const file = join(makeFolder(), 'library.vectors');
    symlinkSync('/dev/full', file);
    const onWarning = vi.fn();
    const { meaning } = openModel();
    const vectors = await LibraryVectors.open({ meaning, model: MODEL, file, onWarning });
    const aligned = await completeAll(vectors, sourceOf(pagesOf(300)));
    expect(onWarning.mock.calls).toEqual([
      [expect.stringMatching(/^The vectors of the pages could not be saved, and are kept in memory: ENOSPC/)],
    ]);
    expect(aligned.ask(vectorOf('What is 250?')).nearestTitles(1)[0]?.page).toBe(250);
  });

  it('of a newer library take over from those of an older one', async () => {
    const { meaning, answers } = openModel();
    const vectors = await LibraryVectors.open({ meaning, model: MODEL });
    const [old, now] = [sourceOf(pagesOf(2000)), sourceOf(pagesOf(3))];
    const before = vectors.complete([{ vectors: await vectors.align({}, old), source: old }]);
    await vectors.complete([{ vectors: await vectors.align({}, now), source: now }]);
    await before;
    expect(answers.length).toBeLessThan(2000);
    expect(answers).toEqual(expect.arrayContaining(['It is 0.', 'It is 1.', 'It is 2.']));
  });
});
