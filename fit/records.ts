// Records of numbers (feature → value) as rows of a matrix, and back.
import type { Matrix } from './regression.ts';

/** A matrix with a row for each item and a column for each name. */
export function matrixOf<Item, Name extends string>(
  items: readonly Item[],
  names: readonly Name[],
  read: (item: Item) => Readonly<Record<Name, number>>,
): Matrix {
  const values = new Float64Array(items.length * names.length);
  let at = 0;
  for (const item of items) {
    const record = read(item);
    for (const name of names) {
      values[at] = record[name];
      at += 1;
    }
  }
  return { columns: names.length, values };
}

/** Name → number, rounded to three decimal places. */
export function recordOf<Name extends string>(
  names: readonly Name[],
  values: Float64Array,
): Record<Name, number> {
  return Object.fromEntries(names.map((name, i) => [name, round(values[i] ?? 0)])) as Record<Name, number>;
}

/** Decimal places of weights. The questions do not determine more. */
const DIGITS = 3;

/** A number rounded to `DIGITS` decimal places. */
export function round(value: number): number {
  return Number(value.toFixed(DIGITS));
}

/** The sum of weight × value over some names. */
export function weighedSum<Name extends string>(
  names: readonly Name[],
  weights: Readonly<Record<Name, number>>,
  values: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name of names) sum += weights[name] * values[name];
  return sum;
}
