// What built files import, and which sources they were packed from. All paths are as seen from the root.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '../src/root.ts';

const ROOT = projectRoot();

/** How a module names another one of ours: `import … from "./a.js"`, `export … from`, and with `late`, `import("./a.js")`. */
const IMPORT = /^(?:import|export)\b[^'"\n]*["'](\.[^"'\n]+)["'];/gm;
const LATE_IMPORT = /\bimport\(["'](\.[^"'\n]+)["']\)/g;

/** The files that a file imports. */
export function importsOf(file: string, late = false): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [...text.matchAll(IMPORT), ...(late ? text.matchAll(LATE_IMPORT) : [])];
  return found.map(([, name = '']) => join(dirname(file), name));
}

/** A file with all that is loaded with it; with `late` also what it may load later. */
export function reachedFrom(file: string, late = false): string[] {
  const reached = new Set([file]);
  for (const one of reached) for (const other of importsOf(one, late)) reached.add(other);
  return [...reached];
}

/** The sources that files were packed from. */
export function sourcesOf(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    // One that only passes on what others export has none.
    if (!existsSync(join(ROOT, `${file}.map`))) return [];
    const { sources } = JSON.parse(readFileSync(join(ROOT, `${file}.map`), 'utf8')) as { sources: string[] };
    return sources.map((source) => relative(ROOT, join(ROOT, dirname(file), source)).replaceAll('\\', '/'));
  });
}
