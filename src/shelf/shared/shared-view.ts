// Hands a view of a library from one thread to another. Its index and synonyms lie in shared memory, and are not copied.
import { openView, type View } from '../layers.ts';
import { type ReadableShelf, readFrom } from '../reading/reader.ts';
import { decodeSnapshot, type SnapshotParts } from '../snapshot.ts';
import { decodeTables, type SynonymTable } from '../synonyms.ts';

/**
 * What another thread opens a view from: values that can be posted. The words and texts of pages may lie in a file, which is open only as long
 * as the first thread keeps the view.
 */
export interface SharedView {
  snapshots: readonly SnapshotParts[];
  gone: readonly Uint8Array[];
  tables: readonly SynonymTable[];
}

/** The parts of a view that can be shared: all but its vectors. */
export function shareView({ snapshots, gone, synonyms }: View): SharedView {
  return { snapshots: snapshots.map(({ parts }) => parts), gone, tables: synonyms.tables };
}

/** Whether pages of a view are found by meaning, too. */
export function hasVectors({ index }: View): boolean {
  return index.vectors.some((vectors) => vectors !== undefined);
}

/** Thrown where the saved words or text of a page are damaged: only the thread that shares the view can repair them. */
class DamagedPage extends Error {
  constructor(path: string) {
    super(`what is saved of ${path} is damaged`);
    this.name = 'DamagedPage';
  }
}

/** Finds the file of a picture. It must be given from outside, since a shared view has no folder. */
export type FindPicture = ReadableShelf['pictures']['find'];

/**
 * Opens a view that another thread shares. It finds pages by words alone. Whatever reads a damaged page throws an error; see
 * `DamagedPage`.
 */
export async function openSharedView(
  { snapshots, gone, tables }: SharedView,
  findPicture: FindPicture,
): Promise<ReadableShelf> {
  const refuse = (path: string): never => {
    throw new DamagedPage(path);
  };
  const shown = {
    snapshots: snapshots.map((parts) => decodeSnapshot(parts, { report: refuse, read: refuse })),
    gone,
  };
  const view = await openView(shown, { synonyms: decodeTables(tables), problems: [] });
  const pictures = { find: findPicture, read: () => undefined };
  return readFrom(() => view, { pictures: () => pictures });
}
