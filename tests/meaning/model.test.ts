import { copyFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Meaning, type MeaningOptions, openMeaning } from '../../src/meaning/index.ts';
import { describeModel } from '../../src/meaning/model/describe-model.ts';
import { type LoadOptions, loadModel } from '../../src/meaning/model/load-model.ts';
import { pool } from '../../src/meaning/model/pool.ts';
import { RUNTIME } from '../../src/meaning/model/runtime.ts';
import { projectRoot } from '../../src/root.ts';
import { cosine } from '../../src/search/nearness/index.ts';
import { makeFolder } from '../e2e/folder.ts';

const SHIPPED = join(projectRoot(), 'models/all-minilm-l6-v2');
const FILES = ['model.onnx', 'model.json', 'tokenizer.json'];

const load = (more: Partial<LoadOptions> = {}) =>
  loadModel({ folder: SHIPPED, runtime: RUNTIME, threads: 1, ...more });

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

describe('the sentence model', () => {
  it('finds near what says the same in other words, and far what does not', async () => {
    const model = await load();
    const [asked, same, other] = await model.embed(
      ['why do we forget things', 'What causes memory loss over time?', 'How is steel made?'],
      'question',
    );
    const [a, b, c] = [asked ?? [], same ?? [], other ?? []].map((one) => Float32Array.from(one));
    if (!a || !b || !c) throw new Error('three vectors were asked for');
    expect(cosine(a, a)).toBeCloseTo(1, 4);
    expect(cosine(a, b)).toBeGreaterThan(cosine(a, c) + 0.3);
  });

  it('gives a text the same vector alone and among others, but for rounding', async () => {
    const model = await load();
    const texts = [
      'osmosis',
      'What is the difference between osmosis and diffusion in cells?',
      'a '.repeat(400),
    ];
    const together = await model.embed(texts, 'page');
    for (const [index, text] of texts.entries()) {
      const [alone] = await model.embed([text], 'page');
      expect(cosine(alone ?? new Float32Array(), together[index] ?? new Float32Array())).toBeGreaterThan(
        0.98,
      );
    }
    expect(await model.embed([], 'page')).toEqual([]);
    expect((await model.embed([''], 'page'))[0]).toHaveLength(192);
  });

  it('gives ten texts the vectors that it gave them when it was chosen, to within 0.02', async () => {
    const file = join(projectRoot(), 'tests/meaning/pinned.json');
    const pinned: { text: string; codes: string }[] = JSON.parse(readFileSync(file, 'utf8'));
    const made = await (await load()).embed(
      pinned.map(({ text }) => text),
      'question',
    );
    expect(made).toHaveLength(10);
    for (const [index, { text, codes }] of pinned.entries()) {
      const numbers = Float32Array.from(Int8Array.from(Buffer.from(codes, 'base64')));
      const length = Math.hypot(...numbers);
      const then = numbers.map((number) => number / length);
      expect(cosine(made[index] ?? new Float32Array(), then), text).toBeGreaterThan(0.98);
    }
  });

  // Material that is not part of this repository: the same texts by the model in 32 bits.
  const reference = join(projectRoot(), '../shared/meaning/reference.json');
  it.skipIf(!existsSync(reference))('agrees with its 32-bit weights', async () => {
    const { texts, vectors }: { texts: string[]; vectors: string } = JSON.parse(
      readFileSync(reference, 'utf8'),
    );
    const bytes = Uint8Array.from(Buffer.from(vectors, 'base64'));
    const numbers = new Float32Array(bytes.buffer);
    const made = await (await load()).embed(texts, 'page');
    const cosines = made.map((vector, index) =>
      cosine(vector, numbers.subarray(index * vector.length, (index + 1) * vector.length)),
    );
    expect(cosines).toHaveLength(150);
    expect(Math.min(...cosines)).toBeGreaterThan(0.98);
  });
});

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
  await meaning.close();
  expect((await meaning.started).kind).toBe('unusable');
  expect(await meaning.embedPages([{ title: 'What is osmosis?' }])).toBeUndefined();
  expect(onUnusable).not.toHaveBeenCalled();
});

describe('a model in the usual form', () => {
  function describe(files: Record<string, object | string>): ReturnType<typeof describeModel> {
    const folder = makeFolder();
    for (const [name, content] of Object.entries({ 'tokenizer.json': {}, 'onnx/model.onnx': '', ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return describeModel(folder);
  }

  it('tells its pooling, its length and its prefixes by its own files', () => {
    expect(
      describe({
        '1_Pooling/config.json': { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false },
        'sentence_bert_config.json': { max_seq_length: 128, do_lower_case: false },
        'config.json': { max_position_embeddings: 514, model_type: 'xlm-roberta' },
        'config_sentence_transformers.json': { prompts: { query: 'query: ', document: 'passage: ' } },
      }),
    ).toMatchObject({
      weights: expect.stringMatching(/onnx.model\.onnx$/),
      pooling: 'first',
      maxTokens: 128,
      prefixes: { question: 'query: ', page: 'passage: ' },
      languages: undefined,
      sha256: undefined,
    });
  });

  it('is mean pooled without a prefix where nothing is said, and its weights in 8 bits are preferred', () => {
    const told = describe({ 'onnx/model_quantized.onnx': '' });
    expect(told).toMatchObject({ pooling: 'mean', maxTokens: 192, prefixes: { question: '', page: '' } });
    expect(told.weights).toMatch(/model_quantized\.onnx$/);
  });

  it('may be told more by model.json, and what is wrong there is said', () => {
    expect(
      describe({ 'model.json': { maxTokens: 64, pooling: 'last', languages: ['de', 'en'] } }),
    ).toMatchObject({
      maxTokens: 64,
      pooling: 'last',
      languages: ['de', 'en'],
    });
    expect(() => describe({ 'model.json': { maxTokens: -1 } })).toThrow(/model\.json is not as expected/);
    expect(() => describe({ 'model.json': { weights: 'none.onnx' } })).toThrow(
      /holds no weights \(none\.onnx\)/,
    );
  });

  it('is pooled over the tokens of each text, not over what fills up', () => {
    // Two texts of one and two tokens in two dimensions.
    const data = Float32Array.of(3, 4, 100, 100, 0, 1, 6, 7);
    const shape = [2, 2, 2];
    const rounded = (vectors: Float32Array[]) =>
      vectors.map((vector) => Array.from(vector, (x) => Number(x.toFixed(3))));
    expect(rounded(pool(data, shape, [1, 2], 'mean'))).toEqual([
      [0.6, 0.8],
      [0.6, 0.8],
    ]);
    expect(rounded(pool(data, shape, [1, 2], 'first'))).toEqual([
      [0.6, 0.8],
      [0, 1],
    ]);
    expect(rounded(pool(data, shape, [1, 2], 'last'))).toEqual([
      [0.6, 0.8],
      [0.651, 0.759],
    ]);
    expect(rounded(pool(Float32Array.of(0, 5, 0, 0), [2, 2], [1, 1], 'mean'))).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(() => pool(data, [8], [1], 'mean')).toThrow(/has 1 dimensions/);
  });
});
