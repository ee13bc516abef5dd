// A library as it is at one moment, handed from thread to thread: its index and its synonyms lie in memory that threads share, and are not
// copied.
import { openView, type View } from '../layers.ts';
import { type ReadableShelf, readFrom } from '../reading/reader.ts';
import { decodeSnapshot, type SnapshotParts } from '../snapshot.ts';
import { decodeTables, type SynonymTable } from '../synonyms.ts';

/** What another thread opens a view from; values alone. Texts in a file are there as long as whoever shares the view keeps it. */
export interface SharedView {
  snapshots: readonly SnapshotParts[];
  gone: readonly Uint8Array[];
  tables: readonly SynonymTable[];
}

/** What is shared of a view. Vectors are not. */
export function shareView({ snapshots, gone, synonyms }: View): SharedView {
  return { snapshots: snapshots.map(({ parts }) => parts), gone, tables: synonyms.tables };
}

/** Whether its pages are found by meaning too, as far as they have vectors. */
export function hasVectors({ index }: View): boolean {
  return index.vectors.some((vectors) => vectors !== undefined);
}

/** Why a page cannot be read in this thread: its saved text is damaged, which the thread that shares it mends. */
class DamagedText extends Error {
  constructor(path: string) {
    super(`the saved text of ${path} is damaged`);
    this.name = 'DamagedText';
  }
}

/** Where pictures are looked for is told by whoever asks: a thread that shares a view knows no folder. */
export type FindPicture = ReadableShelf['pictures']['find'];

/**
 * What was shared in another thread, to be asked in this one by words. A page whose saved text is damaged ends what is asked by an error.
 */
export async function openSharedView(
  { snapshots, gone, tables }: SharedView,
  findPicture: FindPicture,
): Promise<ReadableShelf> {
  const refuse = (path: string): never => {
    throw new DamagedText(path);
  };
  const shown = { snapshots: snapshots.map((parts) => decodeSnapshot(parts, refuse)), gone };
  const view = await openView(shown, { synonyms: decodeTables(tables), problems: [] });
  const pictures = { find: findPicture, read: () => undefined };
  return readFrom(() => view, { pictures: () => pictures });
}
