// Packages that the build makes one file of each: they stand for the installed ones.
import { existsSync, readdirSync } from 'node:fs';
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
