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
if (isThesaurusStale() || isPackStale()) await alone(join(DIST, '.build.lock'), makeStale);

/** Copies a file of the project into dist, unless it is there as it is. */
function copy(file) {
  const [from, to] = [join(ROOT, file), join(DIST, file)];
  const [there, wanted] = [to, from].map((one) => statSync(one, { throwIfNoEntry: false }));
  if (there?.size === wanted?.size && there?.mtimeMs >= wanted?.mtimeMs) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/**
 * Makes what is stale, which takes seconds: another build may have made it by now. In processes of their own: this one may become the bot, which
 * has no use for what they load.
 */
async function makeStale() {
  for (const folder of [...FOLDERS, 'packed'])
    for (const file of filesBelow(join(DIST, folder)).filter(isUnfinished))
      rmSync(join(DIST, folder, file), { force: true });
  if (isThesaurusStale()) await run('scripts/stem-thesaurus.mjs');
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
  const saved = changedAt(join(DIST, 'src', THESAURUS));
  const isNewer = (room) =>
    filesBelow(join(DIST, 'src', room)).some((name) => changedAt(join(DIST, 'src', room, name)) > saved);
  return ['thesaurus', 'search', 'library', 'bytes'].some(isNewer);
}

/** When a file was last written; 0 where there is none. */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether what is packed, or whoever packs it, changed since that was done, or the compiler has written over it. */
function isPackStale() {
  const packed = readPacked();
  return packed?.from !== hashOfPack() || !isInPlace(packed);
}

function hashOfPack() {
  const hash = createHash('sha256');
  // What is installed, which may not be yet what the lock file asks for.
  const installed = 'node_modules/.package-lock.json';
  const packages = existsSync(join(ROOT, installed)) ? installed : 'package-lock.json';
  for (const file of ['scripts/pack.mjs', 'scripts/packed.mjs', 'tsconfig.json', packages])
    hash.update(readFileSync(join(ROOT, file)));
  for (const folder of FOLDERS)
    for (const file of filesBelow(join(ROOT, folder)).filter((name) => name.endsWith('.ts')))
      hash.update(`${folder}/${file}\n`).update(readFileSync(join(ROOT, folder, file)));
  return hash.digest('hex');
}
