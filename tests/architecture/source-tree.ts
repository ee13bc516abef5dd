// Source files as a graph: which file imports which, and which files and folders stand on their own below a root.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';

/** Texts of TypeScript files by their paths from the root of the project, with slashes. */
export type SourceTree = ReadonlyMap<string, string>;

export interface Import {
  from: string;
  to: string;
}

/** Reads the TypeScript files below folders of a project. Folders that are not there count as empty. */
export function readTree(root: string, folders: readonly string[]): SourceTree {
  const paths = folders.flatMap((folder) => listFiles(root, folder));
  const sources = paths.filter((path) => path.endsWith('.ts'));
  return new Map(sources.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function listFiles(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}

/** Specifiers of static, dynamic and type imports. */
export function specifiersOf(text: string): string[] {
  const pattern = /\bfrom\s+'([^']+)'|\bimport\s*\(\s*'([^']+)'|^\s*import\s+'([^']+)'/gm;
  return [...text.matchAll(pattern)].map(([, from, called, bare]) => from ?? called ?? bare ?? '');
}

/** The imports of one file of the tree by another. */
export function importsOf(tree: SourceTree): Import[] {
  return [...tree].flatMap(([from, text]) =>
    specifiersOf(text)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => ({ from, to: normalize(join(dirname(from), specifier)) }))
      .filter(({ to }) => tree.has(to)),
  );
}

/** What a path belongs to at the top: a folder or file of `src`, or a folder beside it. */
export function roomOf(path: string): string {
  const [top = '', second] = path.split('/');
  return top === 'src' && second !== undefined ? `src/${second}` : top;
}

/** A folder whose files import each other in a circle with those of others, as a path of folders; none where there is none. */
export function findCycle(edges: readonly Import[]): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) if (from !== to) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  function visit(node: string, path: readonly string[]): string[] | undefined {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const following of next.get(node) ?? []) {
      const cycle = visit(following, [...path, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return undefined;
  }
  for (const node of next.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return undefined;
}
