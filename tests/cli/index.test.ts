// cli index: what it says where all vectors can be made, and where none can.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from '../e2e/folder.ts';
import { pageSource } from '../library/folder.ts';
import { cli } from './cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = makeFolder({ 'biology/osmosis.md': pageSource('What is osmosis?', 'Water moves.') });

test('it makes index and vectors, and tells how many pages there are', async () => {
  const dataDir = makeFolder();
  const args = ['index', '--library', folder];
  const { code, stdout, stderr } = await cli(args, { MEANING: 'on', DATA_DIR: dataDir });
  expect([code, stdout, stderr]).toEqual([0, '', '1 page can be found by words and by meaning.\n']);
  expect(
    readdirSync(dataDir)
      .map((name) => name.replace(/^.*\./, ''))
      .sort(),
  ).toEqual(['index', 'vectors']);
});

test('with MEANING=off it makes the index, and says so', async () => {
  const { code, stderr } = await cli(['index', '--library', folder], { MEANING: 'off' });
  expect([code, stderr]).toEqual([0, '1 page can be found by words alone: no sentence model is used.\n']);
});

test('with a model that is not there it makes the index, and says why there are no vectors', async () => {
  const model = join(makeFolder(), 'none');
  const { code, stderr } = await cli(['index', '--library', folder], { MEANING: 'on', MEANING_MODEL: model });
  expect(code).toBe(0);
  expect(stderr).toContain(`Pages are found by words alone: there is no folder ${model}.\n`);
});

test('it takes no words', async () => {
  const { code, stderr } = await cli(['index', folder]);
  expect(code).toBe(2);
  expect(stderr).toContain('It is not clear what');
});
