// The library for one command: brought up to date first, since nobody waits for a second answer.
import { openShelf, type Shelf } from '../shelf/index.ts';
import { showProgress } from '../terminal/index.ts';
import type { Arguments } from './arguments.ts';

/** Tells the person at the command line of something that went wrong beside what they asked for. */
export function warn(message: string): void {
  process.stderr.write(`${message}\n`);
}

export async function openCurrentShelf({ config }: Arguments): Promise<Shelf> {
  const shelf = await openShelf({
    folder: config.libraryDir,
    sourceUrl: config.sourceUrl,
    dataDir: config.dataDir,
    onProgress: showProgress('Indexing the library'),
    onWarning: warn,
  });
  await shelf.refresh();
  return shelf;
}
