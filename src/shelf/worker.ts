// The worker thread: reads and indexes, so that the thread which answers people never waits for it.
import { parentPort, workerData } from 'node:worker_threads';
import { LibraryError } from '../library/index.ts';
import { buildSome, buildWhole, findChanges } from './build.ts';
import { save } from './saved-index.ts';
import type { Answer, Task } from './task.ts';

const task = workerData as Task;

function post(answer: Answer, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(answer, transfer);
}

try {
  switch (task.kind) {
    case 'whole': {
      const bytes = buildWhole(task.place, (done, all) => post({ kind: 'progress', done, all }));
      const problem = task.file === undefined ? undefined : save(task.file, bytes);
      const saved = task.file !== undefined && problem === undefined;
      // What lies safely in a file is read from there; there is no need to hold it twice.
      if (saved) post({ kind: 'saved' });
      else post({ kind: 'bytes', bytes, ...(problem === undefined ? {} : { problem }) }, [bytes.buffer]);
      break;
    }
    case 'some': {
      const bytes = buildSome(task.place, task.paths, task.previous);
      post({ kind: 'bytes', bytes }, [bytes.buffer]);
      break;
    }
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
