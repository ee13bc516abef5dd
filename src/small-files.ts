// Small files of the bot's own, read and written as a whole, without waiting for what is no file.
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The text of a file; undefined where there is none, or something else of that name: a pipe would be waited for until somebody writes. */
export function readSmallFile(path: string): string | undefined {
  try {
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return fstatSync(handle).isFile() ? readFileSync(handle, 'utf8') : undefined;
    } finally {
      closeSync(handle);
    }
  } catch {
    // It is not there, or the disk fails.
    return undefined;
  }
}

/**
 * Writes a file in the place of what has its name, unless that is a folder. Whoever reads it meanwhile, or after a crash, reads the whole
 * of the old or of the new one. Rejects where it cannot be written. One after the other: a second one at the same time would take the first one's
 * way.
 */
export async function writeSmallFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.new`;
  await mkdir(dirname(path), { recursive: true });
  // Whatever an earlier process has left, or somebody has put there.
  await rm(temporary, { force: true });
  await writeFile(temporary, text, { flag: 'wx' });
  await rename(temporary, path);
}
