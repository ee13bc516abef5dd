// `node scripts/production.mjs FOLDER`: what a bot with a token needs to run, in a folder of its own, after `npm run build`. Of packages
// that bring binaries of several systems, or the same code in several forms, only what is used here stays.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is copied. */
const PARTS = [
  'dist/src',
  'dist/commands',
  'dist/controls',
  'dist/package.json',
  'models',
  'content',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'LICENSE',
];

/** Files that nothing reads at run time. */
const UNREAD = /(?:\.map|\.d\.[cm]?ts|\.[cm]?ts|\.md|\.markdown)$/i;

/** Folders of packages that hold the same in a form that is not used. */
const UNUSED = [
  '@mathjax/src/bundle',
  '@mathjax/src/components',
  '@mathjax/src/mjs',
  '@mathjax/src/ts',
  '@mathjax/mathjax-newcm-font/chtml',
  '@mathjax/mathjax-newcm-font/mjs',
  '@mathjax/mathjax-newcm-font/svg',
  // It speaks formulas aloud, which messages do not.
  'speech-rule-engine',
  'bintrees/test',
  'katex/contrib',
  'katex/src',
  'katex/dist/contrib',
  'katex/dist/fonts',
  'lodash/fp',
];

const target = process.argv[2];
if (target === undefined) {
  process.stderr.write('Name the folder to make: node scripts/production.mjs FOLDER\n');
  process.exit(1);
}
const folder = resolve(target);
if (existsSync(folder) && readdirSync(folder).length > 0) {
  process.stderr.write(`${folder} is there already and not empty.\n`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
rmSync(join(folder, 'dist/src/playground'), { recursive: true, force: true });
execFileSync('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
  cwd: folder,
  stdio: 'inherit',
});

const modules = join(folder, 'node_modules');
for (const unused of UNUSED) rmSync(join(modules, unused), { recursive: true, force: true });
pruneBinaries();
for (const path of [modules, join(folder, 'dist')]) pruneFiles(path);

/** The binaries of the sentence model's runtime, and of other builds of the C library than this one's. */
function pruneBinaries() {
  const runtimes = join(modules, 'onnxruntime-node/bin');
  for (const version of list(runtimes))
    for (const system of list(join(runtimes, version)))
      for (const processor of list(join(runtimes, version, system)))
        if (system !== process.platform || processor !== process.arch)
          rmSync(join(runtimes, version, system, processor), { recursive: true });
  const isMusl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  const other = isMusl ? /-(?:gnu|glibc)$/ : /-musl$/;
  for (const scope of ['@libsql', '@resvg', '@parcel'])
    for (const name of list(join(modules, scope)))
      if (other.test(name)) rmSync(join(modules, scope, name), { recursive: true });
}

function pruneFiles(path) {
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && UNREAD.test(entry.name)) rmSync(join(entry.parentPath, entry.name));
}

function list(path) {
  return existsSync(path) ? readdirSync(path) : [];
}
