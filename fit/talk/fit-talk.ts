// Lines → the model that tells kinds of messages apart. The same lines give the same model.
import { featuresOf, hashOf, vocabularyKeysOf, wordsOf } from '../../src/dialogue/kinds/features.ts';
import { KIND_SHAPE, KINDS, LANGUAGE_SHAPE, LOCALES } from '../../src/dialogue/kinds/index.ts';
import { type Head, type HeadShape, type Model, VOCABULARY_BITS } from '../../src/dialogue/kinds/model.ts';
import { softmax } from '../../src/softmax.ts';
import { isSmallTalk, type Line } from './lines.ts';
import { mixLines } from './mixtures.ts';
import { randomNumbers } from './random.ts';

/** How often all lines are gone through, and by how much each changes the weights. */
const EPOCHS = 15;
const RATE = 0.5;

/** The weights are the mean of those after the last epochs: each alone depends on the order of its lines. */
const AVERAGED = 8;

/** The bias is no feature like others, and is changed by less. */
const BIAS_RATE = 0.05;

/** A question that is taken for small talk is worse than small talk that is searched for: questions count more. */
const QUESTION_WEIGHT = 3;

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

/**
 * Multinomial logistic regression by stochastic gradient descent with the step sizes of AdaGrad (Duchi, Hazan and Singer, 2011). A message
 * counts the same however many features it has: each is worth 1/√n of it.
 */
function fitHead(examples: readonly Example[], { classes, buckets }: HeadShape): Head {
  const weights = new Float32Array(buckets * classes);
  const squares = new Float32Array(weights.length).fill(0.01);
  const biases = new Float32Array(classes);
  const biasSquares = new Float32Array(classes).fill(1e-6);
  const rows = examples.map(({ features }) =>
    Uint32Array.from(features, (feature) => (feature & (buckets - 1)) * classes),
  );
  const mean = new Float32Array(weights.length);
  const random = randomNumbers(7);
  const order = examples.map((_, at) => at);
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const [row, example] = [rows[at], examples[at]];
      if (row === undefined || example === undefined) continue;
      const share = 1 / Math.sqrt(Math.max(row.length, 1));
      const scores = Float64Array.from(biases);
      for (const from of row)
        for (let one = 0; one < classes; one += 1)
          scores[one] = (scores[one] ?? 0) + (weights[from + one] ?? 0) * share;
      const errors = softmax(scores).map(
        (probability, one) => example.weight * (probability - (one === example.label ? 1 : 0)),
      );
      descend({ values: biases, squares: biasSquares, from: 0 }, errors, BIAS_RATE, 1);
      for (const from of row) descend({ values: weights, squares, from }, errors, RATE, share);
    }
    if (epoch > EPOCHS - AVERAGED)
      for (const [at, weight] of weights.entries()) mean[at] = (mean[at] ?? 0) + weight / AVERAGED;
  }
  return { classes, buckets, biases, ...quantise(mean) };
}

/** One step of a row of weights, one for each class, against the errors of the classes. */
function descend(
  { values, squares, from }: { values: Float32Array; squares: Float32Array; from: number },
  errors: Float64Array,
  rate: number,
  share: number,
): void {
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
