// What the build packs into few files.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import ask from '../../commands/ask.ts';
import { projectRoot } from '../../src/root.ts';
import { importsOf, reachedFrom, sourcesOf } from '../packed-files.ts';

const ROOT = projectRoot();

/** What the build packed, as seen from the root. */
const { files } = JSON.parse(readFileSync(join(ROOT, 'dist/.packed.json'), 'utf8')) as {
  files: Record<string, string>;
};
const FILES = Object.keys(files).map((name) => join('dist', name));
const IMPORTED = FILES.filter((file) => dirname(file) === join('dist', 'packed'));

/** The commands and controls. */
const FOUND = IMPORTED.find((file) => basename(file).startsWith('found-')) ?? '';

/** The files that processes and threads begin with, and the commands and controls. */
const BEGINNINGS = [FOUND, ...FILES.filter((file) => !IMPORTED.includes(file))];

test.each(BEGINNINGS)('%s loads packed files only, and few', (file) => {
  const [, ...loaded] = reachedFrom(file, true);
  expect(loaded.filter((one) => dirname(one) !== join('dist', 'packed'))).toEqual([]);
  expect(reachedFrom(file).length).toBeLessThan(50);
});

test('every packed file is of use to one of them', () => {
  const used = new Set(BEGINNINGS.flatMap((file) => reachedFrom(file, true)));
  expect(IMPORTED.filter((file) => !used.has(file))).toEqual([]);
});

test('no source is packed twice: what it remembers would be there twice', () => {
  const own = sourcesOf(FILES).filter((source) => /^(?:src|commands|controls)\//.test(source));
  expect(own.filter((source, place) => own.indexOf(source) !== place)).toEqual([]);
});

test('a trace of calls finds the sources that know their place', () => {
  const known = new Set(sourcesOf(FILES));
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((source) => readFileSync(join(ROOT, source), 'utf8').includes('import.meta.url'));
  expect(sources).not.toEqual([]);
  expect(sources.filter((source) => !known.has(source))).toEqual([]);
});

test('stemmers are packed, which are imported by a path within their package', () => {
  expect(sourcesOf(FILES).some((source) => source.startsWith('node_modules/@orama/stemmers/'))).toBe(true);
  const text = FILES.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
  expect(text).not.toMatch(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*["']@orama\/stemmers/);
});

test('every command and every control is packed', () => {
  const sources = sourcesOf(reachedFrom(FOUND));
  for (const folder of ['commands', 'controls'])
    expect(sources).toEqual(
      expect.arrayContaining(readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`)),
    );
});

test('the command line, and each thread, loads nothing of discord.js', () => {
  for (const file of BEGINNINGS.filter((name) => !/(?:found-[^/]+|main)\.js$/.test(name))) {
    const packages = sourcesOf(reachedFrom(file, true)).filter((source) => source.includes('node_modules/'));
    expect(
      packages.filter((source) => /\bdiscord\.js\/|@discordjs\//.test(source)),
      file,
    ).toEqual([]);
  }
});

test('a check of a library loads neither the database nor cards, but what its failures are told by', () => {
  const check = importsOf('dist/src/cli.js', true).find((name) => /\bcheck-[^/]+\.js$/.test(name)) ?? '';
  const sources = sourcesOf([...reachedFrom('dist/src/cli.js'), ...reachedFrom(check)]);
  expect(sources).toContain('src/cli/check.ts');
  expect(
    sources.filter((source) =>
      /^src\/(?:database\/(?!failure)|study\/|conversation\/|discord\/)|\/kysely\//.test(source),
    ),
  ).toEqual([]);
});

test('V8 can keep each of them in one byte a character', () => {
  const files = BEGINNINGS.flatMap((file) => reachedFrom(file, true));
  expect(files.filter((file) => /[^\0-\xff]/.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

test('what is written in other letters stays as it was', async () => {
  const file = pathToFileURL(join(ROOT, FOUND)).href;
  const { default: found }: { default: Record<string, typeof ask> } = await import(file);
  expect(found['commands/ask']?.data).toEqual(ask.data);
  expect(JSON.stringify(ask.data)).toMatch(/[ぁ-ん]/);
});
