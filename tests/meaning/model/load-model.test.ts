import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeModel } from '../../../src/meaning/model/describe-model.ts';
import { type LoadOptions, loadModel } from '../../../src/meaning/model/load-model.ts';
import { RUNTIME } from '../../../src/meaning/model/runtime.ts';
import { projectRoot } from '../../../src/root.ts';
import { cosine } from '../../../src/search/nearness/index.ts';
import { makeFolder } from '../../e2e/folder.ts';

const SHIPPED = join(projectRoot(), 'models/all-minilm-l6-v2');

const load = ({ folder = SHIPPED, ...more }: Partial<LoadOptions> & { folder?: string } = {}) =>
  loadModel({ description: describeModel(folder), runtime: RUNTIME, threads: 1, purpose: 'pages', ...more });

describe('the sentence model', () => {
  it('finds near what says the same in other words, and far what does not', async () => {
    const [reader, model] = [await load({ purpose: 'questions' }), await load()];
    const asked = await reader.embed(['why do we forget things'], 'question');
    const titles = await model.embed(['What causes memory loss over time?', 'How is steel made?'], 'page');
    const [a, b, c] = [...asked, ...titles];
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

  it('computes no further batch once it is to end', async () => {
    const model = await load();
    const end = new AbortController();
    const texts = Array.from({ length: 1500 }, (_, number) => `cell ${number}`);
    const embedding = model.embed(texts, 'page', end.signal);
    setImmediate(() => end.abort(new Error('the end')));
    await expect(embedding).rejects.toThrow('the end');
    expect(await model.embed(['cell'], 'page')).toHaveLength(1);
  });

  it('gives the same vectors but for rounding, under the same identity, where its weights are read and not mapped', async () => {
    const folder = makeFolder();
    for (const name of ['model.onnx', 'model.json', 'tokenizer.json'])
      copyFileSync(join(SHIPPED, name), join(folder, name));
    const [mapped, whole] = [await load(), await load({ folder })];
    expect(mapped.description.graph?.file).toBe(join(SHIPPED, 'graph.onnx'));
    expect(whole.description.graph).toBeUndefined();
    expect(whole.identity).toBe(mapped.identity);
    const texts = ['osmosis', 'what is the difference between osmosis and diffusion in cells'];
    const [ones, others] = [await whole.embed(texts, 'question'), await mapped.embed(texts, 'question')];
    for (const [place, one] of ones.entries())
      expect(cosine(one, others[place] ?? new Float32Array())).toBeGreaterThan(0.99);
  });

  const FILES = [
    'graph.onnx',
    'questions.onnx',
    'questions.weights',
    'model.onnx',
    'model.json',
    'tokenizer.json',
  ];

  /** A copy of the shipped model without some of its files. */
  function copyWithout(...missing: readonly string[]): string {
    const folder = makeFolder();
    for (const name of FILES)
      if (!missing.includes(name)) copyFileSync(join(SHIPPED, name), join(folder, name));
    return folder;
  }

  const questions = ['why do we forget things we learned last week', 'how do leaves turn light into food'];

  it('reads questions by weights of their own, near what it reads in them otherwise, under the same identity', async () => {
    const [asking, reading] = [await load({ purpose: 'questions' }), await load()];
    expect([asking.flaw, reading.flaw]).toEqual([undefined, undefined]);
    expect(asking.identity).toBe(reading.identity);
    const [ones, others] = [
      await asking.embed(questions, 'question'),
      await reading.embed(questions, 'question'),
    ];
    for (const [place, one] of ones.entries()) {
      const alike = cosine(one, others[place] ?? new Float32Array());
      expect(alike).toBeGreaterThan(0.9);
      expect(alike).toBeLessThan(0.999);
    }
  });

  it('reads questions as pages where those weights are missing, cut short or no weights, and says why', async () => {
    const damaged = copyWithout();
    writeFileSync(join(damaged, 'questions.weights'), 'no weights');
    const cases: [folder: string, flaw: RegExp][] = [
      [copyWithout('questions.onnx'), /questions\.onnx cannot be read \(/],
      [copyWithout('questions.weights'), /questions\.weights cannot be read \(/],
      [damaged, /questions\.weights are cut short or damaged$/],
    ];
    const expected = await (await load()).embed(questions, 'question');
    for (const [folder, flaw] of cases) {
      const model = await load({ folder, purpose: 'questions' });
      expect(model.flaw).toMatch(flaw);
      expect(await model.embed(questions, 'question')).toEqual(expected);
      expect((await load({ folder })).flaw).toBeUndefined();
    }
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
