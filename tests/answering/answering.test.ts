// What answers in the thread that calls it, and what it says of an answer that there was no time for.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerHere } from '../../src/answering/index.ts';
import type { Searchable } from '../../src/finding/index.ts';
import { speak } from '../../src/language/index.ts';
import { openShelf } from '../../src/shelf/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'cribsheet-'));
writeFileSync(join(folder, 'a.md'), '---\ntitle: What is a crane?\n---\n\nA crane lifts loads by a rope.\n');
const shelf = await openShelf({ folder });
afterAll(async () => {
  await shelf.close();
  rmSync(folder, { recursive: true });
});

/** The same pages, searched without the time for all. */
const hasty: Searchable = {
  library: shelf.library,
  search: async (question, options) => ({ ...(await shelf.search(question, options)), isHasty: true }),
};

const ask = (searched: Searchable, text: string, as: 'reply' | 'message' = 'reply') =>
  answerHere({ said: { as, text }, shelf, searched, say: speak('en') });

test.each(['reply', 'message'] as const)('what was found in haste is makeshift, as a %s', async (as) => {
  const [found, other] = [
    await ask(hasty, 'how does a crane lift', as),
    await ask(shelf, 'how does a crane lift', as),
  ];
  expect([found?.kind, other?.kind]).toEqual(['page', 'page']);
  expect((await found?.write(speak('en')))?.isMakeshift).toBe(true);
  expect(await other?.write(speak('en'))).not.toHaveProperty('isMakeshift');
});

test.each(['What is a crane?', 'thanks!'])('what needs no search is not: %s', async (text) => {
  const answered = await ask(hasty, text);
  expect(await answered?.write(speak('en'))).not.toHaveProperty('isMakeshift');
});

test('a message without words is not answered', async () => {
  expect(await ask(shelf, ' ', 'message')).toBeUndefined();
});
