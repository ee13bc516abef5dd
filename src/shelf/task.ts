// What the worker thread is asked, and what it answers.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LibraryError, type PageDraft } from '../library/index.ts';
import { projectRoot } from '../root.ts';
import type { Place } from './build.ts';
import type { FileStamp } from './snapshot.ts';

export type Task =
  /** Index the whole folder, and save the index in `file` if one is named. */
  | { kind: 'whole'; place: Place; file?: string | undefined }
  /** Index these pages, and those of `previous` that are not among them. */
  | { kind: 'some'; place: Place; paths: readonly string[]; previous: readonly PageDraft[] }
  /** Compare the folder with what it was. */
  | { kind: 'changes'; place: Place; known: readonly FileStamp[] };

export type Answer =
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'saved' }
  /** `problem` says why the bytes could not be saved. */
  | { kind: 'bytes'; bytes: Uint8Array<ArrayBuffer>; problem?: string }
  | { kind: 'changes'; changed: string[]; removed: string[] }
  | { kind: 'failed'; message: string };

export type Result = Exclude<Answer, { kind: 'progress' | 'failed' }>;

/** Runs one task in a thread of its own. Rejects with a `LibraryError` where the library itself is at fault. */
export function runTask(task: Task, onProgress?: (done: number, all: number) => void): Promise<Result> {
  // The program runs as built, and so does its worker, without flags of Node's that are not for it; tests that run from the sources use what was built too.
  const worker = new Worker(join(projectRoot(), 'dist/src/shelf/worker.js'), {
    workerData: task,
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'progress') onProgress?.(answer.done, answer.all);
      else if (answer.kind === 'failed') reject(new LibraryError(answer.message));
      else resolve(answer);
    });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(new Error(`the indexing thread ended with code ${code} before it was done`)),
    );
  });
}
