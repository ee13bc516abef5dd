// Dot products, by WebAssembly's instructions and without them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DotProducts, openDotProducts } from '../../../src/search/nearness/dot-products.ts';

const code = fc.integer({ min: -127, max: 127 });
const asked = fc.integer({ min: -32_767, max: 32_767 });

function fill(products: DotProducts, vectors: readonly number[][], question: readonly number[]): void {
  products.reserve(vectors.length);
  for (const [place, vector] of vectors.entries()) products.codes.set(vector, place * products.stride);
  products.asked.fill(0).set(question);
}

/** The products of the vectors at these places and the one that is asked. */
function multiply(products: DotProducts, places: readonly number[]): number[] {
  products.places.set(places);
  products.multiply(places.length);
  return [...products.sums.subarray(0, places.length)];
}

function dotOf(vector: readonly number[], question: readonly number[]): number {
  return vector.reduce((sum, number, i) => sum + number * (question[i] ?? 0), 0);
}

const vectors = fc.integer({ min: 1, max: 70 }).chain((dimensions) => {
  const list = (number: fc.Arbitrary<number>) =>
    fc.array(number, { minLength: dimensions, maxLength: dimensions });
  return fc.tuple(fc.array(list(code), { minLength: 1, maxLength: 12 }), list(asked));
});

describe.each([
  ['by WebAssembly', {}],
  ['in JavaScript', { plain: true }],
])('dot products %s', (_, how) => {
  test('are the sums of the products, at any number of dimensions', () => {
    fc.assert(
      fc.property(vectors, ([rows, question]) => {
        const products = openDotProducts(question.length, how);
        fill(products, rows, question);
        expect(
          multiply(
            products,
            rows.map((_, place) => place),
          ),
        ).toEqual(rows.map((row) => dotOf(row, question)));
      }),
    );
  });

  test('do not run over at the largest numbers of a thousand dimensions', () => {
    const products = openDotProducts(512, how);
    const [row, question] = [new Array<number>(512).fill(-127), new Array<number>(512).fill(32_767)];
    fill(products, [row], question);
    expect(multiply(products, [0])).toEqual([-127 * 32_767 * 512]);
  });

  test('are as before after room was made for many more', () => {
    const products = openDotProducts(9, how);
    const [row, question] = [
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      [9, 8, 7, 6, 5, 4, 3, 2, 1],
    ];
    fill(products, [row], question);
    products.reserve(100_000);
    products.codes.set(row, 99_999 * products.stride);
    expect(multiply(products, [99_999, 50_000, 0])).toEqual([165, 0, 165]);
    expect(products.codes.length).toBeGreaterThanOrEqual(100_000 * products.stride);
  });

  test('are as many as are asked for: what stood behind them stays', () => {
    const products = openDotProducts(1, how);
    fill(products, [[2], [3]], [5]);
    multiply(products, [1, 1, 1]);
    products.multiply(0);
    expect([...products.sums.subarray(0, 3)]).toEqual([15, 15, 15]);
    multiply(products, [0]);
    expect([...products.sums.subarray(0, 3)]).toEqual([10, 15, 15]);
  });
});

test('are computed by WebAssembly where this machine has it: else the first tests compare nothing', () => {
  expect(openDotProducts(8).isCompiled).toBe(true);
  expect(openDotProducts(8, { plain: true }).isCompiled).toBe(false);
});
