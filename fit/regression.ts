// Two regressions, both fitted by Newton's method: conditional logit (which of several rows is chosen) and logistic regression (yes or no).
import { softmax } from '../src/softmax.ts';

/** A matrix in row-major order. */
export interface Matrix {
  columns: number;
  values: Float64Array;
}

/** A fitted model, in the units of the features: Σ weight × feature + intercept. */
export interface Solution {
  weights: Float64Array;
  intercept: number;
}

/** Maximum number of Newton steps. Both regressions converge in fewer. */
const MAX_STEPS = 200;

/** Maximum length of a Newton step. Far from the minimum a full step may go too far. */
const MAX_STEP = 3;

/** Maximum number of times that a step is halved because it would lead uphill. */
const MAX_HALVINGS = 20;

/** A step in which no weight changes by this much is the last. */
const PRECISION = 1e-3;

/** Groups of rows (the pages of each question). */
export interface Choices {
  rows: Matrix;
  /** Group → its first row; one entry more than there are groups. */
  starts: Uint32Array;
  /** Row → 1 where it is a right choice, else 0. */
  isRight: Uint8Array;
  /** Group → how much it counts. */
  importance: Float64Array;
  /** Row → a number that is added to its score. */
  offsets: Float64Array;
}

/**
 * Conditional logit (McFadden 1974) with several right choices. It maximises Σ importance × ln p over the groups, where p is the probability,
 * by the softmax of the rows' scores, that a right row is chosen, whichever; less `penalty` × squared weights for each group, of features scaled
 * to unit variance. Weights that are near, `from`, save steps.
 */
export function fitChoices(
  { rows, starts, isRight, importance, offsets }: Choices,
  penalty: number,
  from: Float64Array = new Float64Array(rows.columns),
): Solution {
  const { scaled, deviations } = scale(rows);
  const { columns } = rows;
  const groups = starts.length - 1;
  const begin = from.map((weight, i) => weight * (deviations[i] ?? 1));
  const weights = minimise(begin, (current, gradient, hessian) => {
    const expected = new Float64Array(columns);
    let loss = 0;
    for (let group = 0; group < groups; group += 1) {
      const first = starts[group] ?? 0;
      const counts = importance[group] ?? 0;
      const end = starts[group + 1] ?? first;
      const scores = Float64Array.from(
        { length: end - first },
        (_, i) => dot(scaled, first + i, columns, current) + (offsets[first + i] ?? 0),
      );
      const probabilities = softmax(scores);
      const right = probabilities.map((probability, i) => (isRight[first + i] === 1 ? probability : 0));
      const rightly = right.reduce((a, b) => a + b, 0) || 1;
      loss -= counts * Math.log(rightly);
      expected.fill(0);
      for (let row = first; row < end; row += 1) {
        const probability = probabilities[row - first] ?? 0;
        addRow(expected, scaled, row, columns, probability);
        addRow(gradient, scaled, row, columns, counts * (probability - (right[row - first] ?? 0) / rightly));
        // The exact Hessian where one row is right. Where several are, it is an upper bound: steps are then shorter than they could be.
        addOuter(hessian, scaled, row, columns, counts * probability);
      }
      for (let i = 0; i < columns; i += 1)
        for (let j = 0; j < columns; j += 1)
          hessian[i * columns + j] =
            (hessian[i * columns + j] ?? 0) - counts * (expected[i] ?? 0) * (expected[j] ?? 0);
    }
    return loss + addPenalty(gradient, hessian, current, 2 * penalty * groups, columns);
  });
  return { weights: weights.map((weight, i) => weight / (deviations[i] ?? 1)), intercept: 0 };
}

/**
 * Logistic regression of labels on rows, with an intercept. It maximises the log-likelihood, in which row i counts `importance[i]`, less ½ `penalty`
 * × squared weights, of features scaled to unit variance; the intercept is not penalised.
 */
export function fitLogistic(
  rows: Matrix,
  labels: readonly boolean[],
  importance: readonly number[],
  penalty: number,
): Solution {
  const { scaled, deviations, means } = scale(rows);
  const { columns } = rows;
  const size = columns + 1;
  const solved = minimise(new Float64Array(size), (current, gradient, hessian) => {
    const row = new Float64Array(size);
    let loss = 0;
    for (const [number, label] of labels.entries()) {
      row.set(scaled.subarray(number * columns, (number + 1) * columns));
      row[columns] = 1;
      const probability = 1 / (1 + Math.exp(-dot(row, 0, size, current)));
      const weight = importance[number] ?? 0;
      loss -= weight * Math.log(Math.max(Number.MIN_VALUE, label ? probability : 1 - probability));
      addRow(gradient, row, 0, size, weight * (probability - (label ? 1 : 0)));
      addOuter(hessian, row, 0, size, weight * probability * (1 - probability));
    }
    return loss + addPenalty(gradient, hessian, current, penalty, columns);
  });
  const weights = solved.subarray(0, columns).map((weight, i) => weight / (deviations[i] ?? 1));
  const shift = weights.reduce((sum, weight, i) => sum + weight * (means[i] ?? 0), 0);
  return { weights, intercept: (solved[columns] ?? 0) - shift };
}

