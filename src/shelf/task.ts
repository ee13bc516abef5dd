// Runs tasks in worker threads; and the messages between the two sides.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LibraryError } from '../library/index.ts';
import { builtFolder } from '../root.ts';
import type { Place, Previous } from './build.ts';
import type { FileTable } from './file-table.ts';
import type { Later } from './find-changes.ts';
import type { OverlaySources } from './laid/overlay.ts';
import { availableMemory, threadLimits } from './memory/thread-memory.ts';
import { removeUnfinished } from './saved/section-file.ts';

/** A task. `file` is the path where the result is to be saved, if it is. */
export type Task =
  /** Index the whole folder; see `buildWhole`. */
  | { kind: 'whole'; place: Place; file?: string | undefined }
  /** Index the pages at some paths, and those of `previous`; see `buildSome`. */
  | { kind: 'some'; place: Place; paths: readonly string[]; previous?: Previous | undefined }
  /** Compare the folder with a table of its files; see `findChanges`. */
  | { kind: 'changes'; place: Place; table: FileTable; later: Later }
  /** Try whether the system can watch a folder. */
  | { kind: 'watchable'; folder: string }
  /** Index an overlay; see `buildOverlay`. */
  | { kind: 'overlay'; sources: OverlaySources }
  /** Stem synonyms; see `buildSynonyms`. */
  | { kind: 'synonyms'; folder?: string | undefined; file?: string | undefined };

/** A message from the worker. Each but `progress` ends the task. */
export type Answer =
  | { kind: 'progress'; done: number; all: number }
  /** The result was saved to the file of the task. */
  | { kind: 'saved' }
  /** The result in shared memory. `problem` says why it could not be saved. */
  | { kind: 'bytes'; bytes: Uint8Array; problem?: string }
  | { kind: 'changes'; changed: string[]; removed: string[] }
  /** The folder can be watched, unless `problem` says why not. */
  | { kind: 'watchable'; problem?: string }
  | { kind: 'failed'; message: string };

/** The last message of a task that did not fail. */
export type Result = Exclude<Answer, { kind: 'progress' | 'failed' }>;

/** How to run a task. */
export interface TaskOptions {
  /** Called with the number of files read and of all files. */
  onProgress?: ((done: number, all: number) => void) | undefined;
  /** Terminates the thread when aborted. */
  signal?: AbortSignal | undefined;
}

/**
 * Runs a task in a worker thread of its own. Rejects with a `LibraryError` where the library is at fault, with the signal's reason when that is
 * aborted, and with another error where the thread fails, for example for want of memory.
 */
export function runTask(task: Task, { onProgress, signal }: TaskOptions = {}): Promise<Result> {
  // The thread runs the built code, also in tests that run the sources. It inherits none of the flags that Node was started with.
  const worker = new Worker(join(builtFolder(), 'src/shelf/worker.js'), {
    workerData: task,
    execArgv: [],
    resourceLimits: threadLimits(availableMemory()),
  });
  const stop = (): void => void worker.terminate();
  if (signal?.aborted) stop();
  else signal?.addEventListener('abort', stop);
  return new Promise((resolve, reject) => {
    let result: Result | undefined;
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'progress') onProgress?.(answer.done, answer.all);
      else if (answer.kind === 'failed') reject(new LibraryError(answer.message));
      else result = answer;
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) {
        if ('file' in task && task.file !== undefined) removeUnfinished(task.file);
        reject(signal.reason);
      }
      // Not resolved before: only now is the thread's memory free, and whatever follows needs memory, too.
      if (result !== undefined) resolve(result);
      reject(new Error(`the indexing thread ended with code ${code} before it was done`));
    });
  });
}
