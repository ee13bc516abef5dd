// The steps from a form to a page that others find: written, looked at, published, taken back.
import { type Button, echo, LIMITS, writeTitle } from '../../answer/index.ts';
import type { Searchable } from '../../finding/index.ts';
import type { Say } from '../../language/index.ts';
import {
  checkPage,
  type Draft,
  fieldsOf,
  idAt,
  MOST_PAGES,
  overlayPath,
  type PageFields,
  readFields,
  type Saved,
  type StoredPage,
} from '../../server-pages/index.ts';
import type { AskedTexts, Click, ShownMessage } from '../control.ts';
import type { Notice } from '../notices.ts';
import type { Workspace } from './may-write.ts';
import { pageForm, textsIn } from './page-form.ts';
import { draftButtons, showDraft, trailFor } from './preview.ts';
import { sayOnly } from './say-only.ts';

/** Longest title that is repeated in a sentence, in characters. */
const MOST_TITLE = 150;

/** A title within a sentence: what it holds is text, and nobody is pinged by it. */
export function nameOf(title: string): string {
  return echo(title, MOST_TITLE);
}

/** What is known of a page that answers a question: the question itself, and the subject that it seems to belong to. */
export function fieldsFor(
  { library }: Searchable,
  { words, subject }: { words: string; subject: string },
): Partial<PageFields> {
  const name = library.subjects.find(({ slug }) => slug === subject)?.name;
  return { title: words, ...(name === undefined ? {} : { subject: name }) };
}

/** The form for a new page. */
export function openNewForm(fields: Partial<PageFields>, question?: number): AskedTexts {
  return {
    kind: 'form',
    write: (say) =>
      pageForm({ kind: 'submitPage', base: 0, ...(question === undefined ? {} : { question }) }, fields, say),
  };
}

/** The form for another version of a page, by its id. */
export async function openEditForm(
  { pages }: Workspace,
  shelf: Searchable,
  id: string,
): Promise<AskedTexts | ShownMessage> {
  const page = await pages.find(id);
  const fields = page && fieldsOf(page.source);
  if (page === undefined || fields === undefined) return sayOnly((say) => say('pages.unknown'));
  const subject = shelf.library.entryAt(overlayPath(id))?.subjects[0]?.name ?? fields.subject;
  return {
    kind: 'form',
    write: (say) =>
      pageForm({ kind: 'submitPage', page: id, base: page.version }, { ...fields, subject }, say),
  };
}

/** The form with what was written before. */
export function openDraftForm({ fields, page, base, question }: Draft): AskedTexts {
  const about = { ...(page === undefined ? {} : { page }), ...(question === undefined ? {} : { question }) };
  return { kind: 'form', write: (say) => pageForm({ kind: 'submitPage', base, ...about }, fields, say) };
}

/** Keeps what was written into a form, and shows it. */
export async function keepDraft(
  { drafts }: Workspace,
  { shelf, person, written }: Pick<Click, 'shelf' | 'person' | 'written'>,
  about: Pick<Draft, 'page' | 'base' | 'question'>,
): Promise<ShownMessage> {
  const fields = readFields(textsIn(written));
  const draft = await drafts.keep({ ...about, author: person.id, fields });
  return draftShown(shelf, draft);
}

/** Shows a draft; see `showDraft`. */
export function draftShown(shelf: Searchable, draft: Draft, part?: number): ShownMessage {
  return {
    kind: 'message',
    write: async (say) => ({ message: await showDraft(shelf, draft, part, say) }),
    back: 'nowhere',
  };
}

/** The draft with an id, where it is this person's own. */
export async function ownDraft(
  { drafts }: Workspace,
  id: string,
  person: string,
): Promise<Draft | undefined> {
  const draft = await drafts.find(id);
  return draft?.author === person ? draft : undefined;
}

/** Publishes a draft, and says so; where somebody else was faster, shows what they wrote. */
export async function publishDraft(
  workspace: Workspace,
  shelf: Searchable,
  draft: Draft,
  onPublished: (page: StoredPage) => Promise<readonly Notice[]> = async () => [],
): Promise<ShownMessage> {
  // What could not be shown is not published, whoever presses what.
  if (checkPage(draft.fields).draft === undefined) return draftShown(shelf, draft);
  const { page, base, author, fields } = draft;
  const saved = await workspace.pages.write({ page, base, author, trail: trailFor(shelf, fields) }, fields);
  switch (saved.kind) {
    case 'saved':
      await workspace.drafts.drop(draft.id);
      await workspace.all.refresh(workspace.server);
      return {
        ...sayOnly(
          (say) => say('published.page', { title: nameOf(fields.title) }),
          (say) => [undoButton(saved.page.id, saved.page.version, say), historyButton(saved.page.id, say)],
        ),
        notices: await onPublished(saved.page),
      };
    case 'conflict':
      return showConflict(workspace, draft, saved.now);
    case 'full':
      return sayFull();
    case 'deleted':
      throw new Error('a page that is written is not deleted');
    default:
      return saved satisfies never;
  }
}

/** Shows what somebody else published meanwhile, and keeps the draft as a change to that. */
async function showConflict(
  { drafts }: Workspace,
  { id, at: _, ...before }: Draft,
  now: StoredPage | undefined,
): Promise<ShownMessage> {
  // What was deleted meanwhile is written as a new page.
  const { page: __, ...others } = before;
  const draft = await drafts.keep(
    now === undefined ? { ...others, base: 0 } : { ...before, base: now.version },
  );
  await drafts.drop(id);
  const theirs = now && fieldsOf(now.source);
  return {
    kind: 'message',
    write: (say) => ({
      message: {
        content: [tellConflict(now, say), say('conflict.next')].join('\n'),
        embeds:
          theirs === undefined
            ? []
            : [{ title: writeTitle(theirs.title, LIMITS.title), description: asSource(theirs) }],
        rows: [draftButtons(draft, say)],
      },
    }),
    back: 'nowhere',
  };
}

function tellConflict(now: StoredPage | undefined, say: Say): string {
  if (now === undefined) return say('conflict.deleted');
  return now.author === undefined
    ? say('conflict.other')
    : say('conflict.by', { author: `<@${now.author}>` });
}

/** Markdown as it is written, so that it can be copied. A fence within it would end the block. */
export function asSource({ answer }: PageFields): string {
  return `\`\`\`md\n${answer.replaceAll('```', '`\u200b``')}\n\`\`\``.slice(0, 4096);
}

/** Says that a page could not be changed because of what others did, or says nothing. */
export function tellUnsaved(saved: Extract<Saved, { kind: 'conflict' | 'full' }>): ShownMessage {
  return saved.kind === 'full' ? sayFull() : sayOnly((say) => say('conflict.changed'));
}

function sayFull(): ShownMessage {
  return sayOnly((say) => say('pages.full', { count: MOST_PAGES }));
}

/** Takes a version of a page back. */
export function undoButton(page: string, version: number, say: Say): Button {
  return {
    type: 'button',
    label: say('button.undo'),
    action: { kind: 'restorePage', page, base: version, version: version - 1 },
  };
}

export function historyButton(page: string, say: Say): Button {
  return { type: 'button', label: say('button.history'), action: { kind: 'pageHistory', page } };
}

/** The id of the page that a key stands for; undefined where it is none of this server. */
export function idWithKey({ library }: Searchable, key: string): string | undefined {
  const path = library.entryWithKey(key)?.path;
  return path === undefined ? undefined : idAt(path);
}
