// Opens the base, the snapshot of a whole library: from the saved index, or else by reading the folder.
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

/** Opens the saved index of a library, or builds a new one. Removes temporary files of processes that ended while they were saving. */
export async function openBase(options: BaseOptions, task: TaskOptions, mend: Mend): Promise<Snapshot> {
  const file = indexFile(options);
  if (file !== undefined) removeLeftovers(dirname(file));
  const saved = file === undefined ? undefined : await openSaved(file, originOf(options), mend);
  return saved ?? readWhole(options, task, mend);
}

/** Indexes the whole library, and saves the index. Where that fails, it warns and keeps the index in memory. */
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
  // Another process may have replaced the file since, by an index of another origin. Then a new one is built in memory.
  const saved = await openSaved(file ?? '', originOf({ folder, sourceUrl }), mend);
  return saved ?? readWhole({ ...options, dataDir: undefined }, { signal }, mend);
}
