// The file that keeps vectors: appended to as they are made, read past whatever in it is damaged.
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, read, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { CHUNK_HEAD, chunkLength, decodeChunk, type Entry, encodeChunk, MAGIC } from './entries.ts';

const readInto = promisify(read);

/** So many bytes are read and decoded in a few milliseconds. */
const PIECE = 1 << 20;

/** Bytes of a chunk of a file that is written anew. */
const CHUNK = 1 << 20;

/**
 * Several processes may append to one file: each chunk is written at its end in one go. One that was cut off, by a kill or a full disk,
 * is passed over, and what follows it is found by its mark.
 */
export class VectorFile {
  private readonly path: string;
  private readonly dimensions: number;
  /** Up to here all has been read. */
  private readTo = 0;

  constructor(path: string, dimensions: number) {
    this.path = path;
    this.dimensions = dimensions;
  }

  /** In bytes; 0 where there is none, or none can be. */
  get size(): number {
    try {
      return statSync(this.path).size;
    } catch {
      return 0;
    }
  }

  /**
   * What was appended since the last call, chunk by chunk. Vectors of one chunk stay as they are until the next one is asked for. A
   * file that cannot be read has nothing to say.
   */
  async *readOn(): AsyncGenerator<Entry[]> {
    if (this.size < this.readTo) this.readTo = 0;
    if (this.size === this.readTo) return;
    let handle: number;
    try {
      handle = openSync(this.path, 'r');
    } catch {
      return;
    }
    try {
      yield* this.readFrom(handle);
    } catch (error) {
      // A disk that fails is as good as the end of the file; what is wrong here is not.
      if (!(error instanceof Error && 'code' in error)) throw error;
    } finally {
      closeSync(handle);
    }
  }

  private async *readFrom(handle: number): AsyncGenerator<Entry[]> {
    // One buffer for the whole file: its first `length` bytes stand at `begin` in the file.
    let buffer = Buffer.alloc(2 * PIECE);
    let length = 0;
    let begin = this.readTo;
    for (let isEnd = false; !isEnd; ) {
      if (length === buffer.length) buffer = Buffer.concat([buffer], 2 * buffer.length);
      const { bytesRead } = await readInto(handle, buffer, length, buffer.length - length, begin + length);
      isEnd = bytesRead === 0;
      length += bytesRead;
      const data = buffer.subarray(0, length);
      let at = 0;
      for (let start = data.indexOf(MAGIC); start !== -1; start = data.indexOf(MAGIC, at)) {
        at = start;
        const whole = wholeChunk(data, start);
        if (whole === 'unfinished' && !isEnd) break;
        const entries = typeof whole === 'string' ? undefined : decodeChunk(whole, this.dimensions);
        // What is no chunk, or not yet a whole one, may hide a whole one that was appended behind it.
        if (typeof whole === 'string' || entries === undefined) {
          at = start + 1;
          continue;
        }
        at = start + whole.length;
        this.readTo = begin + at;
        yield entries;
      }
      // Without a mark ahead only the end is kept, where one may have begun.
      if (data.indexOf(MAGIC, at) === -1) at = Math.max(at, length - MAGIC.length + 1);
      buffer.copyWithin(0, at, length);
      begin += at;
      length -= at;
    }
  }

  /** Appends entries as one chunk. Returns why that failed, if it did. */
  append(entries: readonly Entry[]): string | undefined {
    const chunk = encodeChunk(entries, this.dimensions);
    return attempt(() => {
      mkdirSync(dirname(this.path), { recursive: true });
      const before = this.size;
      appendTo(this.path, 'a', [chunk]);
      // What was just written need not be read, unless others wrote too.
      if (before === this.readTo && this.size === before + chunk.length) this.readTo = this.size;
    });
  }

  /**
   * Writes the file anew with these entries alone. A process that appends meanwhile loses what it appends, and makes it again at its
   * next start. Returns why that failed, if it did.
   */
  rewrite(entries: Iterable<Entry>): string | undefined {
    const temporary = `${this.path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
    const problem = attempt(() => {
      appendTo(temporary, 'ax', chunksOf(entries, this.dimensions));
      renameSync(temporary, this.path);
      this.readTo = this.size;
    });
    if (problem !== undefined) attempt(() => rmSync(temporary, { force: true }));
    return problem;
  }
}

/** The chunk that begins at a mark, or why there is none. */
function wholeChunk(data: Buffer, start: number): Buffer | 'none' | 'unfinished' {
  if (start + CHUNK_HEAD > data.length) return 'unfinished';
  const length = chunkLength(data, start);
  if (length === undefined) return 'none';
  return start + length > data.length ? 'unfinished' : data.subarray(start, start + length);
}

function attempt(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function appendTo(path: string, flags: string, chunks: Iterable<Uint8Array>): void {
  const handle = openSync(path, flags);
  try {
    for (const chunk of chunks)
      for (let done = 0; done < chunk.length; ) done += writeSync(handle, chunk, done);
  } finally {
    closeSync(handle);
  }
}

function* chunksOf(entries: Iterable<Entry>, dimensions: number): Generator<Uint8Array> {
  let gathered: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    gathered.push(entry);
    bytes += entry.vectors.length * dimensions;
    if (bytes < CHUNK) continue;
    yield encodeChunk(gathered, dimensions);
    gathered = [];
    bytes = 0;
  }
  if (gathered.length > 0) yield encodeChunk(gathered, dimensions);
}
