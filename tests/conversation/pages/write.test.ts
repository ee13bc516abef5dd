// From a form to a page that others find, with whatever comes in between.
import { beforeEach, describe, expect, test } from 'vitest';
import type { ShownMessage } from '../../../src/conversation/index.ts';
import {
  asSource,
  draftShown,
  fieldsFor,
  idWithKey,
  keepDraft,
  nameOf,
  openDraftForm,
  openEditForm,
  openNewForm,
  ownDraft,
  publishDraft,
  undoButton,
} from '../../../src/conversation/pages/write.ts';
import type { Draft } from '../../../src/server-pages/index.ts';
import { fieldsWith, writePageOn } from '../../server-pages/written.ts';
import { openShelf, openWorkspace, say, shownBy } from './workspace.ts';

const written = { title: 'When is it due?', subject: 'School', answer: 'On Friday.' };
const PERSON = { id: '7', roles: [], permissions: 0n };

let workspace: ReturnType<typeof openWorkspace>;
let shelf: ReturnType<typeof openShelf>;
beforeEach(() => {
  workspace = openWorkspace();
  shelf = openShelf();
});

/** Keeps a draft of these texts, and gives it. */
async function draftOf(texts = written, about: Pick<Draft, 'page' | 'base' | 'question'> = { base: 0 }) {
  const shown = await shownBy(await keepDraft(workspace, { shelf, person: PERSON, written: texts }, about));
  const action = shown.actions.find((one) => one.kind === 'editDraft');
  const draft = action?.kind === 'editDraft' ? await workspace.drafts.find(action.draft) : undefined;
  if (draft === undefined) throw new Error('no draft is kept');
  return draft;
}

async function published(draft: Draft, onPublished?: Parameters<typeof publishDraft>[3]) {
  return publishDraft(workspace, shelf, draft, onPublished);
}

describe('the form of a page', () => {
  test('that answers a question holds it, and the name of the subject that it seems to belong to', () => {
    expect(fieldsFor(shelf, { words: 'why do cells swell', subject: 'biology' })).toEqual({
      title: 'why do cells swell',
      subject: 'Biology',
    });
    expect(fieldsFor(shelf, { words: 'why', subject: 'knitting' })).toEqual({ title: 'why' });
  });

  test('is sent with the question that it answers, where there is one', () => {
    expect(openNewForm({}, 3).write(say).action).toEqual({ kind: 'submitPage', base: 0, question: 3 });
    expect(openNewForm({}).write(say).action).toEqual({ kind: 'submitPage', base: 0 });
  });

  test('of a page holds its newest version, and says which one that is', async () => {
    const { id } = await writePageOn(workspace, 'When is it due?');
    const form = await openEditForm(workspace, shelf, id);
    if (form.kind !== 'form') throw new Error('no form');
    const { action, fields } = form.write(say);
    expect(action).toEqual({ kind: 'submitPage', page: id, base: 1 });
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['title', 'When is it due?'],
      ['subject', 'School'],
      ['answer', 'On Friday, in the blue box.'],
      ['keywords', undefined],
      ['aliases', undefined],
    ]);
  });

  test('of a page that is gone is a sentence instead', async () => {
    const shown = await openEditForm(workspace, shelf, 'aaaaaaaaaa');
    expect((await shownBy(shown as ShownMessage)).content).toBe(say('pages.unknown'));
  });

  test('of a draft holds what was written, whatever page and question it is about', () => {
    const draft = { id: 'aaaaaaaaaa', at: 0, author: '7', base: 2, page: 'bbbbbbbbbb', question: 5 };
    const form = openDraftForm({ ...draft, fields: fieldsWith('When?') }).write(say);
    expect(form.action).toEqual({ kind: 'submitPage', base: 2, page: 'bbbbbbbbbb', question: 5 });
    expect(form.fields[0]?.value).toBe('When?');
  });
});

describe('a draft', () => {
  test('is kept as it was written, and shown', async () => {
    const draft = await draftOf({ ...written, title: ' When  is it due? ' });
    expect(draft).toMatchObject({ author: '7', base: 0, fields: { title: 'When is it due?' } });
    expect((await shownBy(draftShown(shelf, draft))).labels).toEqual(['Publish', 'Edit', 'Discard']);
  });

  test('is its author’s alone', async () => {
    const { id } = await draftOf();
    expect(await ownDraft(workspace, id, '7')).toBeDefined();
    expect(await ownDraft(workspace, id, '8')).toBeUndefined();
    expect(await ownDraft(workspace, 'aaaaaaaaaa', '7')).toBeUndefined();
  });
});

