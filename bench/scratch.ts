// A folder for what a benchmark writes, which is gone when its process ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How often removing a folder is tried, and the milliseconds between two tries. */
const MAX_TRIES = 100;
const PAUSE = 50;

/** Nobody ever notifies this: `Atomics.wait` on it is a synchronous sleep, as an exit has no other. */
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Makes an empty folder that is removed when the process ends, also by Ctrl+C. */
export function makeScratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `cribsheet-${name}-`));
  process.once('exit', () => removeFolder(folder));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return folder;
}

/**
 * Removes a folder with all that is in it. Processes that were just killed may write there a moment longer, and what they write between two
 * steps of the removal makes it fail, whatever its `maxRetries`: so it is begun anew. Throws the last error after five seconds.
 */
export function removeFolder(folder: string): void {
  for (let tries = 1; ; tries += 1)
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (tries === MAX_TRIES) throw error;
      Atomics.wait(sleeper, 0, 0, PAUSE);
    }
}
