// The index of a library at one moment: as it was saved, else read anew.
import { dirname } from 'node:path';
import { originOf } from '../build.ts';
import { type Mend, readSnapshot, type Snapshot } from '../snapshot.ts';
import { runTask, type TaskOptions } from '../task.ts';
import { indexFile, type Kept } from './data-files.ts';
import { openSaved } from './saved-index.ts';
import { removeLeftovers } from './section-file.ts';

/** Which library to index, and where. */
export interface BaseOptions extends Kept {
  onProgress?: ((done: number, all: number) => void) | undefined;
  onWarning?: ((message: string) => void) | undefined;
}

/** The saved index of a library, or a new one. Leftovers of processes that ended while they saved one are removed. */
export async function openBase(options: BaseOptions, task: TaskOptions, mend: Mend): Promise<Snapshot> {
  const file = indexFile(options);
  if (file !== undefined) removeLeftovers(dirname(file));
  const saved = file === undefined ? undefined : await openSaved(file, originOf(options), mend);
  return saved ?? readWhole(options, task, mend);
}

/** Indexes the whole library, and saves that where it can. */
export async function readWhole(
  options: BaseOptions,
  { signal }: TaskOptions,
  mend: Mend,
): Promise<Snapshot> {
  const { folder, sourceUrl, onProgress, onWarning } = options;
  const file = indexFile(options);
  const result = await runTask({ kind: 'whole', place: { folder, sourceUrl }, file }, { onProgress, signal });
  if (result.kind === 'bytes') {
    if (result.problem) onWarning?.(`The index could not be saved, and is kept in memory: ${result.problem}`);
    return readSnapshot(result.bytes);
  }
  // Another process may have replaced the file since, by an index of the library at another moment.
  const saved = await openSaved(file ?? '', originOf({ folder, sourceUrl }), mend);
  return saved ?? readWhole({ ...options, dataDir: undefined }, { signal }, mend);
}
