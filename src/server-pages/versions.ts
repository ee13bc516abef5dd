// All versions of the pages of one server: a file each, which is written once and tells who wrote what, and when.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { listNames, readIfThere, remove, writeNew, writeWhole } from './files.ts';

const schema = z.object({
  page: z.string(),
  /** Counts from 1. */
  version: z.number().int().positive(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** The id of the person who wrote it; absent where that is not kept any more. */
  author: z.string().optional(),
  /** Where the page's file is. */
  path: z.string(),
  /** The file's text; absent where the page was deleted. */
  source: z.string().optional(),
});

/** One version of a page. */
export type Version = z.infer<typeof schema>;

/** Number of versions of a page that are kept. */
const MOST_VERSIONS = 200;

/** An id for a page that no page of any server has. */
export function createPageId(): string {
  return Array.from(randomBytes(10), (byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('');
}

/** Whether this is the id of a page. */
export function isPageId(text: string): boolean {
  return /^[a-z2-7]{10}$/.test(text);
}

/** The versions in a folder. */
export function openVersions(folder: string) {
  const fileOf = (page: string, version: number) =>
    join(folder, page, `${String(version).padStart(6, '0')}.json`);

  async function namesOf(page: string): Promise<string[]> {
    if (!isPageId(page)) return [];
    return (await listNames(join(folder, page))).filter((name) => /^\d{6}\.json$/.test(name));
  }

  async function read(page: string, name: string): Promise<Version | undefined> {
    const text = await readIfThere(join(folder, page, name));
    return text === undefined ? undefined : parseVersion(text);
  }

  async function newest(page: string): Promise<Version | undefined> {
    const names = await namesOf(page);
    for (const name of names.reverse()) {
      const version = await read(page, name);
      if (version !== undefined) return version;
    }
    return undefined;
  }

  return {
    /** The ids of all pages, deleted ones among them. */
    pages: async (): Promise<string[]> => (await listNames(folder)).filter(isPageId),
    newest,
    /** One version of a page; undefined where there is none of that number, or no longer. */
    async version(page: string, version: number): Promise<Version | undefined> {
      return isPageId(page) ? read(page, `${String(version).padStart(6, '0')}.json`) : undefined;
    },
    /** All versions of a page that are kept, the newest first. */
    async all(page: string): Promise<Version[]> {
      const versions = await Promise.all((await namesOf(page)).map((name) => read(page, name)));
      return versions.filter((version) => version !== undefined).reverse();
    },
    /** Keeps a version; false where another of its number was kept before. */
    async add(version: Version): Promise<boolean> {
      const isAdded = await writeNew(fileOf(version.page, version.version), JSON.stringify(version));
      const oldest = version.version - MOST_VERSIONS;
      if (isAdded && oldest > 0) await remove(fileOf(version.page, oldest));
      return isAdded;
    },
    /** Writes a version that is kept anew, without its author. */
    async forgetAuthor({ author: _, ...version }: Version): Promise<void> {
      await writeWhole(fileOf(version.page, version.version), JSON.stringify(version));
    },
  };
}

export type Versions = ReturnType<typeof openVersions>;

/** A file that somebody damaged holds no version. */
function parseVersion(text: string): Version | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
