// What the build packs, where that lies, and how it knows what it packed last. It runs before anything is built, so it is no TypeScript.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const DIST = join(ROOT, 'dist');

/** The file in dist that lists what was packed last: see `Packed`. */
export const LIST = '.packed.json';

/**
 * @typedef {object} Packed
 * @property {string} from a hash of all that the files were made from
 * @property {Record<string, string>} files a hash of each file that was packed, by its path in dist
 * @property {string[]} older the files that stood in their place before: what still runs may import them
 */

/** The sources that processes and threads begin with, by their paths without an extension. */
export function findEntries() {
  return ['src/main', 'src/cli', ...sourcesBelow('src').filter((name) => name.endsWith('/worker'))];
}

/** Paths of the sources below a folder, from the root and without their extension. */
export function sourcesBelow(folder) {
  const names = filesBelow(join(ROOT, folder)).filter((name) => name.endsWith('.ts'));
  return names.map((name) => `${folder}/${name.slice(0, -3)}`);
}

/** Paths of all files below a folder, relative to it and with `/` on every system, in order; none where there is no such folder. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/**
 * What was packed last; undefined where nothing was.
 * @returns {Packed | undefined}
 */
export function readPacked(dist = DIST) {
  try {
    return JSON.parse(readFileSync(join(dist, LIST), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether all that was packed is there as it was packed: the compiler writes the files that processes begin with anew. */
export function isInPlace({ files }) {
  return Object.entries(files).every(([name, hash]) => {
    const file = join(DIST, name);
    return existsSync(file) && hashOf(readFileSync(file)) === hash;
  });
}

export function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}
