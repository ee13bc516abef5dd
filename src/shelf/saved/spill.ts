// Bytes that are put aside in a file until an index is laid out: those of a large library's texts are most of it.
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PieceStore } from '../../bytes/index.ts';

/** Number of bytes that are read at a time. */
const BYTES_AT_A_TIME = 1 << 20;

export interface Spill extends PieceStore {
  /** Gives up what was put aside. */
  close(): void;
}

/**
 * Opens a file beside `file` for bytes that are put aside. What cannot be written, as on a disk that is full, is kept in memory. Nothing
 * of it is left behind, however the process ends, where a file that is open can be removed.
 */
export function openSpill(file: string): Spill {
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  let handle = open(temporary);
  let written = 0;
  const unwritten: Uint8Array[] = [];

  return {
    add(piece) {
      // Once something is in memory, what comes after it is, too: the order is that of the pieces.
      if (handle === undefined || unwritten.length > 0 || !writeWhole(handle, piece, written))
        unwritten.push(piece.slice());
      else written += piece.length;
    },
    *pieces() {
      for (let at = 0; handle !== undefined && at < written; ) {
        const bytes = new Uint8Array(Math.min(BYTES_AT_A_TIME, written - at));
        const count = readSync(handle, bytes, 0, bytes.length, at);
        if (count === 0) throw new Error(`${temporary} has become shorter`);
        yield bytes.subarray(0, count);
        at += count;
      }
      yield* unwritten;
    },
    close() {
      if (handle === undefined) return;
      closeSync(handle);
      handle = undefined;
      rmSync(temporary, { force: true });
    },
  };
}

/** Opens a new file, and removes its name where the system lets us; undefined where there can be no such file. */
function open(file: string): number | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const handle = openSync(file, 'wx+');
    try {
      rmSync(file, { force: true });
    } catch {
      // On Windows it keeps its name until it is closed.
    }
    return handle;
  } catch {
    return undefined;
  }
}

/** Writes bytes at a place of a file; false where the disk does not take all of them. */
function writeWhole(handle: number, bytes: Uint8Array, at: number): boolean {
  try {
    for (let done = 0; done < bytes.length; )
      done += writeSync(handle, bytes, done, bytes.length - done, at + done);
    return true;
  } catch {
    return false;
  }
}
