// The modules of packages that the page imports: served as they are installed, found through an import map.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { isObject, parseJson } from '../../server/index.ts';

const PREFIX = '/modules/';
/** What a browser chooses among the conditions of a package. */
const CONDITIONS = ['browser', 'import', 'default'];

export interface Modules {
  /** For the page's `<script type="importmap">`. */
  importMap: { imports: Record<string, string> };
  /** The file behind a path below `/modules/`; `undefined` when it belongs to none of the packages. */
  fileAt(path: string): string | undefined;
}

/** Finds the packages, and all that they depend on, beginning with `names`. */
export function findModules(names: readonly string[], from: string): Modules {
  const folders = new Map<string, string>();
  const imports: Record<string, string> = {};
  const open = [...names];
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (folders.has(name)) continue;
    const folder = findFolder(name, from);
    const manifest =
      folder === undefined ? undefined : parseJson(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (folder === undefined || !isObject(manifest)) continue;
    folders.set(name, folder);
    Object.assign(imports, mapExports(name, manifest['exports']));
    if (isObject(manifest['dependencies'])) open.push(...Object.keys(manifest['dependencies']));
  }
  return {
    importMap: { imports },
    fileAt(path) {
      const wanted = path.slice(PREFIX.length);
      for (const [name, folder] of folders) {
        if (!wanted.startsWith(`${name}/`) || !wanted.endsWith('.js')) continue;
        const file = join(folder, wanted.slice(name.length));
        return file.startsWith(folder + sep) ? file : undefined;
      }
      return undefined;
    },
  };
}

/** Where a package is installed, seen from a file. */
export function findFolder(name: string, from: string): string | undefined {
  const paths = createRequire(from).resolve.paths(name) ?? [];
  return paths
    .map((path) => join(path, name))
    .find((folder) => {
      try {
        readFileSync(join(folder, 'package.json'));
        return true;
      } catch {
        return false;
      }
    });
}

/** `"."` and `"./part.js"` of a package's exports → where the page finds them. */
function mapExports(name: string, exported: unknown): Record<string, string> {
  if (!isObject(exported)) return {};
  const entries = Object.entries(exported).flatMap(([key, target]): [string, string][] => {
    const file = choose(target);
    return file?.endsWith('.js') && !key.includes('*')
      ? [[name + key.slice(1), PREFIX + join(name, file).split(sep).join('/')]]
      : [];
  });
  return Object.fromEntries(entries);
}

function choose(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (!isObject(target)) return undefined;
  const condition = CONDITIONS.find((name) => name in target);
  return condition === undefined ? undefined : choose(target[condition]);
}
