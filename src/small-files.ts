// Small files of the bot's own, read and written as a whole, without waiting for what is no file.
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
 * of the old or of the new one. Throws where it cannot be written.
 */
export function writeSmallFile(path: string, text: string): void {
  const temporary = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true });
  // Whatever an earlier process has left, or somebody has put there.
  rmSync(temporary, { force: true });
  writeFileSync(temporary, text, { flag: 'wx' });
  renameSync(temporary, path);
}
