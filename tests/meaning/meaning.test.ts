import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Meaning, type MeaningOptions, openMeaning } from '../../src/meaning/index.ts';
import { projectRoot } from '../../src/root.ts';
import { makeFolder } from '../e2e/folder.ts';

const SHIPPED = join(projectRoot(), 'models/all-minilm-l6-v2');
const FILES = [
  'graph.onnx',
  'questions.onnx',
  'questions.weights',
  'model.onnx',
  'model.json',
  'tokenizer.json',
];

const opened: Meaning[] = [];
afterAll(() => Promise.all(opened.map((meaning) => meaning.close())));

function open(options?: MeaningOptions): Meaning {
  const meaning = openMeaning(options);
  opened.push(meaning);
  return meaning;
}

/** A copy of the shipped model that may be damaged. */
function copyModel(): string {
  const folder = makeFolder();
  for (const name of FILES) copyFileSync(join(SHIPPED, name), join(folder, name));
  return folder;
}

describe('a model that cannot be used is told in one sentence', () => {
  const cases: readonly [name: string, options: () => MeaningOptions, why: RegExp][] = [
    [
      'no runtime',
      () => ({ runtime: 'there-is-no-such-package' }),
      /^there-is-no-such-package is not installed$/,
    ],
    [
      'a runtime without a binary for this machine',
      () => {
        const file = join(makeFolder(), 'runtime.mjs');
        writeFileSync(
          file,
          'throw new Error("libc.musl-x86_64.so.1: cannot open shared object file\\nmore");',
        );
        return { runtime: file };
      },
      /runtime\.mjs cannot be loaded \(libc\.musl-x86_64\.so\.1: cannot open shared object file\)$/,
    ],
    ['no folder', () => ({ folder: join(makeFolder(), 'none') }), /^there is no folder /],
    ['no weights', () => ({ folder: makeFolder() }), /holds no weights/],
    [
      'weights cut short',
      () => {
        const folder = copyModel();
        truncateSync(join(folder, 'model.onnx'), 1_000_000);
        return { folder };
      },
      /model\.onnx are cut short or damaged$/,
    ],
    [
      'a flipped bit',
      () => {
        const folder = copyModel();
        const bytes = readFileSync(join(folder, 'model.onnx'));
        bytes.writeUInt8(bytes.readUInt8(12_345_678) ^ 1, 12_345_678);
        writeFileSync(join(folder, 'model.onnx'), bytes);
        return { folder };
      },
      /model\.onnx are cut short or damaged$/,
    ],
    [
      'a graph with a flipped bit',
      () => {
        const folder = copyModel();
        const bytes = readFileSync(join(folder, 'graph.onnx'));
        bytes.writeUInt8(bytes.readUInt8(123_456) ^ 1, 123_456);
        writeFileSync(join(folder, 'graph.onnx'), bytes);
        return { folder };
      },
      /graph\.onnx are cut short or damaged$/,
    ],
    [
      'weights without a checksum that are none',
      () => {
        const folder = copyModel();
        writeFileSync(join(folder, 'model.json'), '{}');
        writeFileSync(join(folder, 'model.onnx'), 'no weights');
        return { folder };
      },
      /^the weights cannot be used \(/,
    ],
    [
      'word pieces that are none',
      () => {
        const folder = copyModel();
        writeFileSync(join(folder, 'tokenizer.json'), '{');
        return { folder };
      },
      /tokenizer\.json cannot be read \(/,
    ],
  ];
  for (const [name, options, why] of cases) {
    it(name, async () => {
      const onUnusable = vi.fn();
      const meaning = open({ ...options(), onUnusable });
      const started = await meaning.started;
      expect(onUnusable.mock.calls).toEqual([[expect.stringMatching(why)]]);
      expect(started).toEqual({ kind: 'unusable', why: expect.stringMatching(why) });
      expect(await meaning.embedQuestion('what is osmosis')).toBeUndefined();
      expect(await meaning.embedPages([{ title: 'What is osmosis?' }])).toBeUndefined();
      expect(meaning.counts.unavailable).toBe(1);
    });
  }
});

it('a model that is closed while it is loaded is no model that cannot be used', async () => {
  const onUnusable = vi.fn();
  const meaning = openMeaning({ onUnusable });
  // It is loaded before it ends, for its runtime would take the process along.
  await meaning.close();
  expect(await meaning.embedPages([{ title: 'What is osmosis?' }])).toBeUndefined();
  expect(onUnusable).not.toHaveBeenCalled();
});

it('a bot that is busy leaves questions to words', async () => {
  let isBusy = true;
  const meaning = open({ isBusy: () => isBusy });
  expect((await meaning.started).kind).toBe('ready');
  expect(await meaning.embedQuestion('what is osmosis', { timeout: 60_000 })).toBeUndefined();
  isBusy = false;
  expect(await meaning.embedQuestion('what is osmosis', { timeout: 60_000 })).toHaveLength(192);
  expect(meaning.counts).toMatchObject({ crowded: 1, computed: 1 });
});
