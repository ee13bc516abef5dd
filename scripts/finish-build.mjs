// After the compiler: puts into dist what is read beside the code, takes away what was built of sources that are gone, and makes what
// every start would have to make otherwise. It runs before anything is built, so it is no TypeScript.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist');

/** The folders that the bot runs from. */
const FOLDERS = ['src', 'commands', 'controls'];

/** The stemmed thesaurus, as seen from `src`: made here, so it has no source of its name. */
const THESAURUS = join('thesaurus', 'english.synonyms');

/** Kinds of files that are read at run time. */
const READ_BESIDE_CODE = /\.(?:yml|html|css|svg|br)$/;

for (const folder of FOLDERS) {
  const sources = filesBelow(join(ROOT, folder));
  for (const file of sources.filter((name) => READ_BESIDE_CODE.test(name))) copy(join(folder, file));
  const wanted = new Set(sources.map((name) => name.replace(/\.ts$/, '.js')));
  for (const file of filesBelow(join(DIST, folder)))
    if (!wanted.has(file.replace(/\.js\.map$/, '.js')) && file !== THESAURUS)
      rmSync(join(DIST, folder, file));
}
// Without this Node.js would look for it further up, where a copy of dist may have none.
const manifest = join(DIST, 'package.json');
if (!existsSync(manifest)) writeFileSync(manifest, '{ "type": "module" }\n');
stemThesaurus();
pack();

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

/**
 * Stems the thesaurus, which takes seconds, unless that was done since what it is made of, and by, last changed. In a process of its own: this
 * one may become the bot.
 */
function stemThesaurus() {
  const file = join(DIST, 'src', THESAURUS);
  const saved = existsSync(file) ? statSync(file).mtimeMs : 0;
  const isNewer = (room) =>
    filesBelow(join(DIST, 'src', room)).some(
      (name) => statSync(join(DIST, 'src', room, name)).mtimeMs > saved,
    );
  if (['thesaurus', 'search', 'library', 'bytes'].some(isNewer))
    execFileSync(process.execPath, [join(ROOT, 'scripts/stem-thesaurus.mjs')], { stdio: 'inherit' });
}

/**
 * Packs what was built, unless that was done since anything of it last changed. In a process of its own: this one may become the bot, which
 * has no use for the packer.
 */
function pack() {
  const program = join(ROOT, 'scripts/pack.mjs');
  const stamp = join(DIST, '.packed.stamp');
  const hash = createHash('sha256');
  for (const file of [program, join(ROOT, 'package-lock.json')]) hash.update(readFileSync(file));
  for (const folder of FOLDERS)
    for (const file of filesBelow(join(ROOT, folder))
      .filter((name) => name.endsWith('.ts'))
      .sort())
      hash.update(`${folder}/${file}\n`).update(readFileSync(join(ROOT, folder, file)));
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && !wasCompiledSince(stamp)) return;
  // What is interrupted is done again.
  rmSync(stamp, { force: true });
  execFileSync(process.execPath, [program], { stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}

/** Whether the compiler has written the files that processes begin with anew. */
function wasCompiledSince(stamp) {
  const { mtimeMs } = statSync(stamp);
  return ['main.js', 'cli.js', 'shelf/worker.js'].some(
    (name) => statSync(join(DIST, 'src', name)).mtimeMs > mtimeMs,
  );
}
