// Who may write pages of a server: looked up at each step, for roles come and go.
import type { Key } from '../../language/index.ts';
import type { ServerPages, WrittenPages } from '../../server-pages/index.ts';
import { type Click, managesServer, type ShownMessage } from '../control.ts';
import { sayOnly } from './say-only.ts';

/** A server on which somebody may write pages. */
export interface Workspace extends ServerPages {
  server: string;
  all: WrittenPages;
}

/** Where pages are written, or why the person may not. */
export type Admitted =
  | { kind: 'admitted'; workspace: Workspace }
  | { kind: 'refused'; why: Key & `pages.${string}` };

/** What of a click, or of a command, says who wants to write where. */
export type Writer = Pick<Click, 'guild' | 'channel' | 'memory' | 'pages' | 'person'>;

/** Lets somebody write who may. */
export async function admitWriter({ guild, channel, memory, pages, person }: Writer): Promise<Admitted> {
  if (guild === null || pages === undefined) return { kind: 'refused', why: 'pages.nowhere' };
  const { editors = [] } = await memory.settings.settingsOf({ guild, channel });
  const isEditor = person.roles.some((role) => editors.includes(role));
  if (!isEditor && !managesServer({ person, guild })) return { kind: 'refused', why: 'pages.refused' };
  return { kind: 'admitted', workspace: { ...pages.of(guild), server: guild, all: pages } };
}

/** What is done for whoever may write; others are told that they may not. */
export async function asWriter<T>(
  writer: Writer,
  work: (workspace: Workspace) => T | Promise<T>,
): Promise<T | ShownMessage> {
  const admitted = await admitWriter(writer);
  switch (admitted.kind) {
    case 'admitted':
      return work(admitted.workspace);
    case 'refused':
      return sayOnly((say) => say(admitted.why as 'pages.refused'));
    default:
      return admitted satisfies never;
  }
}
