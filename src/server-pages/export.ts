// All that was written on servers, as a library's maintainers can take it over: pages as files, wordings as a patch.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addAliases, diffOf } from './alias-patch.ts';
import { readIfThere, writeNew, writeWhole } from './files.ts';
import { openAllServerPages } from './server-pages.ts';

/** What was exported. */
export interface Exported {
  /** The number of pages. */
  pages: number;
  /** The number of pages of the library that the patch changes. */
  aliased: number;
  /** Paths of pages of the library whose wordings are to be added by hand, with these. */
  byHand: readonly { path: string; wordings: readonly string[] }[];
}

/** The file of the patch, beside the pages. */
export const PATCH = 'aliases.patch';

export interface ExportOptions {
  /** The folder of what was written on all servers. */
  pages: string;
  /** The folder of the library that the patch is for. */
  library: string;
  /** Where it is written; it must not be there yet, or be empty. */
  to: string;
}

/** Writes the pages of all servers to a folder. Nobody's name is in it. */
export async function exportPages({ pages, library, to }: ExportOptions): Promise<Exported> {
  const all = openAllServerPages(pages);
  const added = new Map<string, Set<string>>();
  let count = 0;
  for (const server of all.servers()) {
    const { pages: own, wordings } = all.of(server);
    for (const { path, source } of await own.list()) {
      // What the library has is another page, and so is that of another server.
      for (let number = 1; ; number += 1) {
        const free = number === 1 ? path : path.replace(/\.md$/, `-${number}.md`);
        if (existsSync(join(library, free)) || !(await writeNew(join(to, free), source))) continue;
        count += 1;
        break;
      }
    }
    for (const { path, wording } of await wordings.list())
      added.set(path, (added.get(path) ?? new Set()).add(wording));
  }
  const patches: string[] = [];
  const byHand: { path: string; wordings: string[] }[] = [];
  for (const [path, wordings] of [...added].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = await readIfThere(join(library, path));
    const aliased =
      text === undefined ? ({ kind: 'unclear' } as const) : addAliases(path, text, [...wordings]);
    if (aliased.kind === 'unclear') byHand.push({ path, wordings: [...wordings] });
    else if (aliased.kind === 'changed') patches.push(diffOf(path, text ?? '', aliased.text));
  }
  if (patches.length > 0) await writeWhole(join(to, PATCH), patches.join(''));
  return { pages: count, aliased: patches.length, byHand };
}
