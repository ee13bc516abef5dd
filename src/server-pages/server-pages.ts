// What people of servers have written: a folder a server, and what of it is laid over the library for whom.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Overlay, OverlayPage } from '../shelf/index.ts';
import { type Drafts, openDrafts } from './drafts.ts';
import { remove } from './files.ts';
import { isServerId } from './names.ts';
import { openServerFolder, type ServerFolder, type StoredPage } from './server-folder.ts';
import { isPageId } from './versions.ts';
import { openWordings, type Wordings } from './wordings.ts';

/** What people of one server have written. */
export interface ServerPages {
  pages: ServerFolder;
  wordings: Wordings;
  drafts: Drafts;
}

/** What people of all servers have written. */
export interface AllServerPages {
  /** Throws where this is no id of a server. */
  of(server: string): ServerPages;
  /** The ids of all servers that have a folder. */
  servers(): string[];
  /** What is laid over the library for a server. */
  overlayOf(server: string): Promise<Overlay>;
  /** Forgets a server with all that was written there. */
  remove(server: string): Promise<void>;
}

/** Opens the folder of what people write, of which each server has one of its own. */
export function openAllServerPages(folder: string, now: () => number = Date.now): AllServerPages {
  const opened = new Map<string, ServerPages>();

  function of(server: string): ServerPages {
    if (!isServerId(server)) throw new Error('this is no id of a server');
    const known = opened.get(server);
    if (known !== undefined) return known;
    const own = join(folder, server);
    const pages = openServerFolder(own, now);
    const made = {
      pages,
      wordings: openWordings(join(own, '.wordings'), pages.touch, now),
      drafts: openDrafts(join(own, '.drafts'), now),
    };
    opened.set(server, made);
    return made;
  }

  return {
    of,
    servers: () => listServers(folder),
    async overlayOf(server) {
      const { pages, wordings } = of(server);
      const added = new Map<string, string[]>();
      for (const { path, wording } of await wordings.list())
        added.set(path, [...(added.get(path) ?? []), wording]);
      return { pages: (await pages.list()).map(overlayPage), wordings: added };
    },
    async remove(server) {
      of(server);
      opened.delete(server);
      await remove(join(folder, server));
    },
  };
}

function listServers(folder: string): string[] {
  try {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder).filter(isServerId);
  } catch {
    // A disk that cannot be written has no pages of servers.
    return [];
  }
}

/** Stands before the id of a page in the path by which it is found: no file of a library that is read begins so. */
const MARK = '~';

/** The path by which a page is found; it stays the same whatever becomes of the page. */
export function overlayPath(id: string): string {
  return `${MARK}${id}.md`;
}

/** The id of a page by the path at which it is found; undefined for pages of the library. */
export function idAt(path: string): string | undefined {
  const id = /^~([a-z2-7]{10})\.md(?:[#?].*)?$/s.exec(path)?.[1];
  return id !== undefined && isPageId(id) ? id : undefined;
}

/** A page as it is laid over the library. */
export function overlayPage({ id, path, source, author }: StoredPage): OverlayPage {
  return {
    path: overlayPath(id),
    source,
    trail: path.split('/').slice(0, -1),
    ...(author === undefined ? {} : { author }),
  };
}
