// The worker thread: reads and indexes pages, so that the thread that answers people need not.

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

/** Saves a result to a file. Without a file, or where that fails, posts it. */
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

/** Tries to watch a folder. Handles that this takes are freed when the thread ends. */
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
