import { appendFileSync, existsSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, encodeChunk } from '../../../src/meaning/store/entries.ts';
import { VectorFile } from '../../../src/meaning/store/vector-file.ts';
import { makeFolder } from '../../e2e/folder.ts';

const DIMENSIONS = 8;

const newFile = (): string => join(makeFolder(), 'data', 'library.vectors');

function entry(hash: number, passages = 2): Entry {
  const codes = Int8Array.from({ length: DIMENSIONS }, (_, i) => ((hash + i) % 255) - 127);
  const vectors = Array.from({ length: passages }, (_, block) => ({ codes, scale: 0.25, block }));
  return hash % 2 === 0
    ? { kind: 'title', hash, vectors: vectors.slice(0, 1) }
    : { kind: 'answer', hash, vectors };
}

/** An entry that outlives its chunk. */
function copyOf({ vectors, ...entry }: Entry): Entry {
  return { ...entry, vectors: vectors.map((vector) => ({ ...vector, codes: vector.codes.slice() })) };
}

async function readAll(file: VectorFile): Promise<Entry[]> {
  const all: Entry[] = [];
  for await (const entries of file.readOn()) all.push(...entries.map(copyOf));
  return all;
}

const hashesIn = async (path: string) =>
  (await readAll(new VectorFile(path, DIMENSIONS))).map(({ hash }) => hash);

describe('the file of vectors', () => {
  it('gives back what was appended, chunk by chunk, to whoever opens it', async () => {
    const path = newFile();
    const file = new VectorFile(path, DIMENSIONS);
    const entries = [entry(2), entry(2 ** 52 - 1, 300), entry(5, 0)];
    expect(await readAll(file)).toEqual([]);
    expect(file.append(entries.slice(0, 1))).toBeUndefined();
    expect(file.append(entries.slice(1))).toBeUndefined();
    expect(await readAll(new VectorFile(path, DIMENSIONS))).toEqual(entries);
    expect(await readAll(file)).toEqual([]);
  });

  it('tells one process what another one has appended', async () => {
    const path = newFile();
    const [one, other] = [new VectorFile(path, DIMENSIONS), new VectorFile(path, DIMENSIONS)];
    one.append([entry(1)]);
    expect(await readAll(other)).toEqual([entry(1)]);
    other.append([entry(3)]);
    one.append([entry(5)]);
    expect((await readAll(other)).map(({ hash }) => hash)).toContain(5);
    expect((await readAll(one)).map(({ hash }) => hash)).toContain(3);
  });

  it('believes nothing of a file that was cut anywhere but what is whole', async () => {
    const path = newFile();
    const file = new VectorFile(path, DIMENSIONS);
    for (const hash of [1, 2, 3]) file.append([entry(hash)]);
    const whole = readFileSync(path);
    const length = encodeChunk([entry(1)], DIMENSIONS).length;
    for (let cut = 0; cut <= whole.length; cut += 1) {
      writeFileSync(path, whole.subarray(0, cut));
      const read = await hashesIn(path);
      expect(read).toEqual([1, 2, 3].slice(0, read.length));
      expect(read.includes(1)).toBe(cut >= length);
    }
  });

  it('passes over a chunk that was cut off in the middle, and finds what was appended behind it', async () => {
    const path = newFile();
    const [one, other] = [new VectorFile(path, DIMENSIONS), new VectorFile(path, DIMENSIONS)];
    one.append([entry(1)]);
    appendFileSync(path, encodeChunk([entry(3, 1000)], DIMENSIONS).subarray(0, 5000));
    expect(await hashesIn(path)).toEqual([1]);
    other.append([entry(5)]);
    expect(await hashesIn(path)).toEqual([1, 5]);
    expect((await readAll(one)).map(({ hash }) => hash)).toEqual([5]);
  });

  it('believes no chunk in which a bit was flipped, and loses no other', async () => {
    const path = newFile();
    const file = new VectorFile(path, DIMENSIONS);
    for (const hash of [1, 2, 3]) file.append([entry(hash)]);
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const damaged = Buffer.from(whole);
        damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at);
        writeFileSync(path, damaged);
        const read = await readAll(new VectorFile(path, DIMENSIONS));
        expect(read).toHaveLength(2);
        for (const one of read) expect(one).toEqual(entry(one.hash));
      }),
    );
  });

  it('is read across pieces, whatever stands between chunks', async () => {
    const path = newFile();
    const file = new VectorFile(path, DIMENSIONS);
    const hashes: number[] = [];
    for (let hash = 1; hash < 40; hash += 2) {
      file.append([entry(hash, 5000)]);
      appendFileSync(path, `CRIBVEC${hash}`);
      hashes.push(hash);
    }
    expect(await hashesIn(path)).toEqual(hashes);
  });

  it('has nothing for a model of other dimensions', async () => {
    const path = newFile();
    new VectorFile(path, DIMENSIONS).append([entry(1)]);
    expect(await readAll(new VectorFile(path, DIMENSIONS + 1))).toEqual([]);
  });

  it('is written anew with what is needed alone', async () => {
    const path = newFile();
    const file = new VectorFile(path, DIMENSIONS);
    for (const hash of [1, 2, 3]) file.append([entry(hash)]);
    expect(file.rewrite([entry(3)])).toBeUndefined();
    expect(await hashesIn(path)).toEqual([3]);
    file.append([entry(4)]);
    expect(await hashesIn(path)).toEqual([3, 4]);
    truncateSync(path, 0);
    expect(await hashesIn(path)).toEqual([]);
  });

  // The device that is always full.
  it.skipIf(!existsSync('/dev/full'))('says why it could not be written on a full disk', () => {
    const path = join(makeFolder(), 'library.vectors');
    symlinkSync('/dev/full', path);
    expect(new VectorFile(path, DIMENSIONS).append([entry(1)])).toMatch(/ENOSPC/);
  });

  it('says why it could not be written where its folder is a file', () => {
    const folder = makeFolder({ data: 'a file' });
    expect(new VectorFile(join(folder, 'data', 'x.vectors'), DIMENSIONS).append([entry(1)])).toMatch(
      /EEXIST|ENOTDIR/,
    );
    expect(new VectorFile(join(folder, 'data', 'x.vectors'), DIMENSIONS).size).toBe(0);
  });
});
