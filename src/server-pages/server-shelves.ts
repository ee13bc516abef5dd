// The library as each server reads it: with the pages that were written there, and without those of all others.
import { LRUCache } from 'lru-cache';
import type { LaidShelf, Overlay, ReadableShelf, Shelf } from '../shelf/index.ts';
import type { AllServerPages } from './server-pages.ts';

export interface ServerShelves {
  /** What people of a server read; null stands for direct messages. Where nothing was written, that is the library itself. */
  of(server: string | null): ReadableShelf | Promise<ReadableShelf>;
  /** Resolves when people of a server read what was written there last. */
  refresh(server: string): Promise<void>;
  close(): void;
}

export interface ServerShelvesOptions {
  shelf: Shelf;
  pages: AllServerPages;
  /** Everybody reads what was written on any server. */
  isShared?: boolean;
  onWarning?: ((message: string) => void) | undefined;
  /** Milliseconds since any moment. */
  now?: () => number;
}

/** Number of servers whose shelves are kept open; those asked last are. */
const MOST_OPEN = 100;

/** How often it is looked for what another process has written, in milliseconds. */
const LOOK_AFTER = 500;

/** One shelf for all where everything is shared. */
const ALL = 'all';

/** A shelf that is open, or being opened. */
interface Open {
  shelf: Promise<LaidShelf | undefined>;
  /** As it is once it is open. */
  laid?: LaidShelf | undefined;
  stamp: string;
  lookedAt: number;
}

/** Gives each server its shelf. What is in no folder costs nothing. */
export function openServerShelves(options: ServerShelvesOptions): ServerShelves {
  const { shelf, pages, isShared = false, onWarning, now = () => performance.now() } = options;
  let servers = new Set(pages.servers());
  let listedAt = now();
  const open = new LRUCache<string, Open>({ max: MOST_OPEN, dispose: (one) => one.laid?.close() });

  const serversOf = (name: string): string[] => (name === ALL ? [...servers] : [name]);

  async function stampOf(name: string): Promise<string> {
    const stamps = await Promise.all(serversOf(name).map((server) => pages.of(server).pages.stamp()));
    return JSON.stringify(stamps);
  }

  async function overlayOf(name: string): Promise<Overlay> {
    const overlays = await Promise.all(serversOf(name).map((server) => pages.overlayOf(server)));
    const wordings = new Map<string, string[]>();
    for (const [path, added] of overlays.flatMap((overlay) => [...overlay.wordings]))
      wordings.set(path, [...(wordings.get(path) ?? []), ...added]);
    return { pages: overlays.flatMap((overlay) => overlay.pages), wordings };
  }

  function begin(name: string): Open {
    const one: Open = { shelf: lay(name), stamp: '', lookedAt: now() };
    open.set(name, one);
    return one;

    async function lay(server: string): Promise<LaidShelf | undefined> {
      try {
        for (const id of serversOf(server)) await pages.of(id).pages.mend();
        const stamp = await stampOf(server);
        const laid = await shelf.lay(await overlayOf(server));
        Object.assign(one, { stamp, laid });
        return laid;
      } catch (error) {
        // The next who asks tries again.
        if (open.get(server) === one) open.delete(server);
        warn(error);
        return undefined;
      }
    }
  }

  function warn(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    onWarning?.(`Pages that were written on Discord cannot be read: ${reason}`);
  }

  /** Shows what was written since. */
  async function look(name: string, one: Open): Promise<void> {
    one.lookedAt = now();
    const laid = await one.shelf;
    const stamp = await stampOf(name);
    if (laid === undefined || stamp === one.stamp) return;
    one.stamp = stamp;
    await laid.replace(await overlayOf(name));
  }

  /** Servers where another process has written for the first time. */
  function listAgain(): void {
    if (now() - listedAt < LOOK_AFTER) return;
    listedAt = now();
    servers = new Set(pages.servers());
  }

  return {
    of(server) {
      listAgain();
      const name = isShared ? ALL : server;
      if (name === null || servers.size === 0 || (!isShared && !servers.has(name))) return shelf;
      const known = open.get(name);
      if (known?.laid === undefined) return (known ?? begin(name)).shelf.then((laid) => laid ?? shelf);
      if (now() - known.lookedAt >= LOOK_AFTER) look(name, known).catch(warn);
      return known.laid;
    },
    async refresh(server) {
      servers.add(server);
      const name = isShared ? ALL : server;
      const known = open.get(name);
      if (known === undefined) await begin(name).shelf;
      else await look(name, known).catch(warn);
    },
    close: () => open.clear(),
  };
}
