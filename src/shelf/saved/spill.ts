// Spill files: while an index is built, the texts of pages, which are most of it, are kept in a temporary file and not in memory.
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PieceStore } from '../../bytes/index.ts';

/** Number of bytes that are read at a time. */
const BYTES_AT_A_TIME = 1 << 20;

/** A store of pieces in a temporary file. */
export interface Spill extends PieceStore {
  /** Closes and removes the file. The pieces are lost. */
  close(): void;
}

/**
 * Opens a spill file beside `file`. Pieces that cannot be written, for example because the disk is full, are kept in memory. Where the system can
 * remove an open file, nothing is left behind however the process ends. `pieces` throws where the file has become shorter.
 */
export function openSpill(file: string): Spill {
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  let handle = open(temporary);
  let written = 0;
  const unwritten: Uint8Array[] = [];

  return {
    add(piece) {
      // Once a piece is kept in memory, all later ones are, too, so that their order is kept.
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

/** Creates a file, and removes its name where the system allows that for an open file. Undefined where it cannot be created. */
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

/** Writes all bytes at an offset of a file. False where that fails. */
function writeWhole(handle: number, bytes: Uint8Array, at: number): boolean {
  try {
    for (let done = 0; done < bytes.length; )
      done += writeSync(handle, bytes, done, bytes.length - done, at + done);
    return true;
  } catch {
    return false;
  }
}
