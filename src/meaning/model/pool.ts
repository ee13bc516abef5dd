// A model's output → one vector of unit length a text.
import type { Pooling } from './describe-model.ts';
import { ModelError } from './model-error.ts';

/**
 * Pools an output of texts × dimensions, or of texts × tokens × dimensions. `lengths` are the numbers of tokens of each text;
 * what stands behind them only fills up.
 */
export function pool(
  data: Float32Array,
  shape: readonly number[],
  lengths: readonly number[],
  pooling: Pooling,
): Float32Array[] {
  const dimensions = shape.at(-1) ?? 0;
  switch (shape.length) {
    case 2:
      return lengths.map((_, text) => unit(data.slice(text * dimensions, (text + 1) * dimensions)));
    case 3: {
      const tokens = shape[1] ?? 0;
      return lengths.map((length, text) => {
        const from = text * tokens * dimensions;
        const token = (at: number): Float32Array =>
          data.slice(from + at * dimensions, from + (at + 1) * dimensions);
        if (pooling === 'first') return unit(token(0));
        if (pooling === 'last') return unit(token(Math.max(0, length - 1)));
        const sum = new Float32Array(dimensions);
        for (let at = 0; at < length * dimensions; at += 1)
          sum[at % dimensions] = (sum[at % dimensions] ?? 0) + (data[from + at] ?? 0);
        return unit(sum);
      });
    }
    default:
      throw new ModelError(`the model's output has ${shape.length} dimensions`);
  }
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((number) => number / length);
}
