// After the compiler: puts into dist what is read beside the code, takes away what was built of sources that are gone, and makes what
// every start would have to make otherwise. It runs before anything is built, so it is no TypeScript.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alone } from './alone.mjs';
import { DIST, filesBelow, isInPlace, ROOT, readPacked } from './packed.mjs';

/** The folders that the bot runs from. */
const FOLDERS = ['src', 'commands', 'controls'];

/** The stemmed thesaurus, as seen from `src`: made here, so it has no source of its name. */
const THESAURUS = 'thesaurus/english.synonyms';

/** A hash of what it was made from. */
const STEMMED = join(DIST, '.thesaurus.stamp');

/** Kinds of files that are read at run time. */
const READ_BESIDE_CODE = /\.(?:yml|html|css|svg|br)$/;

for (const folder of FOLDERS) {
  const sources = filesBelow(join(ROOT, folder));
  for (const file of sources.filter((name) => READ_BESIDE_CODE.test(name))) copy(join(folder, file));
  const wanted = new Set(sources.map((name) => name.replace(/\.ts$/, '.js')));
  for (const file of filesBelow(join(DIST, folder)))
    if (!wanted.has(file.replace(/\.js\.map$/, '.js')) && file !== THESAURUS && !isUnfinished(file))
      rmSync(join(DIST, folder, file), { force: true });
}
// Without this Node.js would look for it further up, where a copy of dist may have none.
const manifest = join(DIST, 'package.json');
if (!existsSync(manifest)) writeFileSync(manifest, '{ "type": "module" }\n');
// Earlier versions left these.
for (const name of ['node_modules', '.packed.stamp'])
  rmSync(join(DIST, name), { recursive: true, force: true });
if (isThesaurusStale() || isPackStale()) await alone(join(DIST, '.build.lock'), remakeStale);

/** Copies a file of the project into dist, unless it is there as it is. */
function copy(file) {
  const [from, to] = [join(ROOT, file), join(DIST, file)];
  const [there, wanted] = [to, from].map((one) => statSync(one, { throwIfNoEntry: false }));
  if (there?.size === wanted?.size && there?.mtimeMs >= wanted?.mtimeMs) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/**
 * Makes what is stale anew, unless another build has done so by now. It takes seconds, and processes of their own: this one may become the bot,
 * which has no use for what they load.
 */
async function remakeStale() {
  for (const folder of [...FOLDERS, 'packed'])
    for (const file of filesBelow(join(DIST, folder)).filter(isUnfinished))
      rmSync(join(DIST, folder, file), { force: true });
  if (isThesaurusStale()) {
    const from = hashOfThesaurus();
    rmSync(STEMMED, { force: true });
    await run('scripts/stem-thesaurus.mjs');
    writeFileSync(STEMMED, from);
  }
  if (isPackStale()) await run('scripts/pack.mjs', hashOfPack());
}

/** What a build leaves that is killed while it writes. */
function isUnfinished(file) {
  return file.endsWith('.tmp');
}

async function run(program, ...args) {
  const child = spawn(process.execPath, [join(ROOT, program), ...args], { stdio: 'inherit' });
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} ended with ${code ?? signal}`);
}

/** Whether what the stemmed thesaurus is made of, and by, changed since it was made. */
function isThesaurusStale() {
  if (!existsSync(join(DIST, 'src', THESAURUS)) || !existsSync(STEMMED)) return true;
  return readFileSync(STEMMED, 'utf8') !== hashOfThesaurus();
}

function hashOfThesaurus() {
  const rooms = ['thesaurus', 'search', 'library', 'bytes'].map((room) => `src/${room}`);
  return hashOfSources(['scripts/stem-thesaurus.mjs', 'src/shelf/synonyms.ts'], rooms, /\.(?:ts|yml)$/);
}

/** Whether what is packed, or whoever packs it, changed since that was done, or the compiler has written over it. */
function isPackStale() {
  const packed = readPacked();
  return packed?.from !== hashOfPack() || !isInPlace(packed);
}

function hashOfPack() {
  const packer = ['pack', 'packed', 'put-in-place'].map((name) => `scripts/${name}.mjs`);
  return hashOfSources([...packer, 'tsconfig.json'], FOLDERS, /\.ts$/);
}

/** A hash of some files, of those of a kind in some folders, and of what is installed, which may not be yet what the lock file asks for. */
function hashOfSources(names, folders, kind) {
  const installed = 'node_modules/.package-lock.json';
  const packages = existsSync(join(ROOT, installed)) ? installed : 'package-lock.json';
  const found = folders.flatMap((folder) =>
    filesBelow(join(ROOT, folder))
      .filter((file) => kind.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const hash = createHash('sha256');
  for (const name of [...names, packages, ...found])
    hash.update(`${name}\n`).update(readFileSync(join(ROOT, name)));
  return hash.digest('hex');
}
