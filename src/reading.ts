// The library while it is being read: people who ask meanwhile are told how far that is.
import type { Shelf } from './shelf/index.ts';
import { showProgress } from './terminal/index.ts';

/** How far the library has been read. `shelf` is set when it can be asked. */
export class Reading {
  shelf: Shelf | undefined;
  /** Resolves when there turns out to be so much to read that people should not wait for it. */
  readonly begun: Promise<void>;
  private readonly begin: () => void;
  private readonly show = showProgress('Indexing the library');
  private progress = '';

  constructor() {
    let begin = (): void => {};
    this.begun = new Promise((resolve) => {
      begin = resolve;
    });
    this.begin = begin;
  }

  tell(done: number, all: number): void {
    this.show(done, all);
    this.progress = `: ${done.toLocaleString('en')} of ${all.toLocaleString('en')} pages so far`;
    // A small library is read before anybody could ask.
    if (done < all) this.begin();
  }

  /** What commands work with, or why there is nothing yet. */
  ready(): { shelf: Shelf } | string {
    if (this.shelf !== undefined) return { shelf: this.shelf };
    return `I am still reading the library${this.progress}. Please ask again in a moment.`;
  }
}
