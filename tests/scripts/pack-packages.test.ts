// Packages that the build makes one file of each: they stand for the installed ones.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';

const FOLDER = join(projectRoot(), 'dist/node_modules');

const packed = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => !name.startsWith('.')) : [];

test('the largest of them are there', () => {
  expect(packed).toEqual(expect.arrayContaining(['discord.js', 'kysely', 'zod']));
});

test.each(packed)('%s exports what the installed package does', async (name) => {
  const installed = await import(name);
  const standIn = await import(pathToFileURL(join(FOLDER, name, 'index.js')).href);
  const kindsOf = (module: object) =>
    Object.fromEntries(Object.entries(module).map(([key, value]) => [key, typeof value]));
  const { 'module.exports': _, ...expected } = kindsOf(installed);
  expect(kindsOf(standIn)).toEqual(expected);
});

test('V8 can keep each of them in one byte a character', () => {
  const shared = readdirSync(join(FOLDER, '.shared')).map((name) => join('.shared', name));
  const files = [...packed.map((name) => join(name, 'index.js')), ...shared];
  const wide = files.filter((name) => /[^\0-\xff]/.test(readFileSync(join(FOLDER, name), 'utf8')));
  expect(wide).toEqual([]);
});

test('what is written in other letters stays as it was', async () => {
  const installed = await import('zod');
  const standIn: typeof installed = await import(pathToFileURL(join(FOLDER, 'zod/index.js')).href);
  const messagesIn = ({ locales }: typeof installed) =>
    Object.entries(locales).map(([name, open]) => {
      const issue = { code: 'too_small', origin: 'string', minimum: 3, inclusive: true, input: 'a' } as const;
      return [name, open().localeError(issue)];
    });
  expect(messagesIn(standIn)).toEqual(messagesIn(installed));
});
