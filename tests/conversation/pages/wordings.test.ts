// Other ways to ask for pages, added and taken back by people of a server.
import { beforeEach, describe, expect, test } from 'vitest';
import { addWording, takeWordingBack } from '../../../src/conversation/pages/wordings.ts';
import type { Searchable } from '../../../src/finding/index.ts';
import { fieldsOf, overlayPath } from '../../../src/server-pages/index.ts';
import { draftAt, libraryOf } from '../../library/catalogue/drafts.ts';
import { writePageOn } from '../../server-pages/written.ts';
import { openShelf, openWorkspace, say, shownBy } from './workspace.ts';

let workspace: ReturnType<typeof openWorkspace>;
beforeEach(() => {
  workspace = openWorkspace();
});

const keyOf = ({ library }: Searchable, path: string) => library.entryAt(path)?.key ?? '';

describe('a page of the library', () => {
  test('is found by a wording here, until that is taken back', async () => {
    const shelf = openShelf();
    const key = keyOf(shelf, 'biology/osmosis.md');
    const added = await shownBy(await addWording(workspace, shelf, '7', { key, wording: 'wet  raisins' }));
    expect(added.content).toContain('wet raisins');
    const [kept] = await workspace.wordings.list();
    expect(kept).toMatchObject({ path: 'biology/osmosis.md', wording: 'wet raisins', author: '7' });
    expect(added.actions).toEqual([{ kind: 'removeWording', wording: kept?.id }]);
    const back = await shownBy(await takeWordingBack(workspace, kept?.id ?? ''));
    expect(back.content).toContain('wet raisins');
    expect(await workspace.wordings.list()).toEqual([]);
    expect(workspace.refreshed).toEqual([workspace.server, workspace.server]);
  });

  test('gets a wording once', async () => {
    const shelf = openShelf();
    const change = { key: keyOf(shelf, 'biology/osmosis.md'), wording: 'wet raisins' };
    await addWording(workspace, shelf, '7', change);
    const again = await shownBy(await addWording(workspace, shelf, '8', change));
    expect(again.content).toBe(say('wording.known'));
    expect(await workspace.wordings.list()).toHaveLength(1);
  });

  test('tells who waits where it is found, and nobody where it is not', async () => {
    const shelf = openShelf();
    const told: string[] = [];
    const add = (path: string, wording: string) =>
      addWording(workspace, shelf, '7', {
        key: keyOf(shelf, path),
        wording,
        onFound: async () => {
          told.push(wording);
          return [{ person: '5', channel: '6', write: () => wording }];
        },
      });
    expect((await add('biology/osmosis.md', 'wet raisins')).notices).toMatchObject([{ person: '5' }]);
    expect((await add('biology/osmosis.md', 'wet raisins')).notices).toHaveLength(1);
    expect((await add('nowhere.md', 'dry raisins')).notices ?? []).toEqual([]);
    const full = { ...workspace, wordings: { ...workspace.wordings, add: async () => 'full' as const } };
    const change = { key: keyOf(shelf, 'biology/osmosis.md'), wording: 'more', onFound: async () => [] };
    expect((await shownBy(await addWording(full, shelf, '7', change))).content).toContain('2,000');
    expect(told).toEqual(['wet raisins', 'wet raisins']);
  });

  test('that is gone gets none', async () => {
    const shown = await addWording(workspace, openShelf(), '7', { key: 'nothing', wording: 'wet' });
    expect((await shownBy(shown)).content).toBe(say('page.gone'));
    expect(workspace.refreshed).toEqual([]);
  });
});

describe('a page that was written here', () => {
  async function ownPage() {
    const { id } = await writePageOn(workspace, 'When is it due?');
    const shelf = openShelf(libraryOf([draftAt(overlayPath(id), { title: 'When is it due?' })]));
    return { id, shelf, key: keyOf(shelf, overlayPath(id)) };
  }
  const aliases = async (id: string) => fieldsOf((await workspace.pages.find(id))?.source ?? '')?.aliases;

  test('has the wording itself from then on, as another version of it', async () => {
    const { id, shelf, key } = await ownPage();
    const shown = await shownBy(await addWording(workspace, shelf, '8', { key, wording: 'deadline?' }));
    expect(await aliases(id)).toEqual(['deadline?']);
    expect(await workspace.pages.find(id)).toMatchObject({
      version: 2,
      author: '8',
      path: 'school/when-is-it-due.md',
    });
    expect(shown.actions).toEqual([{ kind: 'restorePage', page: id, base: 2, version: 1 }]);
    expect(await workspace.wordings.list()).toEqual([]);
  });

  test.each(['', ' \u0000 ', 'deadline?'])('does not get %j, which says nothing new', async (wording) => {
    const { id, shelf, key } = await ownPage();
    await addWording(workspace, shelf, '8', { key, wording: 'deadline?' });
    const shown = await shownBy(await addWording(workspace, shelf, '8', { key, wording }));
    expect(shown.content).toBe(say('wording.known'));
    expect(await aliases(id)).toEqual(['deadline?']);
  });

  test('and was deleted since gets none', async () => {
    const { id, shelf, key } = await ownPage();
    await workspace.pages.erase({ page: id, base: 1, author: '7' });
    const shown = await shownBy(await addWording(workspace, shelf, '8', { key, wording: 'deadline?' }));
    expect(shown.content).toBe(say('pages.unknown'));
  });
});

test('a wording that somebody took back before is told so', async () => {
  for (const id of ['aaaaaaaaaa', '../x', ''])
    expect((await shownBy(await takeWordingBack(workspace, id))).content).toBe(say('conflict.changed'));
  expect(workspace.refreshed).toEqual([]);
});
