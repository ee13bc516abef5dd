// The state of the library while it is being read, so that people who ask early are told how far reading has come.
import type { LibraryState } from '../discord/index.ts';
import type { WrittenPages } from '../server-pages/index.ts';
import { openShelf, type Shelf, type ShelfOptions } from '../shelf/index.ts';
import { showProgress } from '../terminal/index.ts';

/** How long the first people who ask have the process for themselves, in milliseconds. */
const CALM_AFTER_START = 1000;

export interface Reading {
  /** The library, once it can be searched. Rejects with the errors of `openShelf`. */
  opened: Promise<Shelf>;
  /**
   * Resolves when the bot should log in: when the library can be searched or, if it is large, as soon as reading takes long. Rejects with
   * the errors of `openShelf`.
   */
  begun: Promise<void>;
  /** The library if it can be searched, otherwise the progress of reading. */
  state(): LibraryState;
  /** To be called when the bot is connected: a moment later the library does what its start need not wait for. */
  noteConnected(): void;
}

/** Starts to open a library. `lay` opens the pages that members of servers have written, which are laid over it. */
export function startReading(
  options: Omit<ShelfOptions, 'onProgress' | 'started'>,
  lay: (shelf: Shelf) => WrittenPages,
): Reading {
  const show = showProgress('Indexing the library');
  let state: LibraryState = { kind: 'reading', done: 0, all: 0 };
  let begin = (): void => {};
  const onProgress = (done: number, all: number): void => {
    show(done, all);
    state = { kind: 'reading', done, all };
    // A small library reports progress once, when all is read: then there is no reason to log in earlier.
    if (done < all) begin();
  };
  let start = (): void => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  const opened = openShelf({ ...options, onProgress, started }).then((shelf) => {
    state = { kind: 'ready', shelf, pages: lay(shelf) };
    return shelf;
  });
  const begun = new Promise<void>((resolve, reject) => {
    begin = resolve;
    opened.then(() => resolve(), reject);
  });
  // Whoever awaits `begun` handles its rejection, possibly later; without this Node.js would end the process first.
  begun.catch(() => {});
  return {
    opened,
    begun,
    state: () => state,
    noteConnected: () => void setTimeout(start, CALM_AFTER_START).unref(),
  };
}
