// Another sentence model than the one that ships with the bot, in the form in which such models are published.
import { readdirSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { chooseMeaning } from '../../src/meaning/index.ts';
import { describeModel } from '../../src/meaning/model/describe-model.ts';
import { loadModel } from '../../src/meaning/model/load-model.ts';
import { RUNTIME } from '../../src/meaning/model/runtime.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { makeFolder } from '../e2e/folder.ts';
import { makeLibrary, pageSource } from '../library/folder.ts';
import { makeTinyModel, type TinyModel } from './tiny-model.ts';

vi.setConfig({ testTimeout: 120_000 });

const WORDS = ['query', 'passage', ':', 'biene', 'bienen', 'stock', 'kraft', 'masse', 'bee', 'hive'];

const load = ({ folder }: TinyModel) =>
  loadModel({ description: describeModel(folder), runtime: RUNTIME, threads: 1, purpose: 'questions' });

function unit(numbers: Float32Array): number[] {
  const length = Math.hypot(...numbers);
  return Array.from(numbers, (number) => number / length);
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (const [i, number] of vector.entries()) mean[i] = (mean[i] ?? 0) + number;
  return mean;
}

function expectNear(vector: Float32Array | undefined, wanted: readonly number[]): void {
  expect(vector).toHaveLength(wanted.length);
  for (const [i, number] of wanted.entries()) expect(vector?.[i]).toBeCloseTo(number, 4);
}

describe('pooling', () => {
  const text = 'Biene im Stock';
  const tokens = ['[CLS]', 'biene', 'im', 'stock', '[SEP]'];

  test('is the mean of all tokens where nothing is said', async () => {
    const tiny = makeTinyModel(WORDS, 24);
    const model = await load(tiny);
    expect(model.dimensions).toBe(24);
    const [vector] = await model.embed([text], 'question');
    expectNear(vector, unit(meanOf(tokens.map(tiny.vectorOf))));
  });

  test.each([
    ['first', { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false }, '[CLS]'],
    ['last', { pooling_mode_lasttoken: true, pooling_mode_mean_tokens: false }, '[SEP]'],
  ])('is the %s token where its files say so', async (_, config, token) => {
    const tiny = makeTinyModel(WORDS, 10, { '1_Pooling/config.json': config });
    // Beside a longer text: what fills up is not the last token.
    const [vector] = await (await load(tiny)).embed([text, 'bee '.repeat(20)], 'page');
    expectNear(vector, unit(tiny.vectorOf(token)));
  });
});

test('questions and pages get the prefixes that its files tell', async () => {
  const prompts = { query: 'query: ', passage: 'passage: ' };
  const tiny = makeTinyModel(WORDS, 16, { 'config_sentence_transformers.json': { prompts } });
  const model = await load(tiny);
  for (const [role, prefix] of [
    ['question', 'query'],
    ['page', 'passage'],
  ] as const) {
    const [vector] = await model.embed(['bee'], role);
    expectNear(vector, unit(meanOf(['[CLS]', prefix, ':', 'bee', '[SEP]'].map(tiny.vectorOf))));
  }
});

test('texts are cut to the length that its files tell, and keep their last mark', async () => {
  const tiny = makeTinyModel(WORDS, 8, { 'sentence_bert_config.json': { max_seq_length: 4 } });
  const [vector] = await (await load(tiny)).embed(['bee hive kraft masse'], 'page');
  expectNear(vector, unit(meanOf(['[CLS]', 'bee', 'hive', '[SEP]'].map(tiny.vectorOf))));
});

test('each model has vectors of its own: other weights, other pooling and other prefixes are other models', async () => {
  const identities = await Promise.all(
    [
      makeTinyModel(WORDS, 8),
      makeTinyModel([...WORDS, 'more'], 8),
      makeTinyModel(WORDS, 8, { '1_Pooling/config.json': { pooling_mode_cls_token: true } }),
      makeTinyModel(WORDS, 8, { 'config_sentence_transformers.json': { prompts: { query: 'query: ' } } }),
      makeTinyModel(WORDS, 8),
    ].map(async (tiny) => (await load(tiny)).identity),
  );
  expect(new Set(identities).size).toBe(4);
  expect(identities[4]).toBe(identities[0]);
});

test('a library in a language that only the other model knows is found by meaning, and its vectors are kept apart', async () => {
  const folder = makeLibrary({
    'biologie/bienen.md': pageSource(
      'Wie finden die Bienen zurück in ihren Stock?',
      'Nach der Sonne, und nicht anders.',
    ),
    'physik/kraft.md': pageSource(
      'Was ist die Kraft, und was ist die Masse?',
      'Das ist eine Frage, die man stellt.',
    ),
  });
  const dataDir = makeFolder();
  const tiny = makeTinyModel(WORDS, 24);
  for (const meaningModel of [undefined, tiny.folder]) {
    const meaning = chooseMeaning({ meaning: true, meaningModel }, expect.fail);
    const shelf = await openShelf({ folder, dataDir, meaning, patience: 60_000 });
    onTestFinished(async () => {
      await shelf.close();
      await meaning?.close();
    });
    // The model that ships knows English alone.
    const pages = meaningModel === undefined ? 0 : 2;
    expect(await shelf.complete()).toEqual({ kind: 'complete', pages });
    const { matches } = await shelf.search('Wo ist der Stock der Bienen?');
    expect(matches[0]?.path).toBe('biologie/bienen.md');
    expect(matches[0]?.meaning !== undefined).toBe(meaningModel !== undefined);
  }
  expect(readdirSync(dataDir).filter((name) => name.endsWith('.vectors'))).toHaveLength(1);
});
