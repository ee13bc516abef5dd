// Lines → the model that tells kinds of messages apart. The same lines give the same model.
import { featuresOf, hashOf, vocabularyKeysOf, wordsOf } from '../../src/dialogue/kinds/features.ts';
import { KIND_SHAPE, KINDS, LANGUAGE_SHAPE, LOCALES } from '../../src/dialogue/kinds/index.ts';
import { type Head, type HeadShape, type Model, VOCABULARY_BITS } from '../../src/dialogue/kinds/model.ts';
import { softmaxInPlace } from '../../src/softmax.ts';
import { isSmallTalk, type Line } from './lines.ts';
import { mixLines } from './mixtures.ts';
import { randomNumbers } from './random.ts';

/** How often all lines are gone through, and by how much each changes the weights. */
const EPOCHS = 9;
const RATE = 0.5;

/** The weights are the mean of those after the last epochs: each alone depends on the order of its lines. */
const AVERAGED = 5;

/** The bias is no feature like others, and is changed by less. */
const BIAS_RATE = 0.05;

/** A question that is taken for small talk is worse than small talk that is searched for: questions count more. */
const QUESTION_WEIGHT = 3;

/** A line whose kind is predicted with a probability closer to 1 than this teaches nothing: three of four lines after the first epochs. */
const LEARNT = 0.01;

/** Draws weights back to 0. */
const DECAY = 1e-6;

/** Fits the model to lines. */
export function fitTalk(lines: readonly Line[]): Model {
  const examples = [...lines, ...mixLines(lines)].map((line) => ({
    ...line,
    features: featuresOf(line.text),
  }));
  const byKind = examples.map((one) => ({
    ...one,
    label: KINDS.indexOf(one.kind),
    weight: one.weight * (one.kind === 'question' ? QUESTION_WEIGHT : 1),
  }));
  const byLanguage = examples.map((one) => ({
    ...one,
    label: LOCALES.findIndex((name) => name === one.locale),
  }));
  return {
    vocabulary: vocabularyOf(lines),
    kind: fitHead(byKind, KIND_SHAPE),
    language: fitHead(
      byLanguage.filter(({ label }) => label !== -1),
      LANGUAGE_SHAPE,
    ),
  };
}

function vocabularyOf(lines: readonly Line[]): Uint8Array {
  const vocabulary = new Uint8Array(VOCABULARY_BITS / 8);
  for (const { text, kind } of lines) {
    if (!isSmallTalk(kind)) continue;
    for (const key of vocabularyKeysOf(wordsOf(text))) {
      const bit = hashOf(key) % VOCABULARY_BITS;
      vocabulary[bit >> 3] = (vocabulary[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return vocabulary;
}

interface Example {
  features: ReadonlySet<number>;
  label: number;
  weight: number;
}

/** Weights that are learnt, and the sum of the squares of their gradients. */
interface Learnt {
  values: Float32Array;
  squares: Float32Array;
  rate: number;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with the step sizes of AdaGrad (Duchi, Hazan and Singer, 2011). A message
 * counts the same however many features it has: each is worth 1/√n of it.
 */
function fitHead(examples: readonly Example[], { classes, buckets }: HeadShape): Head {
  const weights = learnt(buckets * classes, 0.01, RATE);
  const biases = learnt(classes, 1e-6, BIAS_RATE);
  const mean = new Float32Array(buckets * classes);
  const rows = examples.map(({ features }) =>
    Uint32Array.from(features, (feature) => (feature & (buckets - 1)) * classes),
  );
  const random = randomNumbers(7);
  const order = examples.map((_, at) => at);
  // Hundreds of millions of steps are made: none of them allocates anything.
  const errors = new Float64Array(classes);
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const [row, example] = [rows[at], examples[at]];
      if (row === undefined || example === undefined) continue;
      const share = 1 / Math.sqrt(Math.max(row.length, 1));
      addUp(weights.values, row, errors);
      for (let one = 0; one < classes; one += 1)
        errors[one] = (biases.values[one] ?? 0) + (errors[one] ?? 0) * share;
      softmaxInPlace(errors);
      if (1 - (errors[example.label] ?? 0) < LEARNT) continue;
      errors[example.label] = (errors[example.label] ?? 0) - 1;
      descend(biases, 0, errors, example.weight);
      for (const from of row) descend(weights, from, errors, example.weight * share);
    }
    if (epoch > EPOCHS - AVERAGED)
      for (let at = 0; at < mean.length; at += 1)
        mean[at] = (mean[at] ?? 0) + (weights.values[at] ?? 0) / AVERAGED;
  }
  return { classes, buckets, biases: biases.values, ...quantise(mean) };
}

function learnt(length: number, first: number, rate: number): Learnt {
  return { values: new Float32Array(length), squares: new Float32Array(length).fill(first), rate };
}

/** Puts into `sums`, for each class, the sum of the weights of some features. `row` says where the weights of each begin. */
function addUp(weights: Float32Array, row: Uint32Array, sums: Float64Array): void {
  sums.fill(0);
  for (const from of row)
    for (let one = 0; one < sums.length; one += 1) sums[one] = (sums[one] ?? 0) + (weights[from + one] ?? 0);
}

/** One step of a row of weights that begins at `from`, one for each class, against the errors of the classes. */
function descend({ values, squares, rate }: Learnt, from: number, errors: Float64Array, share: number): void {
  for (let one = 0; one < errors.length; one += 1) {
    const value = values[from + one] ?? 0;
    const gradient = (errors[one] ?? 0) * share + DECAY * value;
    const sum = (squares[from + one] ?? 0) + gradient * gradient;
    squares[from + one] = sum;
    values[from + one] = value - (rate * gradient) / Math.sqrt(sum);
  }
}

/** Weights → whole numbers from -127 to 127, the small ones 0, and what 1 of them stands for. */
function quantise(weights: Float32Array): { scale: number; weights: Int8Array } {
  const most = weights.reduce((all, one) => Math.max(all, Math.abs(one)), 0);
  const scale = Math.fround(most / 127) || 1;
  return { scale, weights: Int8Array.from(weights, (one) => Math.trunc(one / scale)) };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
