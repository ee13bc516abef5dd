// Writes the log to a file descriptor. Lines that cannot be written are dropped: a log must never block or end the bot.
import { writeSync } from 'node:fs';

/** A destination of a logger. */
export interface LogDestination {
  write(line: string): void;
}

/** How often a write to a full pipe is tried in a row without progress, and the milliseconds between two tries. */
const MAX_TRIES = 5;
const RETRY_DELAY = 2;

/** Nobody ever notifies this: `Atomics.wait` on it is a synchronous sleep. */
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Buffered lines are written at once when they reach this number of characters. */
const MAX_BUFFERED = 32_000;

/**
 * Opens a destination that buffers the lines of one turn of the event loop, and writes them at its end or when the process exits. A full
 * disk or a closed pipe neither throws nor blocks for long, and its lines are not kept: pino's own destination would retry them until the
 * process is killed. `write` has the signature of `fs.writeSync`.
 */
export function openLossyLog(descriptor: number, write: typeof writeSync = writeSync): LogDestination {
  let lines = '';
  const flush = (): void => {
    if (lines === '') return;
    const bytes = Buffer.from(lines);
    lines = '';
    writeAll(bytes, (offset) => write(descriptor, bytes, offset));
  };
  process.once('exit', flush);
  return {
    write(line) {
      if (lines === '') setImmediate(flush);
      lines += line;
      if (lines.length > MAX_BUFFERED) flush();
    },
  };
}

/** Writes as many of the bytes as possible. `write` writes from an offset on, and returns how many bytes it wrote. */
function writeAll({ length }: Buffer, write: (offset: number) => number): void {
  let written = 0;
  for (let tries = 0; written < length && tries < MAX_TRIES; ) {
    try {
      written += write(written);
      tries = 0;
    } catch (error) {
      const isPipeFull = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
      if (!isPipeFull) return;
      tries += 1;
      Atomics.wait(sleeper, 0, 0, RETRY_DELAY);
    }
  }
}