describe('publishing', () => {
  test('makes a page, tells readers, and can be undone', async () => {
    const shown = await published(await draftOf());
    const { content, actions } = await shownBy(shown);
    const [page] = await workspace.pages.list();
    expect(page).toMatchObject({ version: 1, author: '7', path: 'school/when-is-it-due.md' });
    expect(content).toContain('When is it due?');
    expect(actions).toEqual([
      { kind: 'restorePage', page: page?.id, base: 1, version: 0 },
      { kind: 'pageHistory', page: page?.id },
    ]);
    expect(workspace.refreshed).toEqual([workspace.server]);
  });

  test('files a page under the subject of the library that was meant', async () => {
    await published(await draftOf({ ...written, subject: 'networks' }));
    expect((await workspace.pages.list())[0]?.path).toBe('year-2/networks/when-is-it-due.md');
  });

  test('uses a draft up', async () => {
    const draft = await draftOf();
    await published(draft);
    expect(await workspace.drafts.find(draft.id)).toBeUndefined();
  });

  test('tells whoever waits, and only once it is done', async () => {
    const notice = { person: '9', channel: '1', write: () => 'done' };
    const shown = await published(await draftOf(), async (page) => {
      expect((await workspace.pages.find(page.id))?.version).toBe(1);
      return [notice];
    });
    expect(shown.notices).toEqual([notice]);
  });

  test.each([
    ['without a title', { ...written, title: '?' }],
    ['without a text', { ...written, answer: ' ' }],
  ])('what could not be shown, %s, does nothing', async (_name, texts) => {
    let told = 0;
    const shown = await published(await draftOf(texts), async () => {
      told += 1;
      return [];
    });
    expect((await shownBy(shown)).labels).toEqual(['Edit', 'Discard']);
    expect([await workspace.pages.list(), told, workspace.refreshed]).toEqual([[], 0, []]);
  });
});

describe('of two who publish, the second', () => {
  test('is shown what the first wrote, and may publish over that', async () => {
    const { id } = await writePageOn(workspace, 'When is it due?');
    const mine = await draftOf({ ...written, answer: 'On Monday.' }, { page: id, base: 1 });
    await workspace.pages.write(
      { page: id, base: 1, author: '8' },
      fieldsWith('When is it due?', 'On Sunday.'),
    );
    const conflict = await shownBy(await published(mine));
    expect(conflict.content).toContain('<@8>');
    expect(conflict.embeds[0]?.description).toBe('```md\nOn Sunday.\n```');
    expect((await workspace.pages.find(id))?.source).toContain('On Sunday.');
    const again = conflict.actions.find((action) => action.kind === 'publishDraft');
    const draft = again?.kind === 'publishDraft' ? await workspace.drafts.find(again.draft) : undefined;
    if (draft === undefined) throw new Error('nothing is left to publish');
    expect(await workspace.drafts.find(mine.id)).toBeUndefined();
    await published(draft);
    expect(await workspace.pages.find(id)).toMatchObject({ version: 3, author: '7' });
    expect((await workspace.pages.find(id))?.source).toContain('On Monday.');
  });

  test('is told where the first deleted it, and publishes a new page then', async () => {
    const { id } = await writePageOn(workspace, 'When is it due?');
    const mine = await draftOf(written, { page: id, base: 1 });
    await workspace.pages.erase({ page: id, base: 1, author: '8' });
    const { content, actions } = await shownBy(await published(mine));
    expect(content).toContain(say('conflict.deleted'));
    const again = actions.find((action) => action.kind === 'publishDraft');
    const draft = again?.kind === 'publishDraft' ? await workspace.drafts.find(again.draft) : undefined;
    expect(draft?.page).toBeUndefined();
    if (draft !== undefined) await published(draft);
    const [page] = await workspace.pages.list();
    expect(page).toMatchObject({ version: 1, author: '7' });
    expect(page?.id).not.toBe(id);
  });

  test('is not told whom it was, where that is not kept any more', async () => {
    const { id } = await writePageOn(workspace, 'When is it due?');
    const mine = await draftOf(written, { page: id, base: 1 });
    await workspace.pages.write(
      { page: id, base: 1, author: '8' },
      fieldsWith('When is it due?', 'On Sunday.'),
    );
    for (const version of await workspace.pages.writtenBy('8')) await workspace.pages.forgetAuthor(version);
    expect((await shownBy(await published(mine))).content).toContain(say('conflict.other'));
  });
});

describe('what people wrote, within a sentence or a block of code,', () => {
  test.each(['@everyone', '<@123456789012345678>', '# big', '[a](https://example.org)', '**bold**'])(
    'is text: %j',
    (title) => {
      const named = nameOf(title);
      expect(named).not.toMatch(/(?<!\\)(?:@everyone|<@\d)/);
      expect(named).not.toBe('');
    },
  );

  test('stays in its block, and fits', () => {
    const fields = { ...fieldsWith('When?'), answer: `\`\`\`js\ncode\n\`\`\`\n${'x'.repeat(5000)}` };
    const source = asSource(fields);
    expect(source.slice(5)).not.toContain('```js');
    expect(source.length).toBeLessThanOrEqual(4096);
  });
});

test('a version is undone by going back to the one before', () => {
  expect(undoButton('aaaaaaaaaa', 4, say).action).toEqual({
    kind: 'restorePage',
    page: 'aaaaaaaaaa',
    base: 4,
    version: 3,
  });
});

test('the key of a page of the library names no page of a server', () => {
  const osmosis = shelf.library.entryAt('biology/osmosis.md')?.key ?? '';
  expect(idWithKey(shelf, osmosis)).toBeUndefined();
  expect(idWithKey(shelf, 'nothing')).toBeUndefined();
});
