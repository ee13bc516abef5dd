// Pages of a server that are named in a command.
import { LIMITS, labelTitle } from '../../answer/index.ts';
import { entryNamed, PAGE_PREFIX, type Searchable } from '../../finding/index.ts';
import { idAt, overlayPath, type WrittenPages } from '../../server-pages/index.ts';
import type { ReadableShelf } from '../../shelf/index.ts';
import type { Choice } from '../suggest.ts';
import type { Workspace } from './may-write.ts';

/** The id of the page of this server that a text names: by its key, as suggestions send it, or by its title. */
export async function idWithText(
  { pages }: Workspace,
  { library }: Searchable,
  text: string,
): Promise<string | undefined> {
  const entry = entryNamed(library, text, undefined);
  const id = entry === undefined ? undefined : idAt(entry.path);
  if (id !== undefined) return id;
  // A page that was deleted has a history, and no key any more; its id names it.
  return (await pages.history(text)).length > 0 ? text : undefined;
}

/** Pages of a server that go with what has been typed, by their titles. */
export async function suggestWritten(
  { shelf: { library }, pages, guild }: { shelf: ReadableShelf; pages: WrittenPages; guild: string | null },
  typed: string,
): Promise<Choice[]> {
  const text = typed.trim().toLowerCase();
  const ids = guild === null ? [] : await pages.of(guild).pages.ids();
  return ids
    .flatMap((id) => library.entryAt(overlayPath(id)) ?? [])
    .filter(({ title }) => title.toLowerCase().includes(text))
    .slice(0, LIMITS.choices)
    .map(({ key, title }) => ({
      name: labelTitle(title, LIMITS.choiceName) || key,
      value: PAGE_PREFIX + key,
    }));
}
