// Where pages are found by meaning too, threads answer as one does: the thread that asks searches, with vectors that they do not have.
import { expect, onTestFinished, test, vi } from 'vitest';
import { openAnswerThread } from '../../src/answering/answer-thread.ts';
import { answerHere } from '../../src/answering/index.ts';
import { openMeaning } from '../../src/meaning/index.ts';
import { hasVectors, openShelf } from '../../src/shelf/index.ts';
import { makeLibrary, pageSource } from '../library/folder.ts';
import { ask, shownBy, threadInPlace } from './asking.ts';

vi.setConfig({ testTimeout: 300_000 });

test('what is found in other words than the page has is the same, and so are the pages near it', async () => {
  const meaning = openMeaning();
  onTestFinished(() => meaning.close());
  const folder = makeLibrary({
    'biology/osmosis.md': pageSource('What is osmosis?', 'Water moves through a membrane.'),
    'biology/mitosis.md': pageSource('What is mitosis?', 'A cell divides into two.'),
    'biology/bees.md': pageSource('How do bees return to their hive?', 'They steer by the sun.'),
    'physics/force.md': pageSource('What is a force?', 'A push or a pull.'),
  });
  // A machine that runs many tests at once may take its time.
  const shelf = await openShelf({ folder, meaning, patience: 60_000 });
  onTestFinished(() => shelf.close());
  expect((await shelf.complete()).kind).toBe('complete');
  expect(hasVectors(shelf.view())).toBe(true);
  const { thread, tasks } = threadInPlace();
  const { try: tryIt } = openAnswerThread(thread);
  for (const text of ['insects way home', 'what is osmosis', 'pushing things', 'zebra crossing', 'hello']) {
    const asked = ask(shelf, text);
    const tried = await tryIt(asked);
    const answered = tried.kind === 'answered' ? tried.answered : undefined;
    expect(await shownBy(answered, asked), text).toBe(await shownBy(await answerHere(asked), asked));
  }
  // It was asked again with what it lacked.
  expect(tasks.length).toBeGreaterThan(5);
  const key = shelf.library.entryAt('biology/osmosis.md')?.key ?? '';
  const behind = ask(shelf, 'and the liquid?', { previous: { kind: 'page', key } });
  const tried = await tryIt(behind);
  const answered = tried.kind === 'answered' ? tried.answered : undefined;
  const shown = await shownBy(await answerHere(behind), behind);
  expect(await shownBy(answered, behind)).toBe(shown);
  expect(shown).toContain('biology/osmosis.md');
  expect(tasks.some(({ given }) => [...given.keys()].some((name) => name.includes('"passages"')))).toBe(true);
});
