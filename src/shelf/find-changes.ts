// What has changed in a folder since its pages were read. Runs in the worker thread at each start of the bot, so it imports little.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, walkLibrary } from '../library/walk/index.ts';
import { type FileStamp, type FileTable, listFiles } from './file-table.ts';

/** The files that changed after a table of files was made, with their new stamps; undefined for a deleted file. */
export type Later = readonly (readonly [path: string, stamp: FileStamp | undefined])[];

/** Compares a folder with an earlier table of its files (and what is known to have changed later): paths to read again, paths deleted. */
export function findChanges(
  folder: string,
  table: FileTable,
  later: Later,
): { changed: string[]; removed: string[] } {
  const before = new Map<string, FileStamp>();
  for (const stamp of listFiles(table)) before.set(stamp.path, stamp);
  for (const [path, stamp] of later) {
    if (stamp === undefined) before.delete(path);
    else before.set(path, stamp);
  }
  const changed: string[] = [];
  for (const { path, size, changed: time } of stampAll(folder, walkLibrary(folder))) {
    const stamp = before.get(path);
    before.delete(path);
    if (stamp === undefined || stamp.size !== size || stamp.changed !== time) changed.push(path);
  }
  return { changed, removed: [...before.keys()] };
}

/** The stamps of those files found that still exist. */
export function stampAll(folder: string, found: Iterable<Found>): FileStamp[] {
  return [...found].flatMap((one) => ('path' in one ? (stampOf(folder, one.path) ?? []) : []));
}

/** The stamp of a file now; undefined where it is gone. */
export function stampOf(folder: string, path: string): FileStamp | undefined {
  const stats = statSync(join(folder, path), { throwIfNoEntry: false });
  return stats && { path, size: stats.size, changed: stats.mtimeMs };
}
