// Where the log is written: lines that cannot be written are lost, and nothing else is.
import { writeSync } from 'node:fs';

/** A destination of a logger. */
export interface LogDestination {
  write(line: string): void;
}

/** Times that a line is tried again where the other end of a pipe reads slowly, and milliseconds between them. */
const TRIES = 5;
const PAUSE = 2;

const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes lines to a file descriptor at once. Neither a full disk nor a pipe that nobody reads any more throws, waits for long or is
 * remembered: pino's own destination tries such a line again until the process is killed.
 */
export function openLossyLog(descriptor: number, write: typeof writeSync = writeSync): LogDestination {
  return {
    write(line) {
      const bytes = Buffer.from(line);
      let done = 0;
      for (let tried = 0; done < bytes.length && tried < TRIES; ) {
        try {
          done += write(descriptor, bytes, done);
        } catch (error) {
          const isBusy = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
          if (!isBusy) return;
          tried += 1;
          Atomics.wait(pause, 0, 0, PAUSE);
        }
      }
    },
  };
}
