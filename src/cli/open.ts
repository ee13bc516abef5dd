// The library for one command: brought up to date first, since nobody waits for a second answer.
import { openCheckout } from '../checkout/index.ts';
import { chooseMeaning } from '../meaning/index.ts';
import { openShelf, type Shelf } from '../shelf/index.ts';
import { showProgress } from '../terminal/index.ts';
import type { Arguments } from './arguments.ts';

/** Tells the person at the command line of something that went wrong beside what they asked for. */
export function warn(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** A library of so few pages gets the vectors that it lacks before it is asked; that takes seconds. */
const MAX_PAGES = 200;

/** Nobody else waits: a question's vector may take its time, in milliseconds. */
const MAX_WAIT = 60_000;

/** Brings the library of a Git repository up to date, where it is one. Rejects with a `LibraryError` where there is none then. */
export async function fetchLibrary({ config: { libraryGit: address, dataDir } }: Arguments): Promise<void> {
  if (address === undefined) return;
  const { signal } = new AbortController();
  const checkout = await openCheckout({ address, dataDir, onWarning: warn, onBegin: warn, signal });
  await checkout.pull();
}

export async function openCurrentShelf({ config }: Arguments): Promise<Shelf> {
  const shelf = await openShelf({
    folder: config.libraryDir,
    sourceUrl: config.sourceUrl,
    dataDir: config.dataDir,
    meaning: chooseMeaning(config, warn),
    patience: MAX_WAIT,
    onProgress: showProgress('Indexing the library'),
    onWarning: warn,
  });
  await shelf.refresh();
  if (shelf.library.size <= MAX_PAGES) await shelf.complete();
  return shelf;
}
