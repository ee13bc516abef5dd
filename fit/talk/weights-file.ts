// The model as the file that the bot reads.
import { brotliCompressSync, constants } from 'node:zlib';
import type { Head, Model } from '../../src/dialogue/kinds/model.ts';

/** A model → its file; see `decodeModel`. */
export function encodeModel({ vocabulary, kind, language }: Model): Uint8Array {
  const bytes = Buffer.concat([vocabulary, ...[kind, language].map(encodeHead)]);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
}

function encodeHead({ classes, buckets, scale, biases, weights }: Head): Uint8Array {
  const numbers = Float32Array.from([scale, ...biases]);
  const columns = new Int8Array(weights.length);
  for (let bucket = 0; bucket < buckets; bucket += 1)
    for (let one = 0; one < classes; one += 1)
      columns[one * buckets + bucket] = weights[bucket * classes + one] ?? 0;
  return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(columns.buffer)]);
}
