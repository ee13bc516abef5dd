// A saved index: one file in the data folder, never trusted, never half written.

import { randomBytes } from 'node:crypto';
import {
  close,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  read as readInto,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { type Layout, layoutLength, type Pieces, type Placed, readLayout } from '../bytes/index.ts';
import { DRAFTS, decodeSnapshot, type Header, type Snapshot } from './snapshot.ts';

/** Writes the pieces under a temporary name and renames the file into place. Returns why that failed, if it did. */
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

/** Removes what a thread of this process that was ended left half written. */
export function removeUnfinished(file: string): void {
  const begin = `${basename(file)}.${process.pid}-`;
  try {
    for (const name of readdirSync(dirname(file))) {
      if (name.startsWith(begin) && name.endsWith('.tmp')) remove(join(dirname(file), name));
    }
  } catch {
    // Without the folder there is nothing in it.
  }
}

/** A system call may write less than it was given. */
function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where no file could be made (a path below a file, a disk that is read-only) none need be removed.
  }
}

/** Files are held open for as long as somebody may ask for a text in them. */
const OPEN_FILES = new FinalizationRegistry<number>((handle) => close(handle, () => {}));

/**
 * Opens a saved index, or gives undefined where there is none, or it is truncated, damaged, of another version or built from
 * something else. Texts of pages stay in the file, which is held open, so that it may be replaced meanwhile.
 */
export async function openSaved(file: string, origin: string): Promise<Snapshot | undefined> {
  const opened = await openSections<Header>(file, [DRAFTS]);
  if (opened === undefined) return undefined;
  const { handle, layout, sections } = opened;
  const drafts = layout.sections.find(({ name }) => name === DRAFTS);
  if (layout.header.origin !== origin || drafts === undefined) {
    opened.close();
    return undefined;
  }
  // Nobody waits for the reading and the decoding at once.
  await nextTurn();
  const snapshot = decodeSnapshot({
    header: layout.header,
    section: (name) => sectionOf(sections, name),
    read: (offset, length) => readBytes(handle, drafts.offset + offset, length),
  });
  OPEN_FILES.register(snapshot, handle);
  return snapshot;
}

/** A section that a sound file holds; the layout told by its header is of this version. */
export function sectionOf(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new Error(`the saved index has no section ${name}`);
  return bytes;
}

export interface OpenedSections<H> {
  /** The file, which stays open until it is closed. */
  handle: number;
  close(): void;
  layout: Layout<H>;
  sections: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads all sections of a file but those named, piece by piece, so that nobody else has to wait meanwhile. Gives undefined where
 * there is no such file, or it is not as it was written.
 */
export async function openSections<H>(
  file: string,
  except: readonly string[] = [],
): Promise<OpenedSections<H> | undefined> {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const layout = readHead<H>(handle);
    const sections = layout && (await readSections(handle, layout, except));
    if (layout && sections) return { handle, close: () => closeSync(handle), layout, sections };
  } catch {
    // A folder of that name, or a disk that fails: as good as no index.
  }
  closeSync(handle);
  return undefined;
}

function readHead<H>(handle: number): Layout<H> | undefined {
  const header = layoutLength(readBytes(handle, 0, 64));
  const size = fstatSync(handle).size;
  if (header === undefined || header > size) return undefined;
  const layout = readLayout<H>(readBytes(handle, 0, header));
  return layout?.length === size ? layout : undefined;
}

async function readSections(
  handle: number,
  { sections }: Layout<unknown>,
  except: readonly string[],
): Promise<Map<string, Uint8Array> | undefined> {
  const read = new Map<string, Uint8Array>();
  for (const section of sections) {
    if (except.includes(section.name)) continue;
    const bytes = await readSection(handle, section);
    if (bytes === undefined) return undefined;
    read.set(section.name, bytes);
  }
  return read;
}

const readPiece = promisify(readInto);

/** So many bytes are read and summed up in a few milliseconds. */
const PIECE = 4 << 20;

/** The section's bytes, in memory that threads may share; undefined where they are not those that were written. */
async function readSection(handle: number, { offset, length, crc }: Placed): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  let sum = 0;
  for (let done = 0; done < length; ) {
    const { bytesRead } = await readPiece(handle, bytes, done, Math.min(PIECE, length - done), offset + done);
    if (bytesRead === 0) return undefined;
    sum = crc32(bytes.subarray(done, done + bytesRead), sum);
    done += bytesRead;
  }
  return sum === crc ? bytes : undefined;
}

/** Reads what is there of the range; a file that ends early gives fewer bytes. */
function readBytes(handle: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const count = readSync(handle, bytes, done, length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}
