// Which pages of a library hold a formula, whatever spelling they have it in.
import { firstWhere, hash32 } from '../../bytes/index.ts';
import type { Library } from '../../library/index.ts';
import { giveWay, isWithin } from '../../waiting.ts';
import { formulasOf } from './formulas-of.ts';
import { allKeysOf } from './keys.ts';

/** The pages with a formula, by one of its keys (see `allKeysOf`). */
export interface FormulaTable {
  /** Paths of pages that may hold it: two keys have the same hash once in thousands of millions. */
  pagesWith(key: string): string[];
}

/** Milliseconds that a table is worked on in one turn of the event loop. */
const SLICE = 5;

/** Maximum number of pages whose table is made in one turn, in some 40 ms: among many questions its pieces would wait for too long. */
const MAX_AT_ONCE = 300;

/** Hash and page are one number: 2³² hashes times so many pages are still exact. */
const MAX_PAGES = 2 ** 21;

/** Milliseconds that a question waits for a table to be made; later ones find it ready. */
const PATIENCE = 1500;

const tables = new WeakMap<Library, Promise<FormulaTable>>();

/** Tables are made one after the other, however many libraries are asked. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The table of a library, made when it is asked for first: reading 150 pages takes some 20 ms in one turn, 32,000 about two seconds, in
 * short pieces that give way to other work. A changed library is another one. Undefined where it is not ready while somebody waits.
 */
export async function formulaTableOf(library: Library): Promise<FormulaTable | undefined> {
  let table = tables.get(library);
  if (table === undefined) {
    table = last.then(() => makeTable(library));
    last = table.catch(() => {});
    tables.set(library, table);
  }
  return (await isWithin(table, PATIENCE)) ? table : undefined;
}

async function makeTable(library: Library): Promise<FormulaTable> {
  const paths: string[] = [];
  const places: number[] = [];
  const isSmall = library.size <= MAX_AT_ONCE;
  let until = performance.now() + SLICE;
  for (const path of library.paths()) {
    const hashes = hashesIn(library.answerAt(path) ?? '');
    if (hashes.size > 0 && paths.length < MAX_PAGES) {
      for (const hash of hashes) places.push(hash * MAX_PAGES + paths.length);
      paths.push(path);
    }
    if (isSmall || performance.now() < until) continue;
    await giveWay();
    until = performance.now() + SLICE;
  }
  return openTable(paths, Float64Array.from(places).sort());
}

function openTable(paths: readonly string[], sorted: Float64Array): FormulaTable {
  return {
    pagesWith(key) {
      const first = hash32(key) * MAX_PAGES;
      const from = firstWhere(sorted.length, (place) => (sorted[place] ?? 0) >= first);
      const to = firstWhere(sorted.length, (place) => (sorted[place] ?? 0) >= first + MAX_PAGES);
      return Array.from(sorted.subarray(from, to), (place) => paths[place % MAX_PAGES] ?? '');
    },
  };
}

/** The hashes of all that the formulas of a text can be found by. */
function hashesIn(text: string): Set<number> {
  return new Set(formulasOf(text).flatMap(({ source }) => allKeysOf(source).map(hash32)));
}
