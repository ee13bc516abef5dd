// Two regressions, each solved by Newton's method: which of several pages are right, and whether something is so.

/** Rows of numbers, `columns` a row. */
export interface Matrix {
  columns: number;
  values: Float64Array;
}

/** A regression in the units of its features. */
export interface Solution {
  weights: Float64Array;
  intercept: number;
}

/** Both converge in fewer steps. */
const MAX_STEPS = 200;

/** A step of less than this in every weight is the last. */
const PRECISION = 1e-3;

/** Groups of rows, of which some are right, and a number that is added to each row's score. */
export interface Choices {
  rows: Matrix;
  /** Group → its first row; one entry more than there are groups. */
  starts: Uint32Array;
  isRight: Uint8Array;
  /** How much each group counts. */
  importance: Float64Array;
  offsets: Float64Array;
}

/**
 * Conditional logit: weights under which it is likeliest that the choice of each group, by the softmax of its scores, falls on a right
 * row, whichever. `penalty` is that of squared weights, of features scaled to unit variance, a group.
 */
export function fitChoices(
  { rows, starts, isRight, importance, offsets }: Choices,
  penalty: number,
): Solution {
  const { scaled, deviations } = scale(rows);
  const { columns } = rows;
  const groups = starts.length - 1;
  const weights = minimise(columns, (current, gradient, hessian) => {
    const expected = new Float64Array(columns);
    for (let group = 0; group < groups; group += 1) {
      const from = starts[group] ?? 0;
      const counts = importance[group] ?? 0;
      const to = starts[group + 1] ?? from;
      const scores = Float64Array.from(
        { length: to - from },
        (_, i) => dot(scaled, from + i, columns, current) + (offsets[from + i] ?? 0),
      );
      const probabilities = softmax(scores);
      const right = probabilities.map((probability, i) => (isRight[from + i] === 1 ? probability : 0));
      const rightly = right.reduce((a, b) => a + b, 0) || 1;
      expected.fill(0);
      for (let row = from; row < to; row += 1) {
        const probability = probabilities[row - from] ?? 0;
        addRow(expected, scaled, row, columns, probability);
        addRow(gradient, scaled, row, columns, counts * (probability - (right[row - from] ?? 0) / rightly));
        // The curvature of the log-likelihood where one row is right: steps are shorter than they could be, and never too long.
        addOuter(hessian, scaled, row, columns, counts * probability);
      }
      for (let i = 0; i < columns; i += 1)
        for (let j = 0; j < columns; j += 1)
          hessian[i * columns + j] =
            (hessian[i * columns + j] ?? 0) - counts * (expected[i] ?? 0) * (expected[j] ?? 0);
    }
    addPenalty(gradient, hessian, current, 2 * penalty * groups, columns);
  });
  return { weights: weights.map((weight, i) => weight / (deviations[i] ?? 1)), intercept: 0 };
}

/** Logistic regression: the log-odds that a row is so. `penalty` is that of squared weights of features of unit variance. */
export function fitLogistic(
  rows: Matrix,
  labels: readonly boolean[],
  importance: readonly number[],
  penalty: number,
): Solution {
  const { scaled, deviations, means } = scale(rows);
  const { columns } = rows;
  const size = columns + 1;
  const solved = minimise(size, (current, gradient, hessian) => {
    const row = new Float64Array(size);
    for (const [number, label] of labels.entries()) {
      row.set(scaled.subarray(number * columns, (number + 1) * columns));
      row[columns] = 1;
      const probability = 1 / (1 + Math.exp(-dot(row, 0, size, current)));
      const weight = importance[number] ?? 0;
      addRow(gradient, row, 0, size, weight * (probability - (label ? 1 : 0)));
      addOuter(hessian, row, 0, size, weight * probability * (1 - probability));
    }
    addPenalty(gradient, hessian, current, penalty, columns);
  });
  const weights = solved.subarray(0, columns).map((weight, i) => weight / (deviations[i] ?? 1));
  const shift = weights.reduce((sum, weight, i) => sum + weight * (means[i] ?? 0), 0);
  return { weights, intercept: (solved[columns] ?? 0) - shift };
}

/** Features less their means, in units of their standard deviations. */
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

/** Minimises a convex function, given how to add up its gradient and its matrix of second derivatives. */
function minimise(
  size: number,
  differentiate: (at: Float64Array, gradient: Float64Array, hessian: Float64Array) => void,
): Float64Array {
  const at = new Float64Array(size);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    differentiate(at, gradient, hessian);
    const move = solve(hessian, gradient, size);
    // Far from the minimum a whole step may go too far.
    const length = Math.sqrt(move.reduce((sum, value) => sum + value * value, 0));
    const factor = Math.min(1, 3 / (length || 1));
    for (let i = 0; i < size; i += 1) add(at, i, -factor * (move[i] ?? 0));
    if (move.every((value) => Math.abs(value) < PRECISION)) break;
  }
  return at;
}

/** Solves `matrix · x = right` for a symmetric, positive definite matrix, given by its lower half, by Cholesky's decomposition. */
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

function softmax(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function addPenalty(
  gradient: Float64Array,
  hessian: Float64Array,
  at: Float64Array,
  strength: number,
  columns: number,
): void {
  const size = gradient.length;
  for (let i = 0; i < columns; i += 1) {
    add(gradient, i, strength * (at[i] ?? 0));
    add(hessian, i * size + i, strength);
  }
}

function add(into: Float64Array, at: number, value: number): void {
  into[at] = (into[at] ?? 0) + value;
}

function dot(values: Float64Array, row: number, columns: number, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < columns; i += 1) sum += (values[row * columns + i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

function addRow(
  into: Float64Array,
  values: Float64Array,
  row: number,
  columns: number,
  factor: number,
): void {
  for (let i = 0; i < columns; i += 1) add(into, i, factor * (values[row * columns + i] ?? 0));
}

/** Adds the products of a row's numbers to the lower half of a matrix. */
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
