// Packs the sources, and packages of many small files, into few files: most of a start was spent on finding, opening and compiling
// modules, of which there were 2,300. The files that processes and threads begin with keep their places in dist and import the
// rest from dist/packed, where what is needed together lies together. All other files of dist stay as the compiler made them, for tests.
//
// `node scripts/pack.mjs HASH`: what it packs is written down under that hash of all that it packs from.
import { dirname, isAbsolute, join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { DIST, findEntries, ROOT, sourcesBelow } from './packed.mjs';
import { putInPlace } from './put-in-place.mjs';

/** What is imported by its file's name: see `loadModules`. */
const FOUND_BY_NAME = ['commands', 'controls'];

/** Packages that are packed, with whatever they import. The others hold binaries or data, start threads, or are seldom needed. */
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

/** How a source loads a package when it is needed. */
const LATE = /createRequire\(import\.meta\.url\)\('([^']+)'\)/g;

/** The module that exports every command and control, by its path. */
const FOUND = 'found';

const entries = findEntries();
const bundle = await rolldown({
  cwd: ROOT,
  platform: 'node',
  input: Object.fromEntries(entries.map((name) => [name, fileOf(name)])),
  external: isExternal,
  // js-yaml parses functions with it, where it is installed. Pages hold none.
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
const { output } = await bundle.generate({
  dir: DIST,
  format: 'esm',
  sourcemap: true,
  // V8 keeps the text of each module as long as it runs, with its comments.
  comments: { legal: true, annotation: false, jsdoc: false },
  // Names stay what they are: a trace of calls is read by people.
  minifyInternalExports: false,
  entryFileNames: '[name].js',
  // With a hash, files of this build lie beside those of the last one, which a running bot may yet import.
  chunkFileNames: ({ name, moduleIds }) => `packed/${nameOf(moduleIds.at(-1) ?? name)}-[hash].js`,
  codeSplitting: { groups: [{ name: 'shared', test: isShared, entriesAware: true }] },
});
await bundle.close();
putInPlace(
  output.map((file) => ({ name: file.fileName, content: file.code ?? file.source })),
  process.argv[2],
);

function fileOf(name) {
  return join(ROOT, `${name}.ts`);
}

/** What stays where it is installed: of the packages that sources import, those that are not named above. */
function isExternal(id, importer) {
  if (OPTIONAL.includes(id)) return true;
  const isSource = importer !== undefined && !isPackage(importer);
  return (
    isSource && /^[\w@]/.test(id) && id !== FOUND && !isAbsolute(id) && !PACKAGES.includes(packageOf(id))
  );
}

/** The name of the package that an import is of: `@orama/stemmers` of `@orama/stemmers/german`. */
function packageOf(id) {
  return /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
}

function isPackage(id) {
  return isAbsolute(id) && /(?:^|[\\/])node_modules[\\/]/.test(relative(ROOT, id));
}

/** Whether a module goes into a file that others import: all of ours but those that processes and threads begin with. */
function isShared(id) {
  return id !== FOUND && !entries.some((name) => id === fileOf(name)) && !id.startsWith('\0');
}

/** The name of a packed file: that of the last of its modules, which imports the others. */
function nameOf(id) {
  return (isAbsolute(id) ? relative(ROOT, id) : id)
    .replace(/^.*node_modules\W+|\.\w+$|^src\W/g, '')
    .replace(/\W+/g, '-')
    .replace(/^-/, '');
}

/** Replaces `src/found.ts`, which exports nothing, by the module that exports every command and control. */
function keepFound(id, importer) {
  const isPlace = importer !== undefined && join(dirname(importer), id) === join(ROOT, 'src/found.ts');
  return id === FOUND || isPlace ? FOUND : undefined;
}

/** The source of that module. */
function writeFound(id) {
  if (id !== FOUND) return undefined;
  const names = FOUND_BY_NAME.flatMap(sourcesBelow);
  const imports = names.map((name, place) => `import found${place} from ${JSON.stringify(fileOf(name))};`);
  const found = names.map((name, place) => `  ${JSON.stringify(name)}: found${place},`);
  return `${imports.join('\n')}\nexport default {\n${found.join('\n')}\n};\n`;
}

/**
 * Lets `import.meta.url` mean the file that the compiler made of a source, wherever the source is packed: what it reads beside itself lies there.
 * A package that it loads when it is needed is packed like others.
 */
function keepPlace(code, id) {
  // Modules of the packer itself have names that begin so.
  if (isPackage(id) || id.startsWith('\0') || !code.includes('import.meta.url')) return undefined;
  const place = `../${relative(ROOT, id).replaceAll('\\', '/').replace(/ts$/, 'js')}`;
  const url = `new URL(${JSON.stringify(place)}, import.meta.url).href`;
  const kept = code
    .replace(LATE, (whole, name) => (PACKAGES.includes(packageOf(name)) ? `require('${name}')` : whole))
    .replaceAll('import.meta.url', url);
  return { code: kept, map: { mappings: sameLines(kept), sources: [id], names: [] } };
}

/** The mappings of a source map in which every line is the same line of the source: no line moved. */
function sameLines(code) {
  const lines = code.split('\n').length;
  return `AAAA${';AACA'.repeat(lines - 1)}`;
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
