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
  plugins: [{ name: 'packages', resolveId: keepName, load: writeEntry }],
  // discord.js evaluates code of whoever holds shards in other processes, which the bot does not.
  checks: { eval: false },
});
await bundle.write({
  dir: TARGET,
  format: 'esm',
  entryFileNames: '[name]/index.js',
  chunkFileNames: '.shared/[name].js',
  comments: { legal: true },
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
