// The versions of a page: listed, looked at, brought back, deleted.
import { beforeEach, describe, expect, test } from 'vitest';
import {
  deletePage,
  restorePage,
  showHistory,
  showVersion,
} from '../../../src/conversation/pages/history.ts';
import { fieldsWith, writePageOn } from '../../server-pages/written.ts';
import { openWorkspace, say, shownBy } from './workspace.ts';

let workspace: ReturnType<typeof openWorkspace>;
let id: string;
beforeEach(async () => {
  workspace = openWorkspace();
  ({ id } = await writePageOn(workspace, 'When is it due?', { author: '7' }));
  await workspace.pages.write(
    { page: id, base: 1, author: '8' },
    fieldsWith('When is it due?', 'On Monday.'),
  );
});
const newest = async () => (await workspace.pages.find(id))?.source;

describe('the list of versions', () => {
  test('tells each with who wrote it and when, the newest first', async () => {
    const { embeds, actions, labels } = await shownBy(await showHistory(workspace, id));
    const lines = embeds[0]?.description?.split('\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^\*\*Version 2\*\* · <t:\d+:f> · <@8>$/);
    expect(lines[1]).toMatch(/^\*\*Version 1\*\* · <t:\d+:f> · <@7>$/);
    expect(embeds[0]?.title).toContain('When is it due?');
    expect(labels.slice(1)).toEqual(['Edit', 'Delete']);
    expect(actions.slice(1)).toEqual([
      { kind: 'editPage', page: id },
      { kind: 'deletePage', page: id, base: 2 },
    ]);
  });

  test('of a page that is deleted says so, and offers nothing to change', async () => {
    await workspace.pages.erase({ page: id, base: 2, author: '8' });
    const { embeds, actions } = await shownBy(await showHistory(workspace, id));
    expect(embeds[0]?.description?.split('\n')[0]).toContain(say('history.deleted'));
    expect(embeds[0]?.title).toContain('When is it due?');
    expect(actions).toEqual([{ kind: 'chooseVersion', page: id }]);
  });

  test('of a page that never was is a sentence', async () => {
    expect((await shownBy(await showHistory(workspace, 'aaaaaaaaaa'))).content).toBe(say('pages.unknown'));
  });

  test('holds as many as a menu does', async () => {
    for (let base = 2; base < 40; base += 1)
      await workspace.pages.write({ page: id, base, author: '7' }, fieldsWith('When is it due?', `${base}.`));
    const shown = await showHistory(workspace, id);
    const { message } = await shown.write(say);
    const [menu] = message.rows.flat();
    expect(menu?.type === 'menu' && menu.options).toHaveLength(25);
    expect(menu?.type === 'menu' && menu.options[0]?.value).toBe('40');
  });
});

describe('one version', () => {
  test('is shown as it was written, and can be brought back', async () => {
    const { content, embeds, actions } = await shownBy(await showVersion(workspace, id, '1'));
    expect(content).toContain('<@7>');
    expect(embeds[0]?.description).toBe('```md\nOn Friday, in the blue box.\n```');
    expect(actions).toEqual([
      { kind: 'restorePage', page: id, base: 2, version: 1 },
      { kind: 'pageHistory', page: id },
    ]);
  });

  test('that is the newest one is not brought back', async () => {
    const { actions } = await shownBy(await showVersion(workspace, id, '2'));
    expect(actions).toEqual([{ kind: 'pageHistory', page: id }]);
  });

  test('of a page that was deleted since is brought back as well', async () => {
    await workspace.pages.erase({ page: id, base: 2, author: '8' });
    const { actions } = await shownBy(await showVersion(workspace, id, '2'));
    expect(actions[0]).toEqual({ kind: 'restorePage', page: id, base: 3, version: 2 });
  });

  test.each(['0', '9', '-1', '1.5', 'x', '', '1e9', '../1'])('%j is none', async (chosen) => {
    expect((await shownBy(await showVersion(workspace, id, chosen))).content).toBe(say('history.empty'));
  });
});

describe('going back', () => {
  test('to a version makes another one of it, and tells readers', async () => {
    const { actions, content } = await shownBy(
      await restorePage(workspace, '9', { page: id, base: 2, version: 1 }),
    );
    expect(await newest()).toContain('On Friday');
    expect((await workspace.pages.find(id))?.author).toBe('9');
    expect(content).toContain('When is it due?');
    expect(actions[0]).toEqual({ kind: 'restorePage', page: id, base: 3, version: 2 });
    expect(workspace.refreshed).toEqual([workspace.server]);
  });

  test('to before the first one deletes the page, which is undone again', async () => {
    const { actions } = await shownBy(await restorePage(workspace, '9', { page: id, base: 2, version: 0 }));
    expect(await newest()).toBeUndefined();
    const [undo] = actions;
    if (undo?.kind !== 'restorePage') throw new Error('cannot be undone');
    await restorePage(workspace, '9', undo);
    expect(await newest()).toContain('On Monday.');
  });

  test('changes nothing where somebody was faster', async () => {
    const { content } = await shownBy(await restorePage(workspace, '9', { page: id, base: 1, version: 0 }));
    expect(content).toBe(say('conflict.changed'));
    expect(await newest()).toContain('On Monday.');
    expect(workspace.refreshed).toEqual([]);
  });
});

describe('deleting', () => {
  test('takes a page from readers, and can be undone', async () => {
    const { content, actions } = await shownBy(await deletePage(workspace, '9', { page: id, base: 2 }));
    expect(content).toContain('When is it due?');
    expect(await newest()).toBeUndefined();
    expect(actions[0]).toEqual({ kind: 'restorePage', page: id, base: 3, version: 2 });
    expect(workspace.refreshed).toEqual([workspace.server]);
  });

  test('twice, or of an older version, deletes nothing', async () => {
    expect((await shownBy(await deletePage(workspace, '9', { page: id, base: 1 }))).content).toBe(
      say('conflict.changed'),
    );
    await deletePage(workspace, '9', { page: id, base: 2 });
    expect((await shownBy(await deletePage(workspace, '9', { page: id, base: 2 }))).content).toBe(
      say('conflict.changed'),
    );
    expect(await workspace.pages.history(id)).toHaveLength(3);
  });
});