/** Standardises columns: values minus their mean, divided by their standard deviation. */
function scale({ columns, values }: Matrix) {
  const count = values.length / columns || 1;
  const means = new Float64Array(columns);
  const deviations = new Float64Array(columns);
  for (let i = 0; i < values.length; i += 1) add(means, i % columns, (values[i] ?? 0) / count);
  for (let i = 0; i < values.length; i += 1)
    add(deviations, i % columns, ((values[i] ?? 0) - (means[i % columns] ?? 0)) ** 2 / count);
  for (let i = 0; i < columns; i += 1) deviations[i] = Math.sqrt(deviations[i] ?? 0) || 1;
  const scaled = values.map(
    (value, i) => (value - (means[i % columns] ?? 0)) / (deviations[i % columns] ?? 1),
  );
  return { scaled, means, deviations };
}

/**
 * Minimises a convex function by Newton's method with backtracking, from a point `begin`. `differentiate` must return the function's value at
 * a point, and add its gradient and Hessian there to arrays of zeros; of the Hessian, which is in row-major order, only the lower triangle is read.
 */
function minimise(
  begin: Float64Array,
  differentiate: (at: Float64Array, gradient: Float64Array, hessian: Float64Array) => number,
): Float64Array {
  const size = begin.length;
  const look = (at: Float64Array) => {
    const [gradient, hessian] = [new Float64Array(size), new Float64Array(size * size)];
    return { at, value: differentiate(at, gradient, hessian), gradient, hessian };
  };
  let here = look(begin);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const move = solve(here.hessian, here.gradient, size);
    const length = Math.sqrt(move.reduce((sum, value) => sum + value * value, 0));
    const whole = Math.min(1, MAX_STEP / (length || 1));
    const go = (factor: number) => look(here.at.map((value, i) => value - factor * (move[i] ?? 0)));
    let next = go(whole);
    for (let half = 1; half <= MAX_HALVINGS && !(next.value <= here.value); half += 1)
      next = go(whole / 2 ** half);
    here = next;
    if (move.every((value) => Math.abs(value) < PRECISION)) break;
  }
  return here.at;
}

/**
 * Solves `matrix · x = right` for a symmetric, positive definite matrix of `size` rows in row-major order, by Cholesky decomposition. Only the lower
 * triangle is read.
 */
export function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
      lower[i * size + j] =
        i === j ? Math.sqrt(Math.max(sum, Number.EPSILON)) : sum / (lower[j * size + j] ?? 1);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) add(x, i, -(lower[i * size + k] ?? 0) * (x[k] ?? 0));
    x[i] = (x[i] ?? 0) / (lower[i * size + i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) add(x, i, -(lower[k * size + i] ?? 0) * (x[k] ?? 0));
    x[i] = (x[i] ?? 0) / (lower[i * size + i] ?? 1);
  }
  return x;
}

/** Adds the derivatives of `strength` / 2 × squared weights, over the first `columns` variables. Returns that penalty. */
function addPenalty(
  gradient: Float64Array,
  hessian: Float64Array,
  at: Float64Array,
  strength: number,
  columns: number,
): number {
  const size = gradient.length;
  let squares = 0;
  for (let i = 0; i < columns; i += 1) {
    const weight = at[i] ?? 0;
    squares += weight * weight;
    add(gradient, i, strength * weight);
    add(hessian, i * size + i, strength);
  }
  return (strength * squares) / 2;
}

function add(into: Float64Array, at: number, value: number): void {
  into[at] = (into[at] ?? 0) + value;
}

/** The dot product of a row and weights. */
function dot(values: Float64Array, row: number, columns: number, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < columns; i += 1) sum += (values[row * columns + i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Adds a row × `factor` to a vector. */
function addRow(
  into: Float64Array,
  values: Float64Array,
  row: number,
  columns: number,
  factor: number,
): void {
  for (let i = 0; i < columns; i += 1) add(into, i, factor * (values[row * columns + i] ?? 0));
}

/** Adds the outer product of a row with itself × `factor` to a matrix; the lower triangle only. */
function addOuter(
  into: Float64Array,
  values: Float64Array,
  row: number,
  columns: number,
  factor: number,
): void {
  const start = row * columns;
  for (let i = 0; i < columns; i += 1) {
    const value = factor * (values[start + i] ?? 0);
    if (value === 0) continue;
    for (let j = 0; j <= i; j += 1) {
      const at = i * columns + j;
      into[at] = (into[at] ?? 0) + value * (values[start + j] ?? 0);
    }
  }
}
