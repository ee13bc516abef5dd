// Where the log is written: lines that cannot be written are lost, and nothing else is.
import { writeSync } from 'node:fs';

/** A destination of a logger. */
export interface LogDestination {
  write(line: string): void;
}

/** Times in a row that it is tried again where the other end of a pipe reads slowly, and milliseconds between them. */
const TRIES = 5;
const PAUSE = 2;

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Lines are written together up to so many characters. */
const MOST_TOGETHER = 32_000;

/**
 * Writes lines to a file descriptor: those of one turn of the event loop together, at its end or when the process ends. Neither a full disk
 * nor a pipe that nobody reads any more throws, waits for long or is remembered: pino's own destination tries such a line again until the
 * process is killed.
 */
export function openLossyLog(descriptor: number, write: typeof writeSync = writeSync): LogDestination {
  let lines = '';
  const flush = (): void => {
    if (lines === '') return;
    const bytes = Buffer.from(lines);
    lines = '';
    writeAll(bytes, (done) => write(descriptor, bytes, done));
  };
  process.once('exit', flush);
  return {
    write(line) {
      if (lines === '') setImmediate(flush);
      lines += line;
      if (lines.length > MOST_TOGETHER) flush();
    },
  };
}

/** Writes as much as can be written. `write` takes what is left from an offset on, and tells how much of it it took. */
function writeAll({ length }: Buffer, write: (from: number) => number): void {
  let done = 0;
  for (let tried = 0; done < length && tried < TRIES; ) {
    try {
      done += write(done);
      tried = 0;
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
      if (!isBusy) return;
      tried += 1;
      Atomics.wait(pause, 0, 0, PAUSE);
    }
  }
}
