// Formulas → a picture, drawn in a thread of its own and remembered.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DrawnFormula } from '../mathematics/index.ts';
import { projectRoot } from '../root.ts';
import type { DrawnPicture } from './rasterise.ts';

/** One picture may take this long, in milliseconds; the thread that takes longer is ended. The first one starts it. */
const LONGEST = 5000;

/** More pictures than this are not waited for. */
const MOST_WAITING = 50;

/** Bytes of the pictures that are remembered, and how many they are: those used last. */
const REMEMBERED = { bytes: 16 * 1024 * 1024, pictures: 1000 };

/** Megabytes of the drawing thread's heap. */
const MEMORY = { maxOldGenerationSizeMb: 256 };

/** What became of one drawing; a failure was the thread's, and may not come again. */
type Result = { picture: DrawnPicture | undefined } | 'failed';

const remembered = new Map<string, DrawnPicture | undefined>();
const underWay = new Map<string, Promise<DrawnPicture | undefined>>();
let bytes = 0;
let last: Promise<unknown> = Promise.resolve();
let thread: Worker | undefined;

/**
 * Draws formulas below each other. Undefined where none of them can be drawn, where that takes too long, or where too
 * many pictures are waited for already.
 */
export function drawPicture(formulas: readonly DrawnFormula[]): Promise<DrawnPicture | undefined> {
  const key = JSON.stringify(formulas.map(({ tex, number }) => [tex, number ?? 0]));
  if (remembered.has(key)) {
    const picture = remembered.get(key);
    // What is used last stands last.
    remembered.delete(key);
    remembered.set(key, picture);
    return Promise.resolve(picture);
  }
  const waiting = underWay.get(key);
  if (waiting) return waiting;
  if (underWay.size >= MOST_WAITING) return Promise.resolve(undefined);
  const drawing = last.then(() => run(formulas)).then((result) => finish(key, result));
  underWay.set(key, drawing);
  last = drawing;
  return drawing;
}

function finish(key: string, result: Result): DrawnPicture | undefined {
  underWay.delete(key);
  if (result === 'failed') return undefined;
  remembered.set(key, result.picture);
  bytes += sizeOf(result.picture);
  for (const [oldest, picture] of remembered) {
    if (bytes <= REMEMBERED.bytes && remembered.size <= REMEMBERED.pictures) break;
    remembered.delete(oldest);
    bytes -= sizeOf(picture);
  }
  return result.picture;
}

function sizeOf(picture: DrawnPicture | undefined): number {
  return picture?.png.length ?? 0;
}

function run(formulas: readonly DrawnFormula[]): Promise<Result> {
  thread ??= startThread();
  const worker = thread;
  // A drawing keeps the process alive, the idle thread does not.
  worker.ref();
  return new Promise((resolve) => {
    const end = (result: Result) => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      if (result === 'failed') {
        thread = undefined;
        // The thread is lost already: whatever else it has to say must not end the process.
        worker.on('error', () => undefined);
        void worker.terminate();
      } else worker.unref();
      resolve(result);
    };
    const timer = setTimeout(() => end('failed'), LONGEST);
    worker.on('message', (picture: DrawnPicture | undefined) => end({ picture }));
    worker.on('error', () => end('failed'));
    worker.on('exit', () => end('failed'));
    worker.postMessage(formulas);
  });
}

/** As built, as the thread that indexes is: tests that run from the sources use what was built too. */
function startThread(): Worker {
  return new Worker(join(projectRoot(), 'dist/src/pictures/worker.js'), {
    execArgv: [],
    resourceLimits: MEMORY,
  });
}
