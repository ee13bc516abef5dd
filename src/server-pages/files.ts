// Files that are there as a whole or not at all, also where the process or the machine ends in between.
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file in the place of one that may be there. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await writeAside(file, text, (temporary) => rename(temporary, file));
}

/** Writes a file that is not there yet; false where it is, and then it stays as it is. */
export async function writeNew(file: string, text: string): Promise<boolean> {
  let isNew = true;
  await writeAside(file, text, async (temporary) => {
    try {
      await link(temporary, file);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      isNew = false;
    }
  });
  return isNew;
}

/** The text of a file; undefined where there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** The names in a folder in the order of their letters, without those of files that are being written; none where there is no folder. */
export async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.endsWith(TEMPORARY)).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return [];
    throw error;
  }
}

/** Removes a file or a folder with all that it holds; where there is none, nothing is to be done. */
export async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

const TEMPORARY = '.tmp';

async function writeAside(
  file: string,
  text: string,
  put: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = join(
    folder,
    `.${basename(file).slice(0, 60)}.${randomBytes(6).toString('hex')}${TEMPORARY}`,
  );
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await put(temporary);
    await syncFolder(folder);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A new name in a folder is safe when the folder is. Some systems cannot do that, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
