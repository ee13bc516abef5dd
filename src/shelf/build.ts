// Folder → snapshot, as the worker does it: pages read, indexed and laid out as bytes.
import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PieceStore, Pieces } from '../bytes/index.ts';
import {
  type Found,
  fileOf,
  leadsOut,
  type PageDraft,
  type Problem,
  pageSetting,
  readLibrary,
  readLibraryFile,
  readPage,
  readText,
  requirePages,
  walkLibrary,
} from '../library/index.ts';
import { SnapshotBuilder } from './build-snapshot.ts';
import { type FileStamp, type FileTable, listFiles } from './file-table.ts';
import { readSnapshot } from './snapshot.ts';

/** Which library. */
export interface Place {
  folder: string;
  /** Where its pages can be read online. */
  sourceUrl?: string | undefined;
}

/**
 * Tells what an index is built from besides its pages: a hash of the folder's path, the URL and the library's own files. An index
 * of another origin is built anew. Throws where there is no such folder.
 */
export function originOf({ folder, sourceUrl }: Place): string {
  const synonyms = readText(join(folder, 'synonyms.yml'));
  const texts = [readLibraryFile(folder, sourceUrl), 'source' in synonyms ? synonyms.source : synonyms.what];
  return createHash('sha256')
    .update(JSON.stringify([realpathSync(folder), sourceUrl, ...texts]))
    .digest('hex');
}

/** Reads and indexes the whole folder; returns pieces of bytes, of which those of texts are put aside in `store`. Throws a `LibraryError` where it holds no page. */
export function buildWhole(
  place: Place,
  onProgress: (done: number, all: number) => void,
  store?: PieceStore,
): Pieces {
  // Sizes and times are taken before pages are read, so that a file saved meanwhile is seen to have changed.
  const origin = existsSync(place.folder) ? originOf(place) : '';
  const found = existsSync(place.folder) ? [...walkLibrary(place.folder)] : undefined;
  const files = stampAll(place.folder, found ?? []);
  const builder = new SnapshotBuilder(store);
  const { about, passedOver, problems } = readLibrary({ ...place, found, onProgress }, (draft) =>
    builder.add(draft),
  );
  requirePages(place.folder, builder.length, problems);
  return builder.finish({ origin, about, passedOver, problems, files });
}

/** The pages that had changed before: the bytes of their snapshot, and the paths of those that are deleted since. */
export interface Previous {
  bytes: Uint8Array;
  removed: readonly string[];
}

/**
 * Reads and indexes some pages, by their paths; returns pieces of bytes. Pages of `previous` are kept, and stand in for a page
 * that can no longer be read.
 */
export function buildSome(place: Place, given: readonly string[], previous?: Previous): Pieces {
  const paths = given.filter((path) => !leadsOut(place.folder, path));
  const files = paths.flatMap((path) => stampOf(place.folder, path) ?? []);
  const { problems: _, isNamed: __, ...about } = readLibraryFile(place.folder, place.sourceUrl);
  const setting = pageSetting(about);
  const before = previous && readSnapshot(previous.bytes);
  // What was read from one file stays together: a page, its sections and its questions.
  const kept = new Map<string, PageDraft[]>();
  for (const [page, path] of [...(before?.segment.paths ?? [])].entries()) {
    const draft = before?.draft(page);
    const ofFile = kept.get(fileOf(path)) ?? [];
    if (draft !== undefined) kept.set(fileOf(path), [...ofFile, draft]);
  }
  for (const path of previous?.removed ?? []) kept.delete(path);
  const problems: Problem[] = [];
  const passedOver = new Map((before?.passedOver ?? []).map((one) => [one.file, one]));
  for (const path of paths) {
    const read = readPage(place.folder, path, setting);
    // A file that broke is still shown as it was; one that is a page no more is gone.
    if (read.drafts.length > 0) kept.set(path, read.drafts);
    else if (read.passedOver !== undefined) kept.delete(path);
    if (read.passedOver === undefined) passedOver.delete(path);
    else passedOver.set(path, read.passedOver);
    problems.push(...read.problems);
  }
  const builder = new SnapshotBuilder();
  for (const draft of [...kept.values()].flat()) builder.add(draft);
  return builder.finish({
    origin: originOf(place),
    about,
    passedOver: [...passedOver.values()],
    problems,
    files,
  });
}

/** Files that changed after a table of them was made, with their stamps; a deleted file has none. */
export type Later = readonly (readonly [path: string, stamp: FileStamp | undefined])[];

/** How a folder differs from a table of its files: the paths to read again, and the paths that are deleted. */
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

function stampAll(folder: string, found: Iterable<Found>): FileStamp[] {
  return [...found].flatMap((one) => ('path' in one ? (stampOf(folder, one.path) ?? []) : []));
}

function stampOf(folder: string, path: string): FileStamp | undefined {
  const stats = statSync(join(folder, path), { throwIfNoEntry: false });
  return stats && { path, size: stats.size, changed: stats.mtimeMs };
}
