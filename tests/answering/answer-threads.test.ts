// Several threads answer as one does: the same to the byte, whatever happens to the library or to a thread meanwhile.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { layOut } from '../../src/answer/layout/laid-out.ts';
import { openAnswerThreads } from '../../src/answering/answer-threads.ts';
import { type Answering, answerHere } from '../../src/answering/index.ts';
import { projectRoot } from '../../src/root.ts';
import { openShelf, type Shelf, Thesaurus } from '../../src/shelf/index.ts';
import { writeFile } from '../e2e/folder.ts';
import { makeLibrary, pageSource } from '../library/folder.ts';
import { ask, shownBy, startRealThread, threadInPlace } from './asking.ts';

vi.setConfig({ testTimeout: 300_000 });

const thesaurus = new Thesaurus();

const PAGES = {
  'biology/osmosis.md': pageSource('What is osmosis?', 'Water moves through a membrane.'),
  'biology/mitosis.md': pageSource('What is mitosis?', 'A cell divides into two.'),
};

/** The questions of golden.tsv, each way that people ask them. */
const GOLDEN = readFileSync(join(projectRoot(), 'tests/golden.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((line) => line.split('\t')[0] || []);

async function open(folder: string, options: { watch?: boolean; dataDir?: string } = {}): Promise<Shelf> {
  const shelf = await openShelf({ folder, thesaurus, ...options });
  onTestFinished(() => shelf.close());
  return shelf;
}

async function start(options: Partial<Parameters<typeof openAnswerThreads>[0]> = {}, ready = 2) {
  const warnings: string[] = [];
  const onWarning = (message: string): void => void warnings.push(message);
  const threads = openAnswerThreads({ count: 2, onWarning, pause: 0, ...options });
  onTestFinished(threads.close);
  await vi.waitUntil(() => threads.threads().ready === ready, { timeout: 120_000 });
  return { threads, warnings };
}

/** Readers wait two seconds at most for a page that may take long, which is shown as plain text until then. */
async function layOutSlowPages({ library }: Shelf): Promise<void> {
  for (const { path } of library.entries) {
    const page = library.page(path);
    if (page !== undefined)
      await vi.waitUntil(async () => !(await layOut(page)).isPlain, { timeout: 60_000 });
  }
}

/** Asks in threads and in this one, and expects the same of both. */
async function expectSame(threads: Pick<Answering, 'answer'>, asked: ReturnType<typeof ask>): Promise<void> {
  const [there, here] = await Promise.all([threads.answer(asked), answerHere(asked)]);
  expect(await shownBy(there, asked), asked.said.text).toBe(await shownBy(here, asked));
}

test('all golden questions have the same answer from two threads as from one, in any language, saved index or not', async () => {
  const folder = join(projectRoot(), 'content');
  const shelf = await open(folder, { dataDir: makeLibrary({}) });
  await layOutSlowPages(shelf);
  const { threads, warnings } = await start();
  const locales = ['en-US', 'de', 'fr', 'ja'];
  await Promise.all(
    GOLDEN.map((text, number) =>
      expectSame(threads, ask(shelf, text, { locale: locales[number % locales.length] ?? 'de' })),
    ),
  );
  await Promise.all(
    GOLDEN.slice(0, 40).map((text) =>
      expectSame(threads, ask(shelf, `Hi! ${text}\nThanks a lot.`, { as: 'message' })),
    ),
  );
  expect(warnings).toEqual([]);
  expect(threads.threads()).toEqual({ ready: 2, waiting: 0 });
});

test('a library that is saved in between is asked as it is now', async () => {
  const folder = makeLibrary(PAGES);
  const shelf = await open(folder);
  const { threads } = await start();
  const asked = ask(shelf, 'What is diffusion?');
  await expectSame(threads, asked);
  expect((await threads.answer(asked))?.kind).not.toBe('page');
  writeFile(folder, 'biology/diffusion.md', pageSource('What is diffusion?', 'Particles spread out.'));
  await shelf.refresh();
  await expectSame(threads, asked);
  expect((await threads.answer(asked))?.kind).toBe('page');
  await expectSame(threads, ask(shelf, 'what is mitosis'));
});

test('a thread that takes too long is replaced, and its question is answered by the thread that asks', async () => {
  const shelf = await open(makeLibrary(PAGES));
  const limits = [1, 60_000];
  const { threads, warnings } = await start(
    { count: 1, start: (onEnd) => startRealThread(onEnd, limits.shift() ?? 60_000) },
    1,
  );
  // It opens the library, which takes longer.
  await expectSame(threads, ask(shelf, 'what is osmosis'));
  await vi.waitUntil(() => warnings.length === 1 && threads.threads().ready === 1, { timeout: 60_000 });
  expect(warnings[0]).toContain('took longer than 1 ms');
  await expectSame(threads, ask(shelf, 'what is mitosis'));
});

test('nobody is left without an answer where a thread is lost, whether it was asked or idle, and another one takes its place', async () => {
  const shelf = await open(makeLibrary(PAGES));
  const made: ReturnType<typeof threadInPlace>[] = [];
  const { threads, warnings } = await start({
    start(onEnd) {
      const one = threadInPlace(onEnd);
      made.push(one);
      return one.thread;
    },
  });
  const questions = ['what is osmosis', 'what is mitosis', 'osmosis', 'zebra', 'hello', 'mitosis cell'];
  const all = Promise.all(questions.map((text) => expectSame(threads, ask(shelf, text))));
  made[0]?.lose();
  await all;
  await vi.waitUntil(() => threads.threads().ready === 2, { timeout: 60_000 });
  made[1]?.lose();
  made[2]?.lose();
  expect(threads.threads().ready).toBe(0);
  await expectSame(threads, ask(shelf, 'what is osmosis'));
  await vi.waitUntil(() => threads.threads().ready === 2, { timeout: 60_000 });
  expect([made.length, warnings.length]).toEqual([5, 3]);
});

test('while none is ready, and after the end, the thread that asks answers', async () => {
  const shelf = await open(makeLibrary(PAGES));
  // They are never loaded.
  const loaded = new Promise<void>(() => {});
  const { threads } = await start({ start: (onEnd) => ({ ...threadInPlace(onEnd).thread, loaded }) }, 0);
  await expectSame(threads, ask(shelf, 'what is osmosis'));
  threads.close();
  await expectSame(threads, ask(shelf, 'what is mitosis'));
  expect(threads.threads()).toEqual({ ready: 0, waiting: 0 });
});

test('it is free as long as no more wait than there are threads, and tells when it is again', async () => {
  const shelf = await open(makeLibrary(PAGES));
  const { threads } = await start({ start: (onEnd) => threadInPlace(onEnd).thread });
  let count = 0;
  threads.whenFree(() => (count += 1));
  expect([threads.isFree(), count]).toEqual([true, 1]);
  const all = Array.from({ length: 6 }, () => threads.answer(ask(shelf, 'what is osmosis')));
  expect([threads.isFree(), threads.threads().waiting]).toEqual([false, 4]);
  threads.whenFree(() => (count += 1));
  expect(count).toBe(1);
  await Promise.all(all);
  expect([threads.isFree(), threads.threads().waiting, count]).toEqual([true, 0, 2]);
});
