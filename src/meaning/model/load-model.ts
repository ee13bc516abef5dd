// A sentence model that runs: texts in, vectors of unit length out. `run` blocks the thread that calls it.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { batchesOf } from './batches.ts';
import type { ModelDescription } from './describe-model.ts';
import { ModelError } from './model-error.ts';
import { pool } from './pool.ts';
import { firstLine, type InferenceSession, loadRuntime, type Runtime, type Tensor } from './runtime.ts';

/** What a text is: models may want to be told. */
export type Role = 'question' | 'page';

export interface Model {
  description: ModelDescription;
  /** Names model and description: vectors of the same text are the same where this is. */
  identity: string;
  dimensions: number;
  /** Why questions are read as pages are, where something else should read them; one sentence without a full stop. */
  flaw?: string;
  /**
   * Vectors of unit length, in the order of the texts, which are computed in batches of similar length. Rejects with the reason of `signal`
   * before the next batch.
   */
  embed(texts: readonly string[], role: Role, signal?: AbortSignal): Promise<Float32Array[]>;
}

export interface LoadOptions {
  description: ModelDescription;
  /** The package that does the arithmetic. */
  runtime: string;
  /** Threads that compute together. */
  threads: number;
  /** Which texts it shall read: a model may read questions by other weights than pages. */
  purpose: 'questions' | 'pages';
}

/** Loads a model and tries it. Throws a `ModelError` where it cannot be used. */
export async function loadModel({
  description,
  runtime: name,
  threads,
  purpose,
}: LoadOptions): Promise<Model> {
  const sum = sumOf(description.weights, description.sha256);
  const { graph } = description;
  if (graph !== undefined) sumOf(graph.file, graph.sha256);
  const tokenizer = loadTokenizer(description.folder);
  const runtime = await loadRuntime(name);
  const open = (file: string) => openSession(runtime, file, threads);
  const own = purpose === 'questions' ? await openForQuestions(description, open) : undefined;
  const session = own?.session ?? (await open(graph?.file ?? description.weights));
  const encode = (text: string): number[] => cutTokens(tokenizer.encode(text).ids, description.maxTokens);
  const run = (rows: readonly number[][]) => runBatch(runtime, session, rows, description);
  const [tried] = await run([encode('a')]);
  if (tried === undefined || tried.length === 0 || tried.some(Number.isNaN))
    throw new ModelError(`the weights ${description.weights} compute no vectors`);
  return {
    description,
    identity: identityOf(description, sum),
    dimensions: tried.length,
    ...(own?.flaw === undefined ? {} : { flaw: own.flaw }),
    async embed(texts, role, signal) {
      const prefix = description.prefixes[role];
      const rows = texts.map((text) => encode(prefix + text));
      const vectors: Float32Array[] = [];
      for (const batch of batchesOf(rows.map(({ length }) => length))) {
        signal?.throwIfAborted();
        const made = await run(batch.map((place) => rows[place] ?? []));
        for (const [index, place] of batch.entries()) vectors[place] = made[index] ?? new Float32Array();
      }
      return vectors;
    },
  };
}

/** What reads questions alone, or why that cannot be used; undefined where questions are to be read as pages are. */
async function openForQuestions(
  { questions }: ModelDescription,
  open: (file: string) => Promise<InferenceSession>,
): Promise<{ session?: InferenceSession; flaw?: string } | undefined> {
  if (questions === undefined) return undefined;
  try {
    for (const { file, sha256 } of [questions.graph, questions.weights]) sumOf(file, sha256);
    return { session: await open(questions.graph.file) };
  } catch (error) {
    if (error instanceof ModelError) return { flaw: error.message };
    throw error;
  }
}

/** Bytes of the weights that are summed up at once, so that they need not be held. */
const PIECE = 1 << 20;

/** The SHA-256 of a file of weights in hexadecimal. Throws a `ModelError` where it is not what it should be. */
function sumOf(file: string, expected: string | undefined): string {
  const hash = createHash('sha256');
  try {
    const handle = openSync(file, 'r');
    try {
      const piece = new Uint8Array(PIECE);
      for (let count = readSync(handle, piece); count > 0; count = readSync(handle, piece))
        hash.update(piece.subarray(0, count));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new ModelError(`the weights ${file} cannot be read (${firstLine(error)})`);
  }
  const sum = hash.digest('hex');
  if (expected !== undefined && sum !== expected)
    throw new ModelError(`the weights ${file} are cut short or damaged`);
  return sum;
}

function loadTokenizer(folder: string): Tokenizer {
  const file = join(folder, 'tokenizer.json');
  try {
    const config: { model?: { vocab?: unknown } } | null = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof config !== 'object' || config === null) throw new TypeError('it holds no object');
    const tokenizer = new Tokenizer(config, {});
    // It keeps what it was made of, but looks the word pieces up in a table of its own.
    delete config.model?.vocab;
    return tokenizer;
  } catch (error) {
    throw new ModelError(`the word pieces ${file} cannot be read (${firstLine(error)})`);
  }
}

async function openSession(runtime: Runtime, file: string, threads: number): Promise<InferenceSession> {
  try {
    return await runtime.InferenceSession.create(file, {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      // Threads that have nothing to do shall sleep, not wait in a loop.
      extra: { session: { 'session.intra_op.allow_spinning': '0' } },
    });
  } catch (error) {
    throw new ModelError(`the weights cannot be used (${firstLine(error)})`);
  }
}

/** The mark at the end stays. */
function cutTokens(tokens: readonly number[], most: number): number[] {
  return tokens.length <= most ? [...tokens] : [...tokens.slice(0, most - 1), tokens.at(-1) ?? 0];
}

async function runBatch(
  runtime: Runtime,
  session: InferenceSession,
  rows: readonly number[][],
  { pooling }: ModelDescription,
): Promise<Float32Array[]> {
  const tokens = Math.max(1, ...rows.map(({ length }) => length));
  const shape = [rows.length, tokens];
  const lengths = rows.map(({ length }) => length);
  const columns: Record<string, (row: readonly number[], at: number) => number> = {
    input_ids: (row, at) => row[at] ?? 0,
    attention_mask: (row, at) => (at < row.length ? 1 : 0),
    token_type_ids: () => 0,
    position_ids: (_, at) => at,
  };
  const inputs: Record<string, Tensor> = {};
  for (const name of session.inputNames) {
    const column = columns[name];
    if (column === undefined) throw new ModelError(`the model asks for an unknown input, ${name}`);
    const data = new BigInt64Array(rows.length * tokens);
    for (const [index, row] of rows.entries())
      for (let at = 0; at < tokens; at += 1) data[index * tokens + at] = BigInt(column(row, at));
    inputs[name] = new runtime.Tensor('int64', data, shape);
  }
  const outputs = await session.run(inputs);
  const known = ['embedding', 'sentence_embedding', 'last_hidden_state', 'token_embeddings'];
  const name = known.find((one) => one in outputs) ?? session.outputNames[0] ?? '';
  const output = outputs[name];
  if (output === undefined || !(output.data instanceof Float32Array))
    throw new ModelError(`the model's output ${name} is not made of 32-bit numbers`);
  return pool(output.data, output.dims, lengths, pooling);
}

function identityOf(description: ModelDescription, weights: string): string {
  const { folder, maxTokens, pooling, prefixes } = description;
  const pieces = createHash('sha256')
    .update(readFileSync(join(folder, 'tokenizer.json')))
    .digest('hex');
  return createHash('sha256')
    .update(JSON.stringify([weights, pieces, maxTokens, pooling, prefixes]))
    .digest('hex');
}
