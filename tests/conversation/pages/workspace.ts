// A server on which somebody writes pages, and what they are shown, for tests.
import type { ShownMessage, Workspace } from '../../../src/conversation/index.ts';
import type { Searchable } from '../../../src/finding/index.ts';
import { speak } from '../../../src/language/index.ts';
import { type Library, loadLibrary } from '../../../src/library/index.ts';
import { openAllServerPages } from '../../../src/server-pages/index.ts';
import { makeFolder, makeLibrary, pageSource } from '../../library/folder.ts';

const SERVER = '1300000000000000001';

export const say = speak();

/** A server of its own; `refreshed` lists the servers whose readers were told of a change. */
export function openWorkspace(): Workspace & { refreshed: string[] } {
  const all = openAllServerPages(makeFolder());
  const refreshed: string[] = [];
  return {
    ...all.of(SERVER),
    server: SERVER,
    refreshed,
    all: {
      ...all,
      shelfOf: () => {
        throw new Error('nothing is read here');
      },
      refresh: async (server) => {
        refreshed.push(server);
      },
      close: () => {},
    },
  };
}

/** A library of two pages, in which nothing is found by searching. */
export function openShelf(library: Library = smallLibrary()): Searchable {
  return { library, search: () => ({ outcome: 'missing', matches: [] }) };
}

function smallLibrary(): Library {
  const folder = makeLibrary({
    'biology/osmosis.md': pageSource('What is osmosis?', 'Water moves.'),
    'year-2/networks/tcp.md': pageSource('What is TCP?', 'A protocol.'),
  });
  return loadLibrary({ folder }).library;
}

/** What a message says, with the labels of its controls and what they ask for. */
export async function shownBy(shown: ShownMessage) {
  const { message } = await shown.write(say);
  const controls = message.rows.flat();
  return {
    content: message.content ?? '',
    embeds: message.embeds,
    labels: controls.map((control) => ('label' in control ? control.label : control.type)),
    actions: controls.flatMap((control) => ('action' in control ? [control.action] : [])),
  };
}
