// Puts the packages that consist of many small files into dist/node_modules, each as one file. Node.js finds them there before it looks into
// node_modules beside dist, and the bot starts with half as many files to open and compile. Where they are missing, as in an installed package,
// nothing changes but that.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TARGET = join(ROOT, 'dist/node_modules');

/** Those that the bot imports, and that have dozens of files with what they import themselves. */
const PACKAGES = [
  'discord.js',
  'kysely',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-math',
  'micromark-extension-gfm',
  'undici',
  'yaml',
  'zod',
];

/** What packages try to load, and do without: it is no part of them. */
const OPTIONAL = ['zlib-sync', 'bufferutil', 'utf-8-validate'];

/** Marks the module of a package to be made. */
const PREFIX = 'packed:';

rmSync(TARGET, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: ROOT,
  platform: 'node',
  input: Object.fromEntries(PACKAGES.map((name) => [name, PREFIX + name])),
  external: OPTIONAL,
  plugins: [{ name: 'packages', resolveId: keepName, load: writeEntry, generateBundle: escapeAll }],
  // discord.js evaluates code of whoever holds shards in other processes, which the bot does not.
  checks: { eval: false },
});
await bundle.write({
  dir: TARGET,
  format: 'esm',
  entryFileNames: '[name]/index.js',
  chunkFileNames: '.shared/[name].js',
  // V8 keeps the text of each module as long as it runs, with its comments.
  comments: { legal: true, annotation: false, jsdoc: false },
});
await bundle.close();
for (const name of PACKAGES) {
  const manifest = { name, type: 'module', exports: './index.js' };
  mkdirSync(join(TARGET, name), { recursive: true });
  writeFileSync(join(TARGET, name, 'package.json'), `${JSON.stringify(manifest)}\n`);
}

function keepName(id) {
  return id.startsWith(PREFIX) ? id : undefined;
}

/** The module of a package: it exports the same names as the package itself, which a CommonJS module would not by itself. */
async function writeEntry(id) {
  if (!id.startsWith(PREFIX)) return undefined;
  const name = id.slice(PREFIX.length);
  const exported = Object.keys(await import(name)).filter((key) => key !== 'module.exports');
  return `export { ${exported.join(', ')} } from '${name}';`;
}

/** Escapes characters beyond Latin-1 in all files: with a single one of them V8 keeps a whole file in two bytes a character. */
function escapeAll(_, files) {
  for (const file of Object.values(files))
    if (file.type === 'chunk') file.code = escapeWide(file.code, file.name);
}

/** The same code: in strings, templates and patterns, where such characters stand, an escape means what it stands for. */
function escapeWide(code, name) {
  // Here it would not: a backslash before it would escape the escape, and a raw template tells what is written.
  if (/\\[^\0-\xff]|String\.raw/.test(code)) throw new Error(`the characters of ${name} cannot be escaped`);
  return code.replace(
    /[^\0-\xff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
