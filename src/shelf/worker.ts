// The worker thread: reads and indexes pages, so that the thread that answers people need not. Each task imports what it needs by itself: those
// of every start need little, and most modules are for reading pages.

import { watch } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { joinPieces, type Pieces } from '../bytes/index.ts';
import type { Answer, Task } from './task.ts';

const task = workerData as Task;

function post(answer: Answer): void {
  parentPort?.postMessage(answer);
}

/** Saves a result to a file. Without a file, or where that fails, posts it. */
async function saveOrPost(pieces: Pieces, file: string | undefined): Promise<void> {
  if (file === undefined) return post({ kind: 'bytes', bytes: joinPieces(pieces) });
  const { save } = await import('./saved/section-file.ts');
  const problem = save(file, pieces);
  post(problem === undefined ? { kind: 'saved' } : { kind: 'bytes', bytes: joinPieces(pieces), problem });
}

async function indexWhole({ place, file }: Extract<Task, { kind: 'whole' }>): Promise<void> {
  const { buildWhole } = await import('./build.ts');
  const { openSpill } = await import('./saved/spill.ts');
  const onProgress = (done: number, all: number): void => post({ kind: 'progress', done, all });
  const spill = file === undefined ? undefined : openSpill(file);
  try {
    await saveOrPost(buildWhole(place, onProgress, spill), file);
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

async function run(): Promise<void> {
  switch (task.kind) {
    case 'whole':
      return indexWhole(task);
    case 'some': {
      const { buildSome } = await import('./build.ts');
      return saveOrPost(buildSome(task.place, task.paths, task.previous), undefined);
    }
    case 'changes': {
      const { findChanges } = await import('./find-changes.ts');
      return post({ kind: 'changes', ...findChanges(task.place.folder, task.table, task.later) });
    }
    case 'watchable':
      return post(tryToWatch(task.folder));
    case 'overlay': {
      const { buildOverlay } = await import('./laid/overlay.ts');
      return saveOrPost(buildOverlay(task.sources), undefined);
    }
    case 'synonyms': {
      const { buildSynonyms } = await import('./synonyms.ts');
      return saveOrPost(buildSynonyms(task.folder), task.file);
    }
    default:
      task satisfies never;
  }
}

try {
  await run();
} catch (error) {
  const { LibraryError } = await import('../library/index.ts');
  if (!(error instanceof LibraryError)) throw error;
  post({ kind: 'failed', message: error.message });
}
