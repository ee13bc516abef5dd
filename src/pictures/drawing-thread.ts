// The thread that draws: it takes one list of formulas after the other, and may end at any time.
import { Worker } from 'node:worker_threads';
import type { DrawnFormula } from '../mathematics/index.ts';
import type { DrawnPicture } from './rasterise.ts';

/** Maximum time for one picture, in milliseconds; the thread that takes longer is ended. The first picture starts it. */
const MAX_DRAWING_TIME = 5000;

/** Maximum size of the thread's heap, in megabytes. */
const MAX_HEAP_SIZE = 256;

/** What became of one drawing; a failure was the thread's, and may not come again. */
export type Drawing =
  | {
      kind: 'drawn' /** Undefined where none of the formulas can be drawn. */;
      picture: DrawnPicture | undefined;
    }
  | { kind: 'failed' };

export interface DrawingThread {
  /** Whether it still draws. Once it does not, it never will again. */
  isAlive(): boolean;
  /** Draws one picture. The one before must be done. Never rejects. */
  draw(formulas: readonly DrawnFormula[]): Promise<Drawing>;
  /** Ends it; a drawing that is under way fails. */
  stop(): void;
}

/** Starts a thread from the script of `worker.ts` as built. `onEnd` is called with the reason once it is lost. */
export function startDrawingThread(
  script: string | URL,
  onEnd: (reason: string) => void,
  maxDrawingTime = MAX_DRAWING_TIME,
): DrawingThread {
  const worker = new Worker(script, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_SIZE },
  });
  let isAlive = true;
  let settle: ((drawing: Drawing) => void) | undefined;

  function end(reason: string): void {
    if (!isAlive) return;
    isAlive = false;
    onEnd(reason);
    settle?.({ kind: 'failed' });
    void worker.terminate();
  }

  worker.on('message', (picture: DrawnPicture | undefined) => settle?.({ kind: 'drawn', picture }));
  // They stay for good: whatever a lost thread has to say must not end the process.
  worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => end(`it ended with code ${code}`));
  worker.unref();

  return {
    isAlive: () => isAlive,
    draw(formulas) {
      // A drawing keeps the process alive, the idle thread does not.
      worker.ref();
      return new Promise((resolve) => {
        const timer = setTimeout(
          () => end(`a picture took longer than ${maxDrawingTime} ms`),
          maxDrawingTime,
        );
        settle = (drawing) => {
          settle = undefined;
          clearTimeout(timer);
          worker.unref();
          resolve(drawing);
        };
        worker.postMessage(formulas);
      });
    },
    stop() {
      isAlive = false;
      settle?.({ kind: 'failed' });
      void worker.terminate();
    },
  };
}
