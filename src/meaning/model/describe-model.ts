// What a folder says of its sentence model: where the weights are, how long a text may be, how its vectors are pooled.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ModelError } from './model-error.ts';

/** How the vectors of a text's tokens become one. */
export type Pooling = 'mean' | 'first' | 'last';

export interface Graph {
  file: string;
  /** Its SHA-256 in hexadecimal. */
  sha256: string;
}

/** What reads questions, where pages are read by something else: a graph, and those of its weights that are not those for pages. */
export interface Questions {
  graph: Graph;
  weights: Graph;
}

export interface ModelDescription {
  folder: string;
  /** The file of the weights. */
  weights: string;
  /** Their SHA-256 in hexadecimal, where it is known. */
  sha256: string | undefined;
  /** A file of the graph alone, which says where in `weights` its weights are: the runtime maps them then instead of reading them. */
  graph: Graph | undefined;
  /** Its files need not be there: questions are then read as pages are. */
  questions: Questions | undefined;
  /** Longer texts are cut. Counted with the marks at beginning and end. */
  maxTokens: number;
  pooling: Pooling;
  /** What is put before a question, and before a title or passage. */
  prefixes: { question: string; page: string };
  /** Codes of the languages that it knows; undefined where it may know any. */
  languages: readonly string[] | undefined;
}

const FILE = z.object({ file: z.string(), sha256: z.string() });

/** Our own file, for what the usual ones do not say. */
const OWN = z.object({
  weights: z.string().optional(),
  sha256: z.string().optional(),
  graph: FILE.optional(),
  questions: z.object({ graph: FILE, weights: FILE }).optional(),
  maxTokens: z.number().int().positive().optional(),
  pooling: z.enum(['mean', 'first', 'last']).optional(),
  prefixes: z.object({ question: z.string(), page: z.string() }).optional(),
  languages: z.array(z.string()).optional(),
});

/** Files of the form in which sentence models are published (Sentence Transformers). */
const POOLING = z.object({
  pooling_mode_mean_tokens: z.boolean().optional(),
  pooling_mode_cls_token: z.boolean().optional(),
  pooling_mode_lasttoken: z.boolean().optional(),
});
const LENGTHS = z.object({ max_seq_length: z.number().int().positive().nullish() });
const PROMPTS = z.object({ prompts: z.record(z.string(), z.string()).optional() });
const CONFIG = z.object({ max_position_embeddings: z.number().int().positive().optional() });

/** Where weights usually are, those in 8 bits first: they are as good and take a quarter. */
const WEIGHTS = [
  'model.onnx',
  'onnx/model_quantized.onnx',
  'onnx/model_int8.onnx',
  'onnx/model.onnx',
  'model_quantized.onnx',
];

/** No passage is longer, whatever a model could take. */
const MOST_TOKENS = 192;

/** Reads what a folder says of its model. Throws a `ModelError`. */
export function describeModel(folder: string): ModelDescription {
  if (!existsSync(folder)) throw new ModelError(`there is no folder ${folder}`);
  const own = read(folder, 'model.json', OWN) ?? {};
  const found = own.weights === undefined ? WEIGHTS : [own.weights];
  const weights = found.map((name) => join(folder, name)).find(existsSync);
  if (weights === undefined) throw new ModelError(`${folder} holds no weights (${found.join(', ')})`);
  if (!existsSync(join(folder, 'tokenizer.json'))) throw new ModelError(`${folder} holds no tokenizer.json`);
  const limits = [
    read(folder, 'sentence_bert_config.json', LENGTHS)?.max_seq_length,
    read(folder, 'config.json', CONFIG)?.max_position_embeddings,
    MOST_TOKENS,
  ];
  const {
    query = '',
    passage,
    document = '',
  } = read(folder, 'config_sentence_transformers.json', PROMPTS)?.prompts ?? {};
  return {
    folder,
    weights,
    sha256: own.sha256,
    graph: locateGraph(folder, own.graph),
    questions: own.questions && {
      graph: within(folder, own.questions.graph),
      weights: within(folder, own.questions.weights),
    },
    maxTokens: own.maxTokens ?? Math.min(...limits.filter((limit) => typeof limit === 'number')),
    pooling: own.pooling ?? poolingOf(read(folder, '1_Pooling/config.json', POOLING)),
    prefixes: own.prefixes ?? { question: query, page: passage ?? document },
    languages: own.languages,
  };
}

/** Where there is no such file, the weights hold a graph too. */
function locateGraph(folder: string, named: Graph | undefined): Graph | undefined {
  if (named === undefined) return undefined;
  const graph = within(folder, named);
  return existsSync(graph.file) ? graph : undefined;
}

function within(folder: string, named: Graph): Graph {
  return { ...named, file: join(folder, named.file) };
}

function poolingOf(config: z.infer<typeof POOLING> | undefined): Pooling {
  if (config?.pooling_mode_cls_token) return 'first';
  if (config?.pooling_mode_lasttoken) return 'last';
  return 'mean';
}

/** A JSON file of the folder, or undefined where there is none. */
function read<T>(folder: string, name: string, schema: z.ZodType<T>): T | undefined {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new ModelError(`${file} is not as expected: ${error instanceof Error ? error.message : error}`);
  }
}
