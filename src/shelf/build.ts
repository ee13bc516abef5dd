// A folder → a snapshot: reads pages and indexes them. Runs in the worker thread.
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { PieceStore, Pieces } from '../bytes/index.ts';
import {
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
import { stampAll, stampOf } from './find-changes.ts';
import { readSnapshot } from './snapshot.ts';

/** Where a library is. */
export interface Place {
  folder: string;
  /** The URL at which its pages can be read online. */
  sourceUrl?: string | undefined;
}

/**
 * The origin of an index: a hash of all that it is built from besides its pages, that is the folder's real path, the URL, `library.yml` and
 * `synonyms.yml`. A saved index with another origin is not used. Throws where there is no such folder.
 */
export function originOf({ folder, sourceUrl }: Place): string {
  const synonyms = readText(join(folder, 'synonyms.yml'));
  const texts = [readLibraryFile(folder, sourceUrl), 'source' in synonyms ? synonyms.source : synonyms.what];
  return createHash('sha256')
    .update(JSON.stringify([realpathSync(folder), sourceUrl, ...texts]))
    .digest('hex');
}

/**
 * Reads and indexes the whole folder. Returns the snapshot as pieces of bytes; texts are kept in `store` meanwhile. `onProgress` is called
 * with the number of files read and of all files. Throws a `LibraryError` where there is no such folder, or no page in it.
 */
export function buildWhole(
  place: Place,
  onProgress: (done: number, all: number) => void,
  store?: PieceStore,
): Pieces {
  // Sizes and times are taken before pages are read. So a file that is saved in between is noticed as changed the next time.
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

/** The snapshot of the pages that changed before, as bytes, and the paths of files that have been deleted since then. */
export interface Previous {
  bytes: Uint8Array;
  removed: readonly string[];
}

/**
 * Reads and indexes the pages at some paths. Returns a snapshot as pieces of bytes. It also has the pages of `previous` that were not deleted;
 * where a file now has errors, its pages of `previous` are kept.
 */
export function buildSome(place: Place, given: readonly string[], previous?: Previous): Pieces {
  const paths = given.filter((path) => !leadsOut(place.folder, path));
  const files = paths.flatMap((path) => stampOf(place.folder, path) ?? []);
  const { problems: _, isNamed: __, ...about } = readLibraryFile(place.folder, place.sourceUrl);
  const setting = pageSetting(about);
  const before = previous && readSnapshot(previous.bytes);
  // What was read from one file stays together: a page and its sections, or several questions.
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
    // A file with errors is still shown as it was. One that is no page any more is not.
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
