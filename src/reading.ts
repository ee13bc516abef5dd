// The library while it is being read: people who ask meanwhile are told how far that is.
import type { LibraryState, Progress } from './discord/index.ts';
import type { Shelf } from './shelf/index.ts';
import { showProgress } from './terminal/index.ts';

/** How far the library has been read. `shelf` is set when it can be asked. */
export class Reading {
  shelf: Shelf | undefined;
  /** Resolves when there turns out to be so much to read that people should not wait for it. */
  readonly begun: Promise<void>;
  private readonly begin: () => void;
  private readonly show = showProgress('Indexing the library');
  private progress: Progress = { kind: 'reading', done: 0, all: 0 };

  constructor() {
    let begin = (): void => {};
    this.begun = new Promise((resolve) => {
      begin = resolve;
    });
    this.begin = begin;
  }

  tell(done: number, all: number): void {
    this.show(done, all);
    this.progress = { kind: 'reading', done, all };
    // A small library is read before anybody could ask.
    if (done < all) this.begin();
  }

  /** What can be asked, or how far it has been read. */
  state(): LibraryState {
    return this.shelf === undefined ? this.progress : { kind: 'ready', shelf: this.shelf };
  }
}
