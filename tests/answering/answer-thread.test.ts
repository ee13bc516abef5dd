// What one thread is given, and what is left to the thread that asks.
import { expect, onTestFinished, test, vi } from 'vitest';
import { canBeGiven, openAnswerThread } from '../../src/answering/answer-thread.ts';
import { answerHere } from '../../src/answering/index.ts';
import { focusOn, preferHelpful } from '../../src/finding/index.ts';
import { openShelf, type ReadableShelf, type Shelf, Thesaurus } from '../../src/shelf/index.ts';
import { writeFile } from '../e2e/folder.ts';
import { makeLibrary, pageSource } from '../library/folder.ts';
import { ask, shownBy, threadInPlace } from './asking.ts';

vi.setConfig({ testTimeout: 120_000 });

const thesaurus = new Thesaurus();

const PAGES = {
  'library.yml': 'site: https://example.org',
  'biology/osmosis.md': pageSource('What is osmosis?', 'Water moves. ![membrane](membrane.png)'),
  'biology/membrane.png': 'a picture',
  'biology/mitosis.md': pageSource('What is mitosis?', 'A cell divides into two.'),
  'physics/force.md': pageSource('What is a force?', 'A push or a pull.'),
};

async function open(): Promise<{ shelf: Shelf; folder: string }> {
  const folder = makeLibrary(PAGES);
  const shelf = await openShelf({ folder, thesaurus });
  onTestFinished(() => shelf.close());
  return { shelf, folder };
}

function openThread() {
  const { thread, tasks, lose } = threadInPlace();
  return { ...openAnswerThread(thread), tasks, lose };
}

async function expectSame(thread: ReturnType<typeof openThread>, asked: ReturnType<typeof ask>) {
  const tried = await thread.try(asked);
  if (tried.kind === 'left') throw new Error(`left: ${asked.said.text}`);
  expect(await shownBy(tried.answered, asked)).toBe(await shownBy(await answerHere(asked), asked));
}

test('a library is given once, and taken back when it has changed', async () => {
  const { shelf, folder } = await open();
  const thread = openThread();
  await expectSame(thread, ask(shelf, 'what is mitosis'));
  await expectSame(thread, ask(shelf, 'what is a force'));
  writeFile(folder, 'physics/mass.md', pageSource('What is mass?', 'What resists a force.'));
  await shelf.refresh();
  await expectSame(thread, ask(shelf, 'what is mass'));
  const given = thread.tasks.map(({ library, opened, over }) => [library, opened !== undefined, over]);
  expect(given).toEqual([
    [1, true, []],
    [1, false, []],
    [2, true, [1]],
  ]);
});

test('what lies in shared memory is not copied', async () => {
  const { shelf } = await open();
  const { thread, tasks } = threadInPlace();
  await openAnswerThread(thread).try(ask(shelf, 'what is mitosis'));
  const [snapshot] = tasks[0]?.opened?.view.snapshots ?? [];
  const buffers = [...(snapshot?.sections.values() ?? [])].map(({ buffer }) => buffer);
  expect(buffers.length).toBeGreaterThan(10);
  expect(buffers.every((buffer) => buffer instanceof SharedArrayBuffer)).toBe(true);
  const tables = tasks[0]?.opened?.view.tables ?? [];
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables)
    for (const { buffer } of table.values()) expect(buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('pages that people of a server wrote, votes and subjects that come first are answered the same', async () => {
  const { shelf } = await open();
  const laid = await shelf.lay({
    pages: [{ path: '~due.md', trail: ['school'], source: pageSource('When is it due?', 'On Friday.') }],
    wordings: new Map([['biology/mitosis.md', ['splitting in two']]]),
  });
  onTestFinished(() => laid.close());
  const thread = openThread();
  const key = shelf.library.entryAt('physics/force.md')?.key;
  const voted = preferHelpful(shelf, (page) => (page === key ? 1 : -1));
  const first = focusOn(shelf, { mode: 'first', slugs: ['physics'] });
  for (const text of ['when is it due', 'splitting in two', 'what is osmosis', 'water', 'cell force']) {
    await expectSame(thread, ask(laid, text));
    await expectSame(thread, ask(shelf, text, { searched: voted }));
    await expectSame(thread, ask(shelf, text, { searched: first, locale: 'fr' }));
    await expectSame(thread, ask(shelf, text, { as: 'message' }));
  }
  const previous = { kind: 'page', key: key ?? '' } as const;
  await expectSame(thread, ask(shelf, 'and an example?', { previous }));
  await expectSame(thread, ask(shelf, 'cell', { subject: 'physics' }));
});

test('another voice than the first says the same finding', async () => {
  const { shelf } = await open();
  const asked = ask(shelf, 'zebra');
  const tried = await openThread().try(asked);
  const { say: german } = ask(shelf, '', { locale: 'de' });
  const here = await answerHere(asked);
  const said = tried.kind === 'answered' ? await tried.answered?.write(german) : undefined;
  expect(said?.shown).toEqual((await here?.write(german))?.shown);
  expect(said?.shown).not.toEqual((await here?.write(asked.say))?.shown);
});

test('a shelf of which only some subjects can be named, and a voice of unknown making, are not given to a thread', async () => {
  const { shelf } = await open();
  expect(canBeGiven(ask(shelf, 'force'))).toBe(true);
  const only = focusOn(shelf, { mode: 'only', slugs: ['physics'] });
  expect(canBeGiven(ask(shelf, 'force', { searched: only }))).toBe(false);
  const asked = { ...ask(shelf, 'force'), say: () => 'something' };
  expect(canBeGiven(asked)).toBe(false);
  expect(await openThread().try(asked)).toEqual({ kind: 'left' });
});

test('what a thread fails at is left, and the library is given to it anew', async () => {
  const { shelf } = await open();
  const thread = openThread();
  const view = { ...shelf.view(), synonyms: { ...shelf.view().synonyms, tables: [new Map()] } };
  const broken: ReadableShelf = { ...shelf, library: shelf.library, view: () => view };
  expect(await thread.try(ask(broken, 'force', { searched: broken }))).toEqual({ kind: 'left' });
  await expectSame(thread, ask(shelf, 'what is a force'));
  await expectSame(thread, ask(shelf, 'what is mitosis'));
  expect(thread.tasks.map(({ library, over }) => [library, over])).toEqual([
    [1, []],
    [2, [1]],
    [2, []],
  ]);
});

test('whoever asks a thread that is lost is left', async () => {
  const { shelf } = await open();
  const thread = openThread();
  thread.lose();
  expect(await thread.try(ask(shelf, 'what is a force'))).toEqual({ kind: 'left' });
});
