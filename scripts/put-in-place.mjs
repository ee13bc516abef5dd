// Puts what was packed in its place, so that whatever interrupts this a bot can be started from there. It runs before anything is built, so it is
// no TypeScript.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DIST, filesBelow, hashOf, LIST, readPacked } from './packed.mjs';

/** The folder of the files that others import. */
const IMPORTED = 'packed';

/** The order in which files are written: maps, what others import, and last what processes and threads begin with. */
const ORDER = [isMap, isImported, () => true];

/**
 * Writes files into `dist` and then the list of them. Of the files that others import, those of the build before stay, which a running bot may
 * yet import, and older ones are removed.
 * @param {{ name: string, content: string | Uint8Array }[]} made files by their paths in `dist`
 * @param {string | undefined} from a hash of all that they were made from
 */
export function putInPlace(made, from, dist = DIST) {
  const rank = ({ name }) => ORDER.findIndex((is) => is(name));
  for (const { name, content } of made.toSorted((a, b) => rank(a) - rank(b))) put(join(dist, name), content);
  const code = made.filter(({ name }) => !isMap(name));
  const files = Object.fromEntries(code.map(({ name, content }) => [name, hashOf(content)]));
  const older = findOlder(files, dist);
  put(join(dist, LIST), JSON.stringify({ from, files, older }));
  const kept = new Set([...Object.keys(files), ...older]);
  for (const name of importedIn(dist))
    if (!kept.has(name.replace(/\.map$/, ''))) rmSync(join(dist, name), { force: true });
}

/** The imported files of the last build that packed others than these. */
function findOlder(files, dist) {
  const last = readPacked(dist);
  // Nobody knows which build they are of.
  if (last === undefined) return importedIn(dist).filter((name) => !isMap(name) && !(name in files));
  const imported = Object.keys(last.files).filter(isImported);
  return imported.every((name) => name in files) ? last.older : imported;
}

function importedIn(dist) {
  return filesBelow(join(dist, IMPORTED)).map((name) => `${IMPORTED}/${name}`);
}

function isImported(name) {
  return name.startsWith(`${IMPORTED}/`);
}

function isMap(name) {
  return name.endsWith('.map');
}

/** Writes a file as a whole: who reads it finds what was there or what is there now. */
function put(file, content) {
  const unfinished = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
