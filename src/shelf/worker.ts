// The worker thread: reads and indexes, so that the thread that answers people never waits for it.

import { watch } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { joinPieces, type Pieces } from '../bytes/index.ts';
import { LibraryError } from '../library/index.ts';
import { buildSome, buildWhole, findChanges } from './build.ts';
import { buildOverlay } from './laid/overlay.ts';
import { save } from './saved/section-file.ts';
import { openSpill } from './saved/spill.ts';
import { buildSynonyms } from './synonyms.ts';
import type { Answer, Task } from './task.ts';

const task = workerData as Task;

function post(answer: Answer): void {
  parentPort?.postMessage(answer);
}

/** A result that was saved is read from its file, others are posted. */
function saveOrPost(pieces: Pieces, file: string | undefined): void {
  const problem = file === undefined ? undefined : save(file, pieces);
  if (file !== undefined && problem === undefined) post({ kind: 'saved' });
  else post({ kind: 'bytes', bytes: joinPieces(pieces), ...(problem === undefined ? {} : { problem }) });
}

function indexWhole({ place, file }: Extract<Task, { kind: 'whole' }>): void {
  const onProgress = (done: number, all: number): void => post({ kind: 'progress', done, all });
  const spill = file === undefined ? undefined : openSpill(file);
  try {
    saveOrPost(buildWhole(place, onProgress, spill), file);
  } finally {
    spill?.close();
  }
}

/** What it takes is given back when the thread ends. */
function tryToWatch(folder: string): Answer {
  try {
    watch(folder, { persistent: false }).close();
    return { kind: 'watchable' };
  } catch (error) {
    return { kind: 'watchable', problem: error instanceof Error ? error.message : String(error) };
  }
}

try {
  switch (task.kind) {
    case 'whole':
      indexWhole(task);
      break;
    case 'some':
      saveOrPost(buildSome(task.place, task.paths, task.previous), undefined);
      break;
    case 'changes':
      post({ kind: 'changes', ...findChanges(task.place.folder, task.table, task.later) });
      break;
    case 'watchable':
      post(tryToWatch(task.folder));
      break;
    case 'overlay':
      saveOrPost(buildOverlay(task.sources), undefined);
      break;
    case 'synonyms':
      saveOrPost(buildSynonyms(task.folder), task.file);
      break;
    default:
      task satisfies never;
  }
} catch (error) {
  if (!(error instanceof LibraryError)) throw error;
  post({ kind: 'failed', message: error.message });
}
