// Folder → snapshot, as the worker does it: pages read, indexed and laid out as bytes.
import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PageDraft,
  type Problem,
  readLibrary,
  readLibraryFile,
  readPage,
  readText,
  requirePages,
  walkLibrary,
} from '../library/index.ts';
import { type FileStamp, SnapshotBuilder } from './snapshot.ts';

/** Which library is meant. */
export interface Place {
  folder: string;
  sourceUrl?: string | undefined;
}

/** Names what an index is built from, pages apart. */
export function originOf({ folder, sourceUrl }: Place): string {
  const texts = ['library.yml', 'synonyms.yml'].map((name) => {
    const text = readText(join(folder, name));
    return 'source' in text ? text.source : text.what;
  });
  return createHash('sha256')
    .update(JSON.stringify([realpathSync(folder), sourceUrl, ...texts]))
    .digest('hex');
}

/** Reads and indexes the whole folder. Throws a `LibraryError` where it holds no page. */
export function buildWhole(place: Place, onProgress: (done: number, all: number) => void): Uint8Array[] {
  // What tells of changes is taken before anything is read: a file saved meanwhile is then seen to have changed.
  const origin = existsSync(place.folder) ? originOf(place) : '';
  const files = existsSync(place.folder) ? stampAll(place.folder) : [];
  const builder = new SnapshotBuilder();
  const { about, problems } = readLibrary({ ...place, onProgress }, (draft) => builder.add(draft));
  requirePages(place.folder, builder.length, problems);
  return builder.finish({ origin, about, problems, files });
}

/**
 * Reads and indexes some pages. `previous` are those of the pages already changed before: they are kept as they were, also
 * where one of `paths` can no longer be read.
 */
export function buildSome(
  place: Place,
  paths: readonly string[],
  previous: readonly PageDraft[],
): Uint8Array[] {
  const files = paths.flatMap((path) => stampOf(place.folder, path) ?? []);
  const { problems: _, ...about } = readLibraryFile(place.folder, place.sourceUrl);
  const kept = new Map(previous.map((draft) => [draft.path, draft]));
  const problems: Problem[] = [];
  for (const path of paths) {
    const read = readPage(place.folder, path);
    if (read.draft) kept.set(path, read.draft);
    problems.push(...read.problems);
  }
  const builder = new SnapshotBuilder();
  for (const draft of kept.values()) builder.add(draft);
  return builder.finish({ origin: originOf(place), about, problems, files });
}

/** How the folder's files differ from what they were: paths to read again, and paths that are gone. */
export function findChanges(
  folder: string,
  known: readonly FileStamp[],
): { changed: string[]; removed: string[] } {
  const before = new Map(known.map((stamp) => [stamp.path, stamp]));
  const changed: string[] = [];
  for (const { path, size, changed: time } of stampAll(folder)) {
    const stamp = before.get(path);
    before.delete(path);
    if (stamp === undefined || stamp.size !== size || stamp.changed !== time) changed.push(path);
  }
  return { changed, removed: [...before.keys()] };
}

function stampAll(folder: string): FileStamp[] {
  return [...walkLibrary(folder)].flatMap((found) =>
    'path' in found ? (stampOf(folder, found.path) ?? []) : [],
  );
}

function stampOf(folder: string, path: string): FileStamp | undefined {
  const stats = statSync(join(folder, path), { throwIfNoEntry: false });
  return stats && { path, size: stats.size, changed: stats.mtimeMs };
}
