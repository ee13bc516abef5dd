// What is used of the ONNX runtime. It is an optional dependency: its own types may be absent.
import { ModelError } from './model-error.ts';

export interface Tensor {
  data: unknown;
  dims: readonly number[];
}

export interface InferenceSession {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(inputs: Record<string, Tensor>): Promise<Record<string, Tensor>>;
}

export interface SessionOptions {
  intraOpNumThreads: number;
  interOpNumThreads: number;
  extra: { session: Record<string, string> };
}

export interface Runtime {
  InferenceSession: {
    create(weights: string, options: SessionOptions): Promise<InferenceSession>;
  };
  Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;
}

/** The package that does the arithmetic. */
export const RUNTIME = 'onnxruntime-node';

/** Loads the runtime. Throws a `ModelError` where it is not installed, or has no binary for this machine. */
export async function loadRuntime(name: string): Promise<Runtime> {
  try {
    const loaded: { default?: Runtime } & Partial<Runtime> = await import(name);
    const runtime = loaded.default ?? loaded;
    if (runtime.InferenceSession && runtime.Tensor)
      return { InferenceSession: runtime.InferenceSession, Tensor: runtime.Tensor };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new ModelError(`${name} is not installed`);
    throw new ModelError(`${name} cannot be loaded (${firstLine(error)})`);
  }
  throw new ModelError(`${name} is not what it should be`);
}

/** The first line of an error's message, without a full stop: messages of loaders go on with paths. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replace(/\.$/, '');
}
