// What answers in the thread that calls it, and what it says of an answer that there was no time for.
import { expect, onTestFinished, test } from 'vitest';
import { answerHere } from '../../src/answering/index.ts';
import type { Searchable } from '../../src/finding/index.ts';
import { speak } from '../../src/language/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { makeLibrary, pageSource } from '../library/folder.ts';

/** Asks pages on one thing, searched with the time for all or without it. */
async function open() {
  const folder = makeLibrary({ 'a.md': pageSource('What is a crane?', 'A crane lifts loads by a rope.') });
  const shelf = await openShelf({ folder });
  onTestFinished(() => shelf.close());
  const hasty: Searchable = {
    library: shelf.library,
    search: async (question, options) => ({ ...(await shelf.search(question, options)), isHasty: true }),
  };
  const ask = (searched: Searchable, text: string, as: 'reply' | 'message' = 'reply') =>
    answerHere({ said: { as, text }, shelf, searched, say: speak('en') });
  return { shelf, hasty, ask };
}

test.each(['reply', 'message'] as const)('what was found in haste is makeshift, as a %s', async (as) => {
  const { shelf, hasty, ask } = await open();
  const [found, other] = [
    await ask(hasty, 'how does a crane lift', as),
    await ask(shelf, 'how does a crane lift', as),
  ];
  expect([found?.kind, other?.kind]).toEqual(['page', 'page']);
  expect((await found?.write(speak('en')))?.isMakeshift).toBe(true);
  expect(await other?.write(speak('en'))).not.toHaveProperty('isMakeshift');
});

test.each(['What is a crane?', 'thanks!'])('what needs no search is not: %s', async (text) => {
  const { hasty, ask } = await open();
  const answered = await ask(hasty, text);
  expect(await answered?.write(speak('en'))).not.toHaveProperty('isMakeshift');
});

test('a message without words is not answered', async () => {
  const { shelf, ask } = await open();
  expect(await ask(shelf, ' ', 'message')).toBeUndefined();
});
