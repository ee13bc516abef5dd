// What people of servers have written, and the library as each server reads it.
import type { ReadableShelf } from '../shelf/index.ts';
import { isWithin } from '../waiting.ts';
import { openAllServerPages, type ServerPages } from './server-pages.ts';
import { openServerShelves, type ServerShelvesOptions } from './server-shelves.ts';

export interface WrittenPages {
  /** What was written on a server. Throws where this is no id of one. */
  of(server: string): ServerPages;
  /** The ids of all servers where something was written. */
  servers(): string[];
  /** What people of a server read; null stands for direct messages. */
  shelfOf(server: string | null): ReadableShelf | Promise<ReadableShelf>;
  /** Resolves when people of a server read what was written there last, and after a second at the latest: then they will soon. */
  refresh(server: string): Promise<void>;
  /** Forgets a server with all that was written there. */
  remove(server: string): Promise<void>;
  close(): void;
}

export interface WrittenPagesOptions extends Omit<ServerShelvesOptions, 'pages'> {
  /** Where it is kept: a folder a server. It need not be there yet. */
  folder: string;
}

/** How long whoever writes is kept waiting until others find it, in milliseconds: replies have three seconds. */
const SOON = 1000;

/** Opens what people of servers have written. */
export function openWrittenPages({ folder, ...options }: WrittenPagesOptions): WrittenPages {
  const pages = openAllServerPages(folder);
  const shelves = openServerShelves({ ...options, pages });
  return {
    of: pages.of,
    servers: pages.servers,
    shelfOf: shelves.of,
    async refresh(server) {
      await isWithin(shelves.refresh(server), SOON);
    },
    async remove(server) {
      await pages.remove(server);
      await shelves.refresh(server);
    },
    close: shelves.close,
  };
}
