// Tasks of the worker thread, and its answers.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LibraryError } from '../library/index.ts';
import { builtFolder } from '../root.ts';
import type { Later, Place, Previous } from './build.ts';
import type { FileTable } from './file-table.ts';
import type { OverlaySources } from './laid/overlay.ts';
import { availableMemory, threadLimits } from './memory/thread-memory.ts';
import { removeUnfinished } from './saved/section-file.ts';

/** A task. Its `file` is where the result is saved, if it is. */
export type Task =
  /** Index the whole folder. */
  | { kind: 'whole'; place: Place; file?: string | undefined }
  /** Index these pages and those of `previous`. */
  | { kind: 'some'; place: Place; paths: readonly string[]; previous?: Previous | undefined }
  /** Compare the folder with a table of its files. */
  | { kind: 'changes'; place: Place; table: FileTable; later: Later }
  /** See whether the system has what it takes to watch a folder. */
  | { kind: 'watchable'; folder: string }
  /** Index what some readers see beside a library. */
  | { kind: 'overlay'; sources: OverlaySources }
  /** Stem the synonyms of the library in a folder, or the thesaurus without one. */
  | { kind: 'synonyms'; folder?: string | undefined; file?: string | undefined };

/** A message of the worker. All but progress ends the task. */
export type Answer =
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'saved' }
  /** The result in memory that threads share. `problem` tells why it could not be saved. */
  | { kind: 'bytes'; bytes: Uint8Array; problem?: string }
  | { kind: 'changes'; changed: string[]; removed: string[] }
  /** `problem` tells why it has not. */
  | { kind: 'watchable'; problem?: string }
  | { kind: 'failed'; message: string };

/** The end of a task that did not fail. */
export type Result = Exclude<Answer, { kind: 'progress' | 'failed' }>;

/** How to run a task. */
export interface TaskOptions {
  /** Called with the number of pages read and of all pages. */
  onProgress?: ((done: number, all: number) => void) | undefined;
  /** Ends the thread when aborted; the task rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Runs a task in a thread of its own. Rejects with a `LibraryError` where the library is at fault. */
export function runTask(task: Task, { onProgress, signal }: TaskOptions = {}): Promise<Result> {
  // The thread runs the built code, also in tests that run the sources. It gets none of the flags that Node was started with.
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
      // Only now the memory of the thread is free for what comes of its result.
      if (result !== undefined) resolve(result);
      reject(new Error(`the indexing thread ended with code ${code} before it was done`));
    });
  });
}
