// What the worker thread is asked, and what it answers.
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LibraryError } from '../library/index.ts';
import { projectRoot } from '../root.ts';
import type { Later, Place, Previous } from './build.ts';
import type { FileTable } from './file-table.ts';
import { removeUnfinished } from './saved-index.ts';

export type Task =
  /** Index the whole folder, and save the index in `file` if one is named. */
  | { kind: 'whole'; place: Place; file?: string | undefined }
  /** Index these pages, and those of `previous` that are not among them. */
  | { kind: 'some'; place: Place; paths: readonly string[]; previous?: Previous | undefined }
  /** Compare the folder with what it was. */
  | { kind: 'changes'; place: Place; table: FileTable; later: Later }
  /** Stem the thesaurus, or the library's own synonyms, and save them in `file` if one is named. */
  | { kind: 'synonyms'; folder?: string | undefined; file?: string | undefined };

export type Answer =
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'saved' }
  /** In memory that threads share. `problem` says why the bytes could not be saved. */
  | { kind: 'bytes'; bytes: Uint8Array; problem?: string }
  | { kind: 'changes'; changed: string[]; removed: string[] }
  | { kind: 'failed'; message: string };

export type Result = Exclude<Answer, { kind: 'progress' | 'failed' }>;

export interface TaskOptions {
  onProgress?: ((done: number, all: number) => void) | undefined;
  /** Ends the thread; the task then never comes to an end. */
  signal?: AbortSignal | undefined;
}

/** Share of the machine's memory that a thread may fill with objects. Node's own limit takes no account of large machines. */
const MEMORY_SHARE = 0.6;

/** Megabytes for objects that were just made: a page and all that is made of it fit in, and are dropped without being moved. */
const YOUNG = 64;

/** Runs one task in a thread of its own. Rejects with a `LibraryError` where the library itself is at fault. */
export function runTask(task: Task, { onProgress, signal }: TaskOptions = {}): Promise<Result> {
  // The program runs as built, and so does its worker, without flags of Node's that are not for it; tests that run from the sources use what was built too.
  const worker = new Worker(join(projectRoot(), 'dist/src/shelf/worker.js'), {
    workerData: task,
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: Math.ceil((MEMORY_SHARE * totalmem()) / 2 ** 20),
      maxYoungGenerationSizeMb: YOUNG,
    },
  });
  const stop = (): void => void worker.terminate();
  if (signal?.aborted) stop();
  else signal?.addEventListener('abort', stop);
  return new Promise((resolve, reject) => {
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'progress') onProgress?.(answer.done, answer.all);
      else if (answer.kind === 'failed') reject(new LibraryError(answer.message));
      else resolve(answer);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) {
        if ('file' in task && task.file !== undefined) removeUnfinished(task.file);
        reject(signal.reason);
      }
      reject(new Error(`the indexing thread ended with code ${code} before it was done`));
    });
  });
}
