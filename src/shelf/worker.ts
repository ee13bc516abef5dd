// The worker thread: reads and indexes, so that the thread which answers people never waits for it.
import { parentPort, workerData } from 'node:worker_threads';
import { LibraryError } from '../library/index.ts';
import { buildSome, buildWhole, findChanges } from './build.ts';
import { save } from './saved-index.ts';
import { joinPieces, type Pieces } from './sections.ts';
import type { Answer, Task } from './task.ts';

const task = workerData as Task;

function post(answer: Answer, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(answer, transfer);
}

function postBytes(pieces: Pieces, problem?: string): void {
  const bytes = joinPieces(pieces);
  post({ kind: 'bytes', bytes, ...(problem === undefined ? {} : { problem }) }, [bytes.buffer]);
}

try {
  switch (task.kind) {
    case 'whole': {
      const pieces = buildWhole(task.place, (done, all) => post({ kind: 'progress', done, all }));
      const problem = task.file === undefined ? undefined : save(task.file, pieces);
      // What lies safely in a file is read from there; there is no need to hold it twice.
      if (task.file !== undefined && problem === undefined) post({ kind: 'saved' });
      else postBytes(pieces, problem);
      break;
    }
    case 'some':
      postBytes(buildSome(task.place, task.paths, task.previous));
      break;
    case 'changes':
      post({ kind: 'changes', ...findChanges(task.place.folder, task.known) });
      break;
    default:
      task satisfies never;
  }
} catch (error) {
  if (!(error instanceof LibraryError)) throw error;
  post({ kind: 'failed', message: error.message });
}
