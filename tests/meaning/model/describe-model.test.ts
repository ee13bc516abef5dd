import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeModel } from '../../../src/meaning/model/describe-model.ts';
import { makeFolder } from '../../e2e/folder.ts';

describe('a model in the usual form', () => {
  function describeFiles(files: Record<string, object | string>): ReturnType<typeof describeModel> {
    const folder = makeFolder();
    for (const [name, content] of Object.entries({ 'tokenizer.json': {}, 'onnx/model.onnx': '', ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return describeModel(folder);
  }

  it('tells its pooling, its length and its prefixes by its own files', () => {
    expect(
      describeFiles({
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
    const told = describeFiles({ 'onnx/model_quantized.onnx': '' });
    expect(told).toMatchObject({ pooling: 'mean', maxTokens: 192, prefixes: { question: '', page: '' } });
    expect(told.weights).toMatch(/model_quantized\.onnx$/);
  });

  it('may be told more by model.json, and what is wrong there is said', () => {
    expect(
      describeFiles({ 'model.json': { maxTokens: 64, pooling: 'last', languages: ['de', 'en'] } }),
    ).toMatchObject({
      maxTokens: 64,
      pooling: 'last',
      languages: ['de', 'en'],
    });
    expect(() => describeFiles({ 'model.json': { maxTokens: -1 } })).toThrow(
      /model\.json is not as expected/,
    );
    expect(() => describeFiles({ 'model.json': { weights: 'none.onnx' } })).toThrow(
      /holds no weights \(none\.onnx\)/,
    );
  });

  it('may have its graph apart from its weights, in a file that is there', () => {
    const graph = { file: 'graph.onnx', sha256: 'a'.repeat(64) };
    const told = describeFiles({ 'model.json': { graph }, 'graph.onnx': '' });
    expect(told.graph).toEqual({ file: join(told.folder, 'graph.onnx'), sha256: graph.sha256 });
    expect(describeFiles({ 'model.json': { graph } }).graph).toBeUndefined();
    expect(describeFiles({ 'graph.onnx': '' }).graph).toBeUndefined();
    expect(() => describeFiles({ 'model.json': { graph: 'graph.onnx' } })).toThrow(/is not as expected/);
  });

  it('may read questions by other weights, whose files it names whether they are there or not', () => {
    const [graph, weights] = ['q.onnx', 'q.weights'].map((file) => ({ file, sha256: 'b'.repeat(64) }));
    const told = describeFiles({ 'model.json': { questions: { graph, weights } } });
    expect(told.questions).toEqual({
      graph: { ...graph, file: join(told.folder, 'q.onnx') },
      weights: { ...weights, file: join(told.folder, 'q.weights') },
    });
    expect(describeFiles({}).questions).toBeUndefined();
    expect(() => describeFiles({ 'model.json': { questions: { graph } } })).toThrow(/is not as expected/);
  });

  it('says where its folder, its tokenizer or its own file is no such thing', () => {
    expect(() => describeModel(join(makeFolder(), 'none'))).toThrow(/^there is no folder /);
    expect(() => describeFiles({ 'model.json': 'no JSON' })).toThrow(/model\.json is not as expected/);
    expect(() => describeFiles({ 'model.json': { pooling: 'largest' } })).toThrow(
      /model\.json is not as expected/,
    );
    const folder = makeFolder({ 'model.onnx': '' });
    expect(() => describeModel(folder)).toThrow(/holds no tokenizer\.json$/);
  });

  it('prefers the prompt for passages to that for documents, and its own file to both', () => {
    const prompts = { query: 'q: ', passage: 'p: ', document: 'd: ' };
    const published = { 'config_sentence_transformers.json': { prompts } };
    expect(describeFiles(published).prefixes).toEqual({ question: 'q: ', page: 'p: ' });
    const prefixes = { question: 'ask: ', page: '' };
    expect(describeFiles({ ...published, 'model.json': { prefixes } }).prefixes).toEqual(prefixes);
  });
});
