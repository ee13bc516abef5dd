// "A page answers it": another way to ask for a page of the library, for one server.
import type { Searchable } from '../../finding/index.ts';
import { fieldsOf, idAt, MOST, MOST_WORDINGS, oneLine } from '../../server-pages/index.ts';
import type { ShownMessage } from '../control.ts';
import type { Notice } from '../notices.ts';
import type { Workspace } from './may-write.ts';
import { sayOnly } from './say-only.ts';
import { nameOf, tellUnsaved, undoButton } from './write.ts';

/** A wording, and the key of the page that it is to find. */
export interface WordingFor {
  key: string;
  wording: string;
  /** Called where it finds the page from now on, or did before; gives who is to be told. */
  onFound?(): Promise<readonly Notice[]>;
}

/** Lets a page be found by a wording on this server. */
export async function addWording(
  workspace: Workspace,
  { library }: Searchable,
  author: string,
  { key, wording: text, onFound = async () => [] }: WordingFor,
): Promise<ShownMessage> {
  const { wordings, all, server } = workspace;
  const entry = library.entryWithKey(key);
  if (entry === undefined) return sayOnly((say) => say('page.gone'));
  const own = idAt(entry.path);
  if (own !== undefined) return addAlias(workspace, own, author, { wording: text, onFound });
  const added = await wordings.add(entry.path, text, author);
  if (added === 'known') return sayKnown(onFound);
  if (added === 'full') return sayOnly((say) => say('wording.full', { count: MOST_WORDINGS }));
  await all.refresh(server);
  return {
    ...sayOnly(
      (say) => say('wording.added', { wording: nameOf(added.wording), title: nameOf(entry.title) }),
      (say) => [
        { type: 'button', label: say('button.undo'), action: { kind: 'removeWording', wording: added.id } },
      ],
    ),
    notices: await onFound(),
  };
}

/** A page that was written on this server gets the wording itself. */
async function addAlias(
  { pages, all, server }: Workspace,
  id: string,
  author: string,
  { wording: text, onFound }: Required<Omit<WordingFor, 'key'>>,
): Promise<ShownMessage> {
  const page = await pages.find(id);
  const fields = page && fieldsOf(page.source);
  if (page === undefined || fields === undefined) return sayOnly((say) => say('pages.unknown'));
  const wording = oneLine(text, MOST.term);
  if (wording === '' || fields.aliases.includes(wording)) return sayKnown(onFound);
  const change = { page: id, base: page.version, author, trail: page.path.split('/').slice(0, -1) };
  const saved = await pages.write(change, { ...fields, aliases: [...fields.aliases, wording] });
  if (saved.kind === 'conflict' || saved.kind === 'full') return tellUnsaved(saved);
  if (saved.kind === 'deleted') throw new Error('a page that is written is not deleted');
  await all.refresh(server);
  return {
    ...sayOnly(
      (say) => say('wording.added', { wording: nameOf(wording), title: nameOf(fields.title) }),
      (say) => [undoButton(id, saved.page.version, say)],
    ),
    notices: await onFound(),
  };
}

async function sayKnown(onFound: () => Promise<readonly Notice[]>): Promise<ShownMessage> {
  return { ...sayOnly((say) => say('wording.known')), notices: await onFound() };
}

/** Takes a wording back. */
export async function takeWordingBack(
  { wordings, all, server }: Workspace,
  id: string,
): Promise<ShownMessage> {
  const known = (await wordings.list()).find((wording) => wording.id === id);
  if (known === undefined || !(await wordings.remove(id))) return sayOnly((say) => say('conflict.changed'));
  await all.refresh(server);
  return sayOnly((say) => say('wording.removed', { wording: nameOf(known.wording) }));
}
