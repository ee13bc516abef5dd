// The library for one command: brought up to date first, since nobody waits for a second answer.
import { openCheckout } from '../checkout/index.ts';
import type { GitAddress } from '../config/index.ts';
import { chooseMeaning } from '../meaning/index.ts';
import { openShelf, type Shelf } from '../shelf/index.ts';
import { showProgress } from '../terminal/index.ts';
import type { Arguments } from './arguments.ts';

/** Writes a warning for the person at the command line; the output stays what was asked for. */
export function warn(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Maximum number of pages of a library whose missing vectors are made before it is asked: that takes seconds. */
const MAX_PAGES = 200;

/** How long a question's vector is waited for, in milliseconds: at the command line nobody else waits. */
const MAX_WAIT = 60_000;

/** Fetches the library from the address of a Git repository. Rejects with a `LibraryError` if there is no library afterwards. */
export async function fetchLibrary(address: GitAddress, dataDir: string): Promise<void> {
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
