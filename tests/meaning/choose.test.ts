import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { chooseMeaning } from '../../src/meaning/index.ts';
import { projectRoot } from '../../src/root.ts';
import { makeFolder } from '../e2e/folder.ts';
import { makeTinyModel } from './tiny-model.ts';

vi.setConfig({ testTimeout: 120_000 });

it('no model is opened where none is wanted', () => {
  expect(chooseMeaning({ meaning: false, meaningModel: undefined }, expect.fail)).toBeUndefined();
});

it('the model of the folder that was chosen is opened', async () => {
  const meaningModel = makeTinyModel(['bee'], 8).folder;
  const meaning = chooseMeaning({ meaning: true, meaningModel }, expect.fail);
  onTestFinished(() => meaning?.close());
  expect(await meaning?.started).toMatchObject({ kind: 'ready', model: { dimensions: 8 } });
});

it('what is wrong with it is told once, as a sentence', async () => {
  const told: string[] = [];
  const meaning = chooseMeaning({ meaning: true, meaningModel: '/no/such/folder' }, (message) =>
    told.push(message),
  );
  onTestFinished(() => meaning?.close());
  expect((await meaning?.started)?.kind).toBe('unusable');
  expect(told).toEqual(['Pages are found by words alone: there is no folder /no/such/folder.']);
});

it('one that lacks what reads questions is used all the same, and that is told once', async () => {
  const meaningModel = makeFolder();
  for (const name of ['model.onnx', 'model.json', 'tokenizer.json'])
    copyFileSync(join(projectRoot(), 'models/all-minilm-l6-v2', name), join(meaningModel, name));
  const told: string[] = [];
  const meaning = chooseMeaning({ meaning: true, meaningModel }, (message) => told.push(message));
  onTestFinished(() => meaning?.close());
  expect((await meaning?.started)?.kind).toBe('ready');
  expect(await meaning?.embedQuestion('what is osmosis', { timeout: 60_000 })).toHaveLength(192);
  expect(told).toEqual([
    expect.stringMatching(
      /^Questions are read as pages are, and fewer of them find their page: .*questions\.onnx/,
    ),
  ]);
});
