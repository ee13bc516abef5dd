// Pages of a server as they are named in a command.
import { describe, expect, test } from 'vitest';
import { idWithText, suggestWritten } from '../../../src/conversation/pages/named.ts';
import { overlayPath } from '../../../src/server-pages/index.ts';
import { draftAt, libraryOf } from '../../library/catalogue/drafts.ts';
import { writePageOn } from '../../server-pages/written.ts';
import { openShelf, openWorkspace } from './workspace.ts';

/** A server with pages of these titles, beside one of the library. */
async function serverWith(...titles: string[]) {
  const workspace = openWorkspace();
  const ids: string[] = [];
  for (const title of titles) ids.push((await writePageOn(workspace, title)).id);
  const own = ids.map((id, at) => draftAt(overlayPath(id), { title: titles[at] ?? '' }));
  const shelf = openShelf(libraryOf([...own, draftAt('biology/osmosis.md', { title: 'What is osmosis?' })]));
  return { workspace, ids, shelf };
}

describe('a page of the server', () => {
  test('is named by its key, its title or its id', async () => {
    const { workspace, ids, shelf } = await serverWith('When is it due?', 'Where?');
    const key = shelf.library.entryAt(overlayPath(ids[0] ?? ''))?.key;
    for (const text of [`page:${key}`, 'when is it due', ids[0] ?? ''])
      expect([text, await idWithText(workspace, shelf, text)]).toEqual([text, ids[0]]);
  });

  test('that was deleted is named by its id alone', async () => {
    const { workspace, ids } = await serverWith('When is it due?');
    await workspace.pages.erase({ page: ids[0] ?? '', base: 1, author: '7' });
    expect(await idWithText(workspace, openShelf(), ids[0] ?? '')).toBe(ids[0]);
    expect(await idWithText(workspace, openShelf(), 'When is it due?')).toBeUndefined();
  });

  test.each(['What is osmosis?', 'aaaaaaaaaa', '', '../..'])('is none called %j', async (text) => {
    const { workspace, shelf } = await serverWith('When is it due?');
    expect(await idWithText(workspace, shelf, text)).toBeUndefined();
  });
});

describe('suggestions', () => {
  async function suggested(typed: string, guild: string | null, ...titles: string[]) {
    const { workspace, shelf } = await serverWith(...titles);
    const server = guild === null ? null : workspace.server;
    const choices = await suggestWritten(
      { shelf: { ...shelf, library: shelf.library } as never, pages: workspace.all, guild: server },
      typed,
    );
    return choices.map(({ name }) => name).sort();
  }

  test('are the pages of the server whose titles hold what is typed', async () => {
    expect(await suggested(' WHE', '1', 'When is it due?', 'Where is it?', 'Who?')).toEqual([
      'When is it due?',
      'Where is it?',
    ]);
    expect(await suggested('', '1', 'When is it due?')).toEqual(['When is it due?']);
    expect(await suggested('osmosis', '1', 'When is it due?')).toEqual([]);
  });

  test('are as many as Discord shows, and none in direct messages', async () => {
    const titles = Array.from({ length: 30 }, (_, at) => `Question ${at}?`);
    expect(await suggested('question', '1', ...titles)).toHaveLength(25);
    expect(await suggested('question', null, 'Question 1?')).toEqual([]);
  });
});
