// The versions of a page: listed, looked at, brought back; and a page that is deleted.
import { type Button, LIMITS, type Menu, shorten, writeTitle } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import { fieldsOf, type Version } from '../../server-pages/index.ts';
import type { ShownMessage } from '../control.ts';
import type { Workspace } from './may-write.ts';
import { sayOnly, sentence } from './say-only.ts';
import { asSource, historyButton, nameOf, tellUnsaved, undoButton } from './write.ts';

/** Longest title above a list of versions, in characters. */
const MOST_TITLE = 200;

/** Lists the newest versions of a page. */
export async function showHistory({ pages }: Workspace, page: string): Promise<ShownMessage> {
  const versions = (await pages.history(page)).slice(0, LIMITS.options);
  const title = titleOf(versions);
  if (title === undefined) return sayOnly((say) => say('pages.unknown'));
  return {
    kind: 'message',
    write: (say) => ({
      message: {
        embeds: [
          {
            title: shorten(say('history.title', { title: writeTitle(title, MOST_TITLE) }), LIMITS.title),
            description: versions.map((version) => describe(version, say)).join('\n'),
          },
        ],
        rows: [[menuOf(page, versions, say)], ...changeRows(page, versions, say)],
      },
    }),
    back: 'nowhere',
  };
}

/** What can be done with a page that is there. */
function changeRows(page: string, [newest]: readonly Version[], say: Say): Button[][] {
  if (newest?.source === undefined) return [];
  const { version: base } = newest;
  return [
    [
      { type: 'button', label: say('button.edit'), action: { kind: 'editPage', page } },
      {
        type: 'button',
        label: say('button.delete'),
        style: 'danger',
        action: { kind: 'deletePage', page, base },
      },
    ],
  ];
}

/** The title that a page had last. */
function titleOf(versions: readonly Version[]): string | undefined {
  const source = versions.find((version) => version.source !== undefined)?.source;
  return source === undefined ? undefined : fieldsOf(source)?.title;
}

function describe({ version, at, author, source }: Version, say: Say): string {
  const parts = [
    `**${say('history.version', { number: version })}**`,
    `<t:${Math.floor(at / 1000)}:f>`,
    ...(author === undefined ? [] : [`<@${author}>`]),
    ...(source === undefined ? [`*${say('history.deleted')}*`] : []),
  ];
  return parts.join(' · ');
}

function menuOf(page: string, versions: readonly Version[], say: Say): Menu {
  return {
    type: 'menu',
    placeholder: say('history.choose'),
    action: { kind: 'chooseVersion', page },
    options: versions.map(({ version, source }) => ({
      label: say('history.version', { number: version }),
      value: String(version),
      ...(source === undefined ? { description: say('history.deleted') } : {}),
    })),
  };
}

/** Shows one version of a page, which can be brought back. */
export async function showVersion({ pages }: Workspace, page: string, chosen: string): Promise<ShownMessage> {
  const number = Number(chosen);
  const [version, newest] = Number.isInteger(number)
    ? await Promise.all([pages.version(page, number), newestOf(pages, page)])
    : [];
  const fields = version?.source === undefined ? undefined : fieldsOf(version.source);
  if (version === undefined || newest === undefined) return sayOnly((say) => say('history.empty'));
  const restore = { kind: 'restorePage', page, base: newest.version, version: number } as const;
  return {
    kind: 'message',
    write: (say) => ({
      message: {
        content: describe(version, say),
        embeds:
          fields === undefined
            ? []
            : [{ title: writeTitle(fields.title, LIMITS.title), description: asSource(fields) }],
        rows: [
          [
            ...(fields === undefined || version.version === newest.version
              ? []
              : [{ type: 'button' as const, label: say('button.restore'), action: restore }]),
            historyButton(page, say),
          ],
        ],
      },
    }),
    back: 'nowhere',
  };
}

async function newestOf(pages: Workspace['pages'], page: string): Promise<Version | undefined> {
  return (await pages.history(page))[0];
}

/** Makes a page what it was at a version; version 0 is before it was there. */
export async function restorePage(
  { pages, all, server }: Workspace,
  author: string,
  { page, base, version }: { page: string; base: number; version: number },
): Promise<ShownMessage> {
  const saved = await pages.restore({ page, base, author }, version);
  if (saved.kind === 'conflict' || saved.kind === 'full') return tellUnsaved(saved);
  await all.refresh(server);
  const { source } = saved.kind === 'saved' ? saved.page : saved.before;
  const title = nameOf(fieldsOf(source)?.title ?? '');
  const now = saved.kind === 'saved' ? saved.page.version : saved.version;
  const text = saved.kind === 'saved' ? 'published.undone' : 'published.undoneNew';
  return sayOnly(
    (say) => say(text, { title }),
    (say) => [undoButton(page, now, say), historyButton(page, say)],
  );
}

/** Deletes a page, which can be undone. */
export async function deletePage(
  { pages, all, server }: Workspace,
  author: string,
  { page, base }: { page: string; base: number },
): Promise<ShownMessage> {
  const saved = await pages.erase({ page, base, author });
  if (saved.kind === 'conflict' || saved.kind === 'full') return tellUnsaved(saved);
  await all.refresh(server);
  if (saved.kind === 'saved') throw new Error('a page that is deleted is not saved');
  const title = nameOf(fieldsOf(saved.before.source)?.title ?? '');
  return {
    kind: 'message',
    write: (say) => ({
      message: sentence(say('published.deleted', { title }), [
        undoButton(page, saved.version, say),
        historyButton(page, say),
      ]),
    }),
    back: 'nowhere',
  };
}
