// The modules of a folder of the built code.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IncompleteError, loadModules } from '../src/built.ts';
import { builtFolder, projectRoot } from '../src/root.ts';

test('the built code lies in dist, beside the content, also for the sources', () => {
  expect(builtFolder()).toBe(join(projectRoot(), 'dist'));
  expect(readdirSync(projectRoot())).toEqual(expect.arrayContaining(['content', 'dist']));
});

test.each(['commands', 'controls'])('every source in %s is a module, under its name', async (folder) => {
  const modules = await loadModules(folder);
  const sources = readdirSync(join(projectRoot(), folder)).map((file) => file.replace(/\.ts$/, ''));
  expect(modules.map(({ name }) => name)).toEqual(sources.sort());
});

test('a folder with nothing in it is told in a sentence', async () => {
  await expect(loadModules('no-such-folder')).rejects.toThrow(IncompleteError);
  await expect(loadModules('no-such-folder')).rejects.toThrow(
    /^There is nothing in .+no-such-folder.+npm run build/,
  );
});

test('a module without a default export is told in a sentence', async () => {
  await expect(loadModules('src/language')).rejects.toThrow(/^.+\.js exports nothing as default/);
});
