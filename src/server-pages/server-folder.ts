// The folder of one server: its pages as Markdown files, with all their versions beside them.
import { join } from 'node:path';
import { readIfThere, remove, writeWhole } from './files.ts';
import { pathFor } from './names.ts';
import { fieldsOf, type PageFields, trailOf, writeSource } from './page-text.ts';
import { createPageId, openVersions, type Version } from './versions.ts';

/** A page that is there. */
export interface StoredPage {
  id: string;
  version: number;
  /** Milliseconds since 1970. */
  at: number;
  author?: string | undefined;
  /** Where its file is, below the server's folder. */
  path: string;
  source: string;
}

/** What is to be kept of a page. */
export interface Change {
  /** The id of the page; a new one without. */
  page?: string | undefined;
  /** The version that the change was made to; 0 for a new page. */
  base: number;
  author: string;
  /** The folders of the page's subject, outermost first; made of its name without. */
  trail?: readonly string[] | undefined;
}

export type Saved =
  | { kind: 'saved'; page: StoredPage }
  /** Somebody else was faster: the page as it is now, or absent where it was deleted. */
  | { kind: 'conflict'; now?: StoredPage }
  | { kind: 'deleted'; before: StoredPage; version: number }
  /** The server has as many pages as it may have. */
  | { kind: 'full' };

/** Maximum number of pages of a server. */
export const MOST_PAGES = 2000;

/** Opens the folder of a server, which need not be there yet. `now` gives milliseconds since 1970. */
export function openServerFolder(folder: string, now: () => number = Date.now) {
  const versions = openVersions(join(folder, '.history'));
  // One change at a time: each looks at the paths that are taken.
  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  }

  async function find(id: string): Promise<StoredPage | undefined> {
    const version = await versions.newest(id);
    return version && pageOf(version);
  }

  async function list(): Promise<StoredPage[]> {
    const found = await Promise.all((await versions.pages()).map(find));
    return found.filter((page) => page !== undefined);
  }

  /** Keeps a version, and then the file that people see: what was kept is true where the two differ. */
  async function put(version: Version, before: string | undefined): Promise<boolean> {
    if (!(await versions.add(version))) return false;
    await mirror(version, before);
    return true;
  }

  async function mirror({ path, source }: Version, before: string | undefined): Promise<void> {
    if (source !== undefined) await writeWhole(join(folder, path), source);
    if (before !== undefined && (before !== path || source === undefined)) await remove(join(folder, before));
    await touch();
  }

  /** Tells everybody who reads that something has changed. */
  async function touch(): Promise<void> {
    await writeWhole(join(folder, '.history', 'changed'), `${now()} ${createPageId()}`);
  }

  /** What is told where the newest version is another one than was changed. */
  const conflict = (newest: Version | undefined): Saved => {
    const page = newest && pageOf(newest);
    return { kind: 'conflict', ...(page ? { now: page } : {}) };
  };

  async function write({ page, base, author, trail }: Change, fields: PageFields): Promise<Saved> {
    const newest = page === undefined ? undefined : await versions.newest(page);
    if ((newest?.version ?? 0) !== base) return conflict(newest);
    const others = (await list()).filter(({ id }) => id !== page);
    if (others.length >= MOST_PAGES) return { kind: 'full' };
    // Two names that differ in case alone are one file on some systems.
    const taken = new Set(others.map(({ path }) => path.toLowerCase()));
    const path = pathFor(trail ?? trailOf(fields), fields.title, (one) => taken.has(one.toLowerCase()));
    const source = writeSource(fields);
    const written = { id: page ?? createPageId(), version: base + 1, at: now(), author, path, source };
    const { id, ...version } = written;
    // The file of a page that was deleted is another one's by now, if there is any.
    const before = newest?.source === undefined ? undefined : newest.path;
    if (!(await put({ page: id, ...version }, before))) return conflict(await versions.newest(id));
    return { kind: 'saved', page: written };
  }

  async function erase({ page = '', base, author }: Change): Promise<Saved> {
    const newest = await versions.newest(page);
    const before = newest && pageOf(newest);
    if (before?.version !== base) return conflict(newest);
    const version = { page, version: base + 1, at: now(), author, path: before.path };
    if (!(await put(version, before.path))) return conflict(await versions.newest(page));
    return { kind: 'deleted', before, version: version.version };
  }

  /** Makes a page again what it was at a version, which is kept as a new one; a page that was not there is deleted. */
  async function restore(change: Change, wanted: number): Promise<Saved> {
    const version = change.page ? await versions.version(change.page, wanted) : undefined;
    const fields = version?.source === undefined ? undefined : fieldsOf(version.source);
    if (version === undefined || fields === undefined) return erase(change);
    return write({ ...change, trail: version.path.split('/').slice(0, -1) }, fields);
  }

  /** Brings the files that people see up to date with what was kept, where a process ended in between. */
  async function mend(): Promise<void> {
    const pages = await list();
    const shown = new Set(pages.map(({ path }) => path));
    for (const id of await versions.pages()) {
      for (const { path } of await versions.all(id)) if (!shown.has(path)) await remove(join(folder, path));
    }
    for (const { path, source } of pages) {
      if ((await readIfThere(join(folder, path))) !== source) await writeWhole(join(folder, path), source);
    }
  }

  return {
    find,
    list,
    /** The ids of all pages, deleted ones among them. */
    ids: versions.pages,
    version: versions.version,
    history: versions.all,
    write: (change: Change, fields: PageFields) => inTurn(() => write(change, fields)),
    erase: (change: Change) => inTurn(() => erase(change)),
    restore: (change: Change, wanted: number) => inTurn(() => restore(change, wanted)),
    /** Changes whenever a page does, whoever changed it; undefined where there never was one. */
    stamp: () => readIfThere(join(folder, '.history', 'changed')),
    touch,
    mend: () => inTurn(mend),
    /** All versions that a person wrote. */
    async writtenBy(person: string): Promise<Version[]> {
      const all = await Promise.all((await versions.pages()).map((page) => versions.all(page)));
      return all.flat().filter(({ author }) => author === person);
    },
    /** Keeps nobody's name of what a person wrote. */
    forgetAuthor: versions.forgetAuthor,
  };
}

export type ServerFolder = ReturnType<typeof openServerFolder>;

function pageOf({ page, source, ...version }: Version): StoredPage | undefined {
  return source === undefined ? undefined : { id: page, source, ...version };
}
