// Formulas and charts → pictures, drawn one after the other in a thread of their own, and remembered.
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Drawing as Chart } from '../charts/index.ts';
import type { DrawnFormula } from '../mathematics/index.ts';
import { builtFolder } from '../root.ts';
import { type Outcome, startThread, type TaskThread } from '../threads/index.ts';
import type { DrawnPicture } from './rasterise.ts';

/** Maximum time for one picture, in milliseconds. */
const MAX_DRAWING_TIME = 5000;

/** Maximum size of the thread's heap, in megabytes. */
const MAX_HEAP_SIZE = 256;

/** What is drawn: formulas below each other, or a chart. */
export type Subject = readonly DrawnFormula[] | Chart;

/** A thread that draws; a picture is undefined where none of its formulas can be drawn. */
export type DrawingThread = TaskThread<Subject, DrawnPicture | undefined>;

type Drawing = Outcome<DrawnPicture | undefined>;

/** Maximum number of pictures that are waited for at once. */
const MAX_WAITING = 50;

/** Maximum number and total size in bytes of the pictures that are remembered: those used last. */
const MAX_REMEMBERED = { pictures: 1000, bytes: 16 * 1024 * 1024 };

/** The drawing of pictures; who opens it closes it. */
export interface Pictures {
  /**
   * Draws formulas below each other, or a chart, as a PNG. Undefined where none of them can be drawn, where that takes too long or fails, or
   * where too many pictures are waited for already. Never rejects.
   */
  draw(subject: Subject): Promise<DrawnPicture | undefined>;
  /** Ends the thread, and with it all that is waited for: from then on there are no pictures. */
  close(): void;
}

export interface PicturesOptions {
  /** Told, in a sentence, each time the drawing thread is lost; the next picture starts another one. */
  onWarning(message: string): void;
  /** Starts a drawing thread; the one that was built, unless told. */
  startDrawing?(onEnd: (reason: string) => void): DrawingThread;
}

/** Opens the drawing of pictures. The thread starts with the first of them, and lives until it is closed or the process ends. */
export function openPictures({ onWarning, startDrawing = startBuiltThread }: PicturesOptions): Pictures {
  const remembered = new LRUCache<string, { picture: DrawnPicture | undefined }>({
    max: MAX_REMEMBERED.pictures,
    maxSize: MAX_REMEMBERED.bytes,
    sizeCalculation: ({ picture }) => Math.max(1, picture?.png.length ?? 0),
  });
  const underWay = new Map<string, Promise<DrawnPicture | undefined>>();
  let last: Promise<unknown> = Promise.resolve();
  let thread: DrawingThread | undefined;

  let isClosed = false;

  function run(subject: Subject): Promise<Drawing> {
    if (isClosed) return Promise.resolve({ kind: 'failed', cause: 'thread' });
    if (!thread?.isAlive()) {
      thread = startDrawing((reason) =>
        onWarning(`The thread that draws formulas was lost: ${reason}. The next picture starts another one.`),
      );
    }
    return thread.run(subject);
  }

  function finish(key: string, drawing: Drawing): DrawnPicture | undefined {
    underWay.delete(key);
    // Whatever took too much time or memory will do so again. But a thread may be lost for other reasons, so that is not remembered.
    if (drawing.kind === 'failed' && drawing.cause === 'thread') return undefined;
    const picture = drawing.kind === 'done' ? drawing.result : undefined;
    if (drawing.kind === 'threw') onWarning(`Formulas could not be drawn: ${drawing.message}`);
    remembered.set(key, { picture });
    return picture;
  }

  return {
    draw(subject) {
      const key = JSON.stringify(
        'shapes' in subject ? subject : subject.map(({ tex, number }) => [tex, number ?? 0]),
      );
      const known = remembered.get(key);
      if (known) return Promise.resolve(known.picture);
      const waiting = underWay.get(key);
      if (waiting) return waiting;
      if (underWay.size >= MAX_WAITING) return Promise.resolve(undefined);
      const drawing = last.then(() => run(subject)).then((result) => finish(key, result));
      underWay.set(key, drawing);
      last = drawing;
      return drawing;
    },
    close() {
      isClosed = true;
      thread?.stop();
    },
  };
}

/** As built, as the thread that indexes is: tests that run from the sources use what was built too. */
function startBuiltThread(onEnd: (reason: string) => void): DrawingThread {
  return startThread(join(builtFolder(), 'src/pictures/worker.js'), {
    limit: MAX_DRAWING_TIME,
    heap: MAX_HEAP_SIZE,
    task: 'a picture',
    onEnd,
  });
}
