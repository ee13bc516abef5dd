// `node scripts/production.mjs FOLDER`: what a bot with a token needs to run, in a folder of its own, after `npm run build`. Of packages
// that bring binaries of several systems, or the same code in several forms, only what is used here stays.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { filesBelow, ROOT, readPacked } from './packed.mjs';

/** What is copied. */
const PARTS = [
  'dist/src',
  'dist/commands',
  'dist/controls',
  'dist/packed',
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

/** Folders and files of packages that hold the same in a form that is not used. */
const UNUSED = [
  // Fonts for pages in a browser, and all of MathJax in one file.
  '@mathjax/mathjax-newcm-font/chtml.js',
  '@mathjax/mathjax-newcm-font/cjs/chtml',
  '@mathjax/mathjax-newcm-font/svg.js',
  '@mathjax/mathjax-newcm-font/tex-mml-chtml-mathjax-newcm.js',
  '@mathjax/mathjax-newcm-font/tex-mml-svg-mathjax-newcm.js',
  '@mathjax/src/bundle',
  '@mathjax/src/mjs',
  '@mathjax/src/ts',
  '@mathjax/mathjax-newcm-font/chtml',
  '@mathjax/mathjax-newcm-font/mjs',
  '@mathjax/mathjax-newcm-font/svg',
  // It speaks formulas aloud, which messages do not.
  'speech-rule-engine',
  // For compilers of C++, when a package is installed.
  'node-addon-api',
  '@parcel/watcher/src',
  'fflate/lib',
  'fflate/umd',
  // HTML of formulas, which no message has.
  'katex',
  'kysely/dist/cjs',
  'lodash/fp',
  // All of it in one file: what is read of it is a file a function.
  'lodash/core.js',
  'lodash/core.min.js',
  'lodash/lodash.js',
  'lodash/lodash.min.js',
  'lru-cache/dist/commonjs',
  'lru-cache/dist/esm/browser',
  'lru-cache/dist/esm/react-native',
  'yaml/browser',
  'zod/v3',
  'zod/v4/mini',
];

/** Packages that are imported as modules alone: the same for `require` is not read. */
const MODULES_ONLY = ['zod', 'fuse.js', 'ts-fsrs', '@huggingface/tokenizers', '@orama/stemmers'];

/** Scopes of packages that discord.js alone uses, by `require`: the same as modules is not read. */
const REQUIRED_ONLY = ['@discordjs', '@sapphire', '@vladfrangu'];

/** Folders in packages that are for whoever works on them, or for browsers. */
const FOR_OTHERS = ['test', 'tests', 'benchmarks', 'examples', 'docs', 'dist/iife'];

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
const packed = join(folder, 'dist/packed');
const { files } = readPacked();
// What earlier builds packed is there for bots that still run.
for (const name of readdirSync(packed))
  if (name.startsWith('playground') || !(`packed/${name}` in files)) rmSync(join(packed, name));
execFileSync('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
  cwd: folder,
  stdio: 'inherit',
});

const modules = join(folder, 'node_modules');
for (const unused of UNUSED) rmSync(join(modules, unused), { recursive: true, force: true });
pruneComponents();
pruneBinaries();
for (const path of [modules, join(folder, 'dist')]) pruneFiles(path, UNREAD);
for (const name of MODULES_ONLY) pruneFiles(join(modules, name), /\.cjs$/);
for (const scope of REQUIRED_ONLY) pruneFiles(join(modules, scope), /\.mjs$/);
for (const path of packages())
  for (const name of FOR_OTHERS) rmSync(join(path, name), { recursive: true, force: true });
tryOut();
tellSize();

/** Of MathJax's parts for browsers one file is read: the one that says where it lies. */
function pruneComponents() {
  const components = join(modules, '@mathjax/src/components');
  const place = join(components, 'cjs/source.cjs');
  const source = readFileSync(place);
  rmSync(components, { recursive: true });
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, source);
}

/** Has what was made check its own library and draw a formula: what is missing there would be noticed by people otherwise. */
function tryOut() {
  const scratch = mkdtempSync(join(tmpdir(), 'cribsheet-production-'));
  try {
    const page = join(scratch, 'library/page.md');
    mkdirSync(dirname(page));
    writeFileSync(
      page,
      '---\ncards:\n  - ask: What is half of a sum of two?\n    answer: their mean\n---\n\n' +
        '# What is a mean?\n\n$$m = \\frac{a + b}{2}$$\n\n$$\\ce{2H2 + O2 -> 2H2O}$$\n',
    );
    const run = (...args) =>
      execFileSync(process.execPath, [join(folder, 'dist/src/cli.js'), ...args], {
        cwd: scratch,
        env: {
          DATA_DIR: join(scratch, 'data'),
          STATE_DIR: join(scratch, 'state'),
          LIBRARY_DIR: dirname(page),
        },
        encoding: 'utf8',
      });
    const { pictures } = JSON.parse(run('render', '--pictures', join(scratch, 'pictures')));
    if (pictures.length === 0)
      throw new Error('The folder draws no formulas: something that is needed is not in it.');
    // It reads its model and its weights, and a package for Anki holds a database.
    if (!run('ask', 'what is a mean', '--json').includes('What is a mean?'))
      throw new Error('The folder answers nothing.');
    for (const kind of ['apkg', 'csv']) run('cards', '--out', join(scratch, `cards.${kind}`));
    if (!readFileSync(join(scratch, 'cards.csv'), 'utf8').includes('their mean'))
      throw new Error('The folder makes no cards.');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

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

function pruneFiles(path, unread) {
  for (const name of filesBelow(path)) if (unread.test(name)) rmSync(join(path, name));
}

/** The folders of all packages, also of those within others. */
function packages() {
  const manifests = filesBelow(modules).filter((name) => basename(name) === 'package.json');
  return manifests.map((name) => join(modules, dirname(name)));
}

/** What the folder takes: the sum of its files. */
function tellSize() {
  const files = filesBelow(folder);
  const size = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  process.stdout.write(`${folder}: ${(size / 1e6).toFixed(1)} MB in ${files.length} files\n`);
}

function list(path) {
  return existsSync(path) ? readdirSync(path) : [];
}
