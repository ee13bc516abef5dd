// The library while it is being read: people who ask meanwhile are told how far that is.
import type { LibraryState } from '../discord/index.ts';
import type { WrittenPages } from '../server-pages/index.ts';
import { openShelf, type Shelf, type ShelfOptions } from '../shelf/index.ts';
import { showProgress } from '../terminal/index.ts';

export interface Reading {
  /** The library as soon as it can be asked. Rejects as `openShelf` does. */
  opened: Promise<Shelf>;
  /**
   * Resolves when the library can be asked, or turns out to be so large that people should not wait for it. Rejects as
   * `openShelf` does.
   */
  begun: Promise<void>;
  /** What can be asked, or how far it has been read. */
  state(): LibraryState;
}

/** Begins to open a library. `lay` gives what people of servers have written, to be laid over it. */
export function startReading(
  options: Omit<ShelfOptions, 'onProgress'>,
  lay: (shelf: Shelf) => WrittenPages,
): Reading {
  const show = showProgress('Indexing the library');
  let state: LibraryState = { kind: 'reading', done: 0, all: 0 };
  let begin = (): void => {};
  const onProgress = (done: number, all: number): void => {
    show(done, all);
    state = { kind: 'reading', done, all };
    // A small library is read before anybody could ask.
    if (done < all) begin();
  };
  const opened = openShelf({ ...options, onProgress }).then((shelf) => {
    state = { kind: 'ready', shelf, pages: lay(shelf) };
    return shelf;
  });
  const begun = new Promise<void>((resolve, reject) => {
    begin = resolve;
    opened.then(() => resolve(), reject);
  });
  // A failure is told where it is waited for, which may be later.
  begun.catch(() => {});
  return { opened, begun, state: () => state };
}
