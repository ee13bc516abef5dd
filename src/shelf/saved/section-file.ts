// Files of named sections (see `bytes/sections.ts`): written atomically, and verified when they are read.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  read,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import {
  type Layout,
  layoutLength,
  type Pieces,
  type Placed,
  type ReadBytes,
  readLayout,
} from '../../bytes/index.ts';

/** Number of bytes that are read and checksummed at a time. That takes a few milliseconds, in which the thread does nothing else. */
const BYTES_AT_A_TIME = 4 << 20;

/** Number of bytes that `layoutLength` needs. */
const BEGINNING = 64;

/**
 * Writes pieces to a file atomically: under a temporary name, which is then renamed. Returns undefined, or a message that says why it failed.
 * Does not flush to the disk: a file that a power failure truncates is recognised when it is opened.
 */
export function save(file: string, pieces: Pieces): string | undefined {
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const handle = openSync(temporary, 'wx');
    try {
      for (const piece of pieces) writeWhole(handle, piece);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
    return undefined;
  } catch (error) {
    remove(temporary);
    return error instanceof Error ? error.message : String(error);
  }
}

/** Removes the temporary files for `file` that a thread of this process left when it was ended while it was saving. */
export function removeUnfinished(file: string): void {
  const begin = `${basename(file)}.${process.pid}-`;
  try {
    for (const name of readdirSync(dirname(file))) {
      if (name.startsWith(begin) && name.endsWith('.tmp')) remove(join(dirname(file), name));
    }
  } catch {
    // Where there is no folder, there is no file to remove.
  }
}

/** Temporary files that are older than this, in milliseconds, are removed even if a process with their number is running. */
const MAX_LEFTOVER_AGE = 3_600_000;

/** Removes from a folder the temporary files of processes that ended while they were saving. */
export function removeLeftovers(folder: string, now = Date.now()): void {
  const started = now - process.uptime() * 1000;
  try {
    for (const name of readdirSync(folder)) {
      const pid = Number(/\.(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1]);
      if (Number.isNaN(pid)) continue;
      const changed = statSync(join(folder, name)).mtimeMs;
      // The number may have been given to another process since. In containers this is often the case for our own.
      const isOver = pid === process.pid ? changed < started - 1000 : !isRunning(pid);
      if (isOver || now - changed > MAX_LEFTOVER_AGE) remove(join(folder, name));
    }
  } catch {
    // Where there is no folder, there is no file to remove.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Writes all bytes: a single system call may write fewer than it was given. */
function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where the file could not be created (a read-only disk, or a path below a file), there is none to remove.
  }
}

/** An open file of sections. */
export interface SectionFile<Header> {
  /** The file descriptor, which stays open until `close`. */
  handle: number;
  close(): void;
  layout: Layout<Header>;
  /** The sections that are kept in memory, by name. The memory is shared. */
  sections: ReadonlyMap<string, Uint8Array>;
}

/** What is done with sections that are not to be kept in memory, by their names. */
export interface Unkept {
  /** Read and checked with the others. Then they are in the system's cache, too, and what is read of them soon is read fast. */
  checked?: readonly string[];
  /** Not read at all. */
  unread?: readonly string[];
}

/**
 * Opens a file, and reads its sections into memory, but for those in `unkept`. It reads piece by piece, so that other work runs in between.
 * Undefined where there is no such file, or it is truncated, damaged or of another version.
 */
export async function openSectionFile<Header>(
  file: string,
  unkept: Unkept = {},
): Promise<SectionFile<Header> | undefined> {
  let handle: number;
  try {
    // O_NONBLOCK: to open a named pipe would block until somebody writes to it.
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return undefined;
  }
  try {
    const layout = fstatSync(handle).isFile() ? readLayoutOf<Header>(handle) : undefined;
    const sections = layout && (await readSections(handle, layout, unkept));
    if (layout && sections) return { handle, close: () => closeSync(handle), layout, sections };
  } catch {
    // A folder of that name, or a failing disk: treated as no file.
  }
  closeSync(handle);
  return undefined;
}

function readLayoutOf<Header>(handle: number): Layout<Header> | undefined {
  const length = layoutLength(readBytes(handle, 0, BEGINNING));
  const size = fstatSync(handle).size;
  if (length === undefined || length > size) return undefined;
  const layout = readLayout<Header>(readBytes(handle, 0, length));
  return layout?.length === size ? layout : undefined;
}

async function readSections(
  handle: number,
  { sections }: Layout<unknown>,
  { checked = [], unread = [] }: Unkept,
): Promise<Map<string, Uint8Array> | undefined> {
  const kept = new Map<string, Uint8Array>();
  for (const section of sections) {
    const { name, length, crc } = section;
    if (unread.includes(name)) continue;
    const isKept = !checked.includes(name);
    const bytes = new Uint8Array(new SharedArrayBuffer(isKept ? length : Math.min(length, BYTES_AT_A_TIME)));
    if ((await readSection(handle, section, bytes)) !== crc) return undefined;
    if (isKept) kept.set(name, bytes);
  }
  return kept;
}

const readPiece = promisify(read);

/**
 * Reads a section into `bytes`, and returns its CRC-32. Where it is longer, each piece is overwritten by the next one. Undefined where the file
 * ends before.
 */
async function readSection(
  handle: number,
  { offset, length }: Placed,
  bytes: Uint8Array,
): Promise<number | undefined> {
  let sum = 0;
  for (let done = 0; done < length; ) {
    const at = bytes.length < length ? 0 : done;
    const wanted = Math.min(BYTES_AT_A_TIME, length - done);
    const { bytesRead } = await readPiece(handle, bytes, at, wanted, offset + done);
    if (bytesRead === 0) return undefined;
    sum = crc32(bytes.subarray(at, at + bytesRead), sum);
    done += bytesRead;
  }
  return sum;
}

/** Number of bytes that a reader's own memory holds. Few reads are of more. */
const READER_BYTES = 1 << 16;

/**
 * Gives a function that reads from an open file; offsets count from `start`. Where the disk fails it gives no bytes, whose checksum is that of no
 * record: they count as damaged.
 */
export function readerOfFile(file: { handle: number }, start: number): ReadBytes {
  const own = new Uint8Array(READER_BYTES);
  return (offset, length) => {
    const bytes = length > READER_BYTES ? new Uint8Array(length) : own.subarray(0, length);
    try {
      return readInto(file.handle, start + offset, bytes);
    } catch {
      return bytes.subarray(0, 0);
    }
  };
}

function readBytes(handle: number, offset: number, length: number): Uint8Array {
  return readInto(handle, offset, new Uint8Array(length));
}

/** Reads bytes from an offset. Returns those that were read: fewer where the file ends before. Throws where the disk fails. */
function readInto(handle: number, offset: number, bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  let done = 0;
  while (done < length) {
    const count = readSync(handle, bytes, done, length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}
