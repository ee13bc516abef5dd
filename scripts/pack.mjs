// Packs the sources, and packages of many small files, into few files: most of a start was spent on finding, opening and compiling
// modules, of which there were 2,300. The files that processes and threads begin with keep their places in dist and import the
// rest from dist/packed, where what is needed together lies together. All other files of dist stay as the compiler made them, for tests.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const TARGET = join(DIST, 'packed');

/** What is imported by its file's name: see `loadModules`. */
const FOUND_BY_NAME = ['commands', 'controls'];

/** Packages that are packed, with whatever they import. The others hold binaries or data, start threads, or are loaded by few. */
const PACKAGES = [
  '@orama/stemmers',
  'discord.js',
  'dotenv',
  'fflate',
  'fuse.js',
  'gray-matter',
  'kysely',
  'lru-cache',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-math',
  'micromark-extension-gfm',
  'porter2',
  'smol-toml',
  'ts-fsrs',
  'undici',
  'yaml',
  'zod',
];

/** What these try to load, and do without. */
const OPTIONAL = ['zlib-sync', 'bufferutil', 'utf-8-validate'];

/** How a source loads a package late. */
const LATE = /createRequire\(import\.meta\.url\)\('([^']+)'\)/g;

/** The module that exports every command and control, by its path. */
const FOUND = 'packed/found';

const entries = ['src/main', 'src/cli', ...filesBelow('src').filter((name) => name.endsWith('/worker'))];
rmSync(TARGET, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: ROOT,
  platform: 'node',
  input: Object.fromEntries([...entries, FOUND].map((name) => [name, fileOf(name)])),
  external: isExternal,
  // By it the parser of YAML would tell functions, which it is not asked to read.
  resolve: { alias: { esprima: false } },
  plugins: [
    {
      name: 'found',
      resolveId: keepFound,
      load: writeFound,
      transform: keepPlace,
      generateBundle: escapeAll,
    },
  ],
  // No source of ours does anything when it is imported, but those that processes and threads begin with.
  treeshake: { moduleSideEffects: (id) => isPackage(id) },
  // A module that several begin with would be put into one of them, and the others begin that one then.
  experimental: { chunkOptimization: false },
  // discord.js evaluates code of whoever holds shards in other processes, which the bot does not.
  checks: { eval: false },
});
await bundle.write({
  dir: DIST,
  format: 'esm',
  sourcemap: true,
  // V8 keeps the text of each module as long as it runs, with its comments.
  comments: { legal: true, annotation: false, jsdoc: false },
  // Names stay what they are: a trace of calls is read by people.
  minifyInternalExports: false,
  entryFileNames: '[name].js',
  chunkFileNames: ({ name, moduleIds }) => `packed/${nameOf(moduleIds.at(-1) ?? name)}.js`,
  codeSplitting: { groups: [{ name: 'shared', test: isShared, entriesAware: true }] },
});
await bundle.close();

/** Paths of the sources below a folder, from the root and without their extension. */
function filesBelow(folder) {
  const names = readdirSync(join(ROOT, folder), { recursive: true }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.slice(0, -3)}`);
}

function fileOf(name) {
  return name === FOUND ? FOUND : join(ROOT, `${name}.ts`);
}

/** What stays where it is installed: of the packages that sources import, those that are not named above. */
function isExternal(id, importer) {
  if (OPTIONAL.includes(id)) return true;
  const isSource = importer !== undefined && !isPackage(importer);
  return isSource && /^[\w@]/.test(id) && id !== FOUND && !isAbsolute(id) && !PACKAGES.includes(id);
}

function isPackage(id) {
  return id.includes('node_modules');
}

function isShared(id) {
  return id !== FOUND && !entries.some((name) => id === fileOf(name)) && !id.startsWith('\0');
}

/** The file of a pack, after the last of its modules, which imports the others. */
function nameOf(id) {
  return relative(ROOT, id)
    .replace(/^.*node_modules\W+|\.\w+$|^src\W/g, '')
    .replace(/\W+/g, '-')
    .replace(/^-/, '');
}

/** The module that exports them stands in the place of a source that exports none. */
function keepFound(id, importer) {
  const isPlace = importer !== undefined && join(dirname(importer), id) === join(ROOT, 'src/found.ts');
  return id === FOUND || isPlace ? FOUND : undefined;
}

function writeFound(id) {
  if (id !== FOUND) return undefined;
  const names = FOUND_BY_NAME.flatMap(filesBelow);
  const imports = names.map((name, place) => `import found${place} from ${JSON.stringify(fileOf(name))};`);
  const found = names.map((name, place) => `  ${JSON.stringify(name)}: found${place},`);
  return `${imports.join('\n')}\nexport default {\n${found.join('\n')}\n};\n`;
}

/** What a source reads beside itself stays beside what the compiler made of it. A package that it loads late is packed all the same. */
function keepPlace(code, id) {
  if (isPackage(id) || !code.includes('import.meta.url')) return undefined;
  const place = `../${relative(ROOT, id).replaceAll('\\', '/').replace(/ts$/, 'js')}`;
  const url = `new URL(${JSON.stringify(place)}, import.meta.url).href`;
  const kept = code
    .replace(LATE, (whole, name) => (PACKAGES.includes(name) ? `require('${name}')` : whole))
    .replaceAll('import.meta.url', url);
  // Nothing moves to another line.
  return { code: kept, map: { mappings: '' } };
}

/** Escapes characters beyond Latin-1 in all files: with a single one of them V8 keeps a whole file in two bytes a character. */
function escapeAll(_, files) {
  for (const file of Object.values(files))
    if (file.type === 'chunk') file.code = escapeWide(file.code, file.fileName);
}

/** The same code: in strings, templates and patterns, where such characters stand, an escape means what it stands for. */
function escapeWide(code, name) {
  // Here it would not: a backslash before it would escape the escape, and a raw template tells what is written.
  if (/\\[^\0-\xff]|String\.raw`[^`]*[^\0-\xff`]/.test(code))
    throw new Error(`the characters of ${name} cannot be escaped`);
  return code.replace(
    /[^\0-\xff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
