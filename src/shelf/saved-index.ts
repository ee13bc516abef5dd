// The saved index: one file in the data folder, never trusted, never half written.
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { layoutLength, type Pieces } from './sections.ts';
import { decodeSnapshot, lengthBeforeDrafts, type Snapshot } from './snapshot.ts';

/** Writes the pieces under a temporary name and renames the file into place. Returns why that failed, if it did. */
export function save(file: string, pieces: Pieces): string | undefined {
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const handle = openSync(temporary, 'wx');
    try {
      for (const piece of pieces) writeWhole(handle, piece);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
    return undefined;
  } catch (error) {
    remove(temporary);
    return error instanceof Error ? error.message : String(error);
  }
}

/** A system call may write less than it was given. */
function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where no file could be made (a path below a file, a disk that is read-only) none need be removed.
  }
}

/**
 * Opens a saved index, or gives undefined where there is none, or it is truncated, damaged, of another version or built from
 * something else. Texts of pages stay in the file, which is held open, so that it may be replaced meanwhile.
 */
export function openSaved(file: string, origin: string): Snapshot | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  let snapshot: Snapshot | undefined;
  try {
    snapshot = readSnapshot(handle);
  } catch {
    // A folder of that name, or a disk that fails: as good as no index.
  }
  if (snapshot?.origin === origin) return snapshot;
  closeSync(handle);
  return undefined;
}

function readSnapshot(handle: number): Snapshot | undefined {
  const read = (offset: number, length: number): Uint8Array => readBytes(handle, offset, length);
  const header = layoutLength(read(0, 64));
  const size = fstatSync(handle).size;
  if (header === undefined || header > size) return undefined;
  const parts = lengthBeforeDrafts(read(0, header));
  if (parts === undefined || parts.whole !== size || parts.length > size) return undefined;
  return decodeSnapshot({ start: read(0, parts.length), read });
}

/** Reads what is there of the range; a file that ends early gives fewer bytes. */
function readBytes(handle: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const count = readSync(handle, bytes, done, length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}
