// Builds of a library's vectors by the command line, and what they leave in its data folder.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Entry } from '../../src/meaning/store/entries.ts';
import { VectorFile } from '../../src/meaning/store/vector-file.ts';
import { cosine } from '../../src/search/nearness/index.ts';
import { makeFolder } from '../e2e/folder.ts';
import { type Running, runBuilt } from '../e2e/process.ts';
import { pageSource } from '../library/folder.ts';

const THINGS = ['river', 'cell', 'war', 'law', 'atom', 'poem', 'market', 'planet', 'disease', 'proof'];

/** A folder of so many pages, which are so short that they are computed in seconds. */
export function makeShortPages(pages: number): string {
  const files = Array.from({ length: pages }, (_, n) => [
    `a/${n}.md`,
    pageSource(`What is ${THINGS[n % 10]} number ${n}?`, `It is the ${n}th ${THINGS[(n * 7) % 10]} of all.`),
  ]);
  return makeFolder(Object.fromEntries(files));
}

/** Makes a library's vectors; `through` runs the process in its own way. */
export function buildVectors(library: string, dataDir: string, through: readonly string[] = []): Running {
  const variables = { DATA_DIR: dataDir, MEANING: 'on' };
  return runBuilt('cli.js', ['index', '--library', library], variables, { through });
}

/** What a build says that made all vectors of so many pages. */
export function doneLine(pages: number): string {
  return `${pages} pages can be found by words and by meaning.\n`;
}

/** An entry that outlives its chunk. */
function copyOf({ vectors, ...entry }: Entry): Entry {
  return { ...entry, vectors: vectors.map((vector) => ({ ...vector, codes: vector.codes.slice() })) };
}

/** The entries of the only file of vectors, by kind and hash. */
export async function readEntries(dataDir: string): Promise<Map<string, Entry>> {
  const name = readdirSync(dataDir).find((file) => file.endsWith('.vectors'));
  const entries = new Map<string, Entry>();
  if (name === undefined) return entries;
  for await (const chunk of new VectorFile(join(dataDir, name), 192).readOn())
    for (const entry of chunk) entries.set(`${entry.kind} ${entry.hash}`, copyOf(entry));
  return entries;
}

function unit({ codes }: { codes: Int8Array }): Float32Array {
  const length = Math.hypot(...codes);
  return Float32Array.from(codes, (code) => code / length);
}

/** Expects the same vectors as of another build, but for rounding. */
export function expectSame(entries: ReadonlyMap<string, Entry>, expected: ReadonlyMap<string, Entry>): void {
  for (const [name, entry] of entries) {
    const wanted = expected.get(name)?.vectors ?? [];
    expect(entry.vectors).toHaveLength(wanted.length);
    for (const [place, vector] of entry.vectors.entries()) {
      const other = wanted[place];
      if (other === undefined) throw new Error(`${name} has no vector ${place}`);
      expect(vector.block).toBe(other.block);
      expect(cosine(unit(vector), unit(other))).toBeGreaterThan(0.97);
    }
  }
}
