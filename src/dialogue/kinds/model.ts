// The fitted model that tells kinds of messages apart: multinomial logistic regression over hashed features.
import { brotliDecompressSync } from 'node:zlib';
import { softmax } from '../../softmax.ts';
import { featuresOf, hashOf } from './features.ts';

/** One choice among classes: of each feature's bucket a weight for each class. */
export interface Head {
  classes: number;
  /** Number of buckets, a power of two. */
  buckets: number;
  /** What a weight of 1 stands for. */
  scale: number;
  biases: Float32Array;
  /** By bucket, then by class. */
  weights: Int8Array;
}

export interface Model {
  /** The words of all small talk that it was fitted to: a Bloom filter with one hash function. */
  vocabulary: Uint8Array;
  /** Tells the kind of a message. */
  kind: Head;
  /** Tells its language. */
  language: Head;
}

/** Number of bits of the vocabulary. */
export const VOCABULARY_BITS = 1 << 20;

export interface HeadShape {
  classes: number;
  buckets: number;
}

/** A file of weights → the model. By class its weights lie together there: they compress better so. */
export function decodeModel(file: Uint8Array, kind: HeadShape, language: HeadShape): Model {
  const bytes = Uint8Array.from(brotliDecompressSync(file));
  let at = VOCABULARY_BITS / 8;
  const vocabulary = bytes.subarray(0, at);
  const readHead = ({ classes, buckets }: HeadShape): Head => {
    const numbers = new Float32Array(bytes.slice(at, at + 4 * (classes + 1)).buffer);
    at += numbers.byteLength;
    const columns = new Int8Array(bytes.buffer, at, classes * buckets);
    at += columns.length;
    const weights = new Int8Array(columns.length);
    for (let bucket = 0; bucket < buckets; bucket += 1)
      for (let one = 0; one < classes; one += 1)
        weights[bucket * classes + one] = columns[one * buckets + bucket] ?? 0;
    return { classes, buckets, scale: numbers[0] ?? 0, biases: numbers.subarray(1), weights };
  };
  const model = { vocabulary, kind: readHead(kind), language: readHead(language) };
  if (at !== bytes.length) throw new Error(`the weights of kinds have ${bytes.length} bytes, not ${at}`);
  return model;
}

/** Whether a word stands in the vocabulary; of those that do not, one in a hundred seems to. */
export function isInVocabulary(word: string, { vocabulary }: Pick<Model, 'vocabulary'>): boolean {
  const bit = hashOf(word) % VOCABULARY_BITS;
  return (((vocabulary[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}

/** The probability of each class, by kind and by language. */
export function classify(text: string, { kind, language }: Model) {
  const features = featuresOf(text);
  return { kinds: probabilitiesOf(features, kind), languages: probabilitiesOf(features, language) };
}

function probabilitiesOf(
  features: ReadonlySet<number>,
  { classes, buckets, scale, biases, weights }: Head,
): Float64Array {
  const scores = new Float64Array(classes);
  for (const feature of features) {
    const row = (feature & (buckets - 1)) * classes;
    for (let one = 0; one < classes; one += 1) scores[one] = (scores[one] ?? 0) + (weights[row + one] ?? 0);
  }
  const share = scale / Math.sqrt(Math.max(features.size, 1));
  return softmax(scores.map((score, one) => score * share + (biases[one] ?? 0)));
}
