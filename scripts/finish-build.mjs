// After the compiler: puts into dist what is read beside the code, and takes away what was built of sources that are gone. It runs
// before anything is built, so it is no TypeScript.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist');

/** The folders that the bot runs from. */
const FOLDERS = ['src', 'commands', 'controls'];

/** Kinds of files that are read at run time. */
const READ_BESIDE_CODE = /\.(?:yml|html|css|svg|br)$/;

for (const folder of FOLDERS) {
  const sources = filesBelow(join(ROOT, folder));
  for (const file of sources.filter((name) => READ_BESIDE_CODE.test(name))) copy(join(folder, file));
  const wanted = new Set(sources.map((name) => name.replace(/\.ts$/, '.js')));
  for (const file of filesBelow(join(DIST, folder)))
    if (!wanted.has(file.replace(/\.js\.map$/, '.js'))) rmSync(join(DIST, folder, file));
}
// Without this Node.js would look for it further up, where a copy of dist may have none.
const manifest = join(DIST, 'package.json');
if (!existsSync(manifest)) writeFileSync(manifest, '{ "type": "module" }\n');

/** Paths of all files below a folder, as seen from there. */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Copies a file of the project into dist, unless it is there as it is. */
function copy(file) {
  const [from, to] = [join(ROOT, file), join(DIST, file)];
  if (
    existsSync(to) &&
    statSync(to).mtimeMs >= statSync(from).mtimeMs &&
    statSync(to).size === statSync(from).size
  )
    return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
