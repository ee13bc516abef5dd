// Vectors in one byte a dimension: how much of them is kept, and that a list may grow.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosine, quantise, quantiseQuery, VectorList } from '../../../src/search/nearness/vector-list.ts';
import { cosineAt } from './compare.ts';

/** A vector of unit length that has at least one number other than 0. */
const vector = (dimensions: number) =>
  fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: dimensions, maxLength: dimensions })
    .filter((numbers) => numbers.some((number) => number !== 0))
    .map((numbers) => {
      const length = Math.hypot(...numbers);
      return Float32Array.from(numbers, (number) => number / length);
    });

function listOf(vectors: readonly Float32Array[], dimensions: number): VectorList {
  const list = new VectorList(dimensions);
  for (const one of vectors) {
    const { codes, scale } = quantise(one);
    list.push(codes, scale);
  }
  return list;
}

test('a vector comes back within half a step of its scale', () => {
  fc.assert(
    fc.property(vector(7), (one) => {
      const { scale } = quantise(one);
      const back = listOf([one], 7).at(0);
      for (const [at, number] of one.entries())
        expect(Math.abs((back[at] ?? 9) - number)).toBeLessThanOrEqual(scale / 2 + 1e-6);
    }),
  );
});

test('the cosine is that of the vectors but for rounding, at any number of dimensions', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 33 }).chain((dimensions) => fc.tuple(vector(dimensions), vector(dimensions))),
      ([one, other]) => {
        expect(cosineAt(listOf([one], one.length), 0, other)).toBeCloseTo(cosine(one, other), 1);
      },
    ),
  );
});

describe('a list', () => {
  const axis = (at: number) => Float32Array.from({ length: 8 }, (_, i) => (i === at % 8 ? 1 : 0));
  const list = listOf(
    Array.from({ length: 9000 }, (_, at) => axis(at)),
    8,
  );

  test('keeps each vector at its place across its pieces', () => {
    expect(list.length).toBe(9000);
    for (const place of [0, 1, 4095, 4096, 8191, 8192, 8999]) {
      expect(cosineAt(list, place, axis(place)), `${place}`).toBeCloseTo(1);
      expect(cosineAt(list, place, axis(place + 1)), `${place}`).toBe(0);
    }
  });

  test('is compared at any number of places at once, in their order', () => {
    const places = Uint32Array.from({ length: 1000 }, (_, i) => (i * 7919) % 9000);
    const cosines = new Float64Array(1001).fill(-1);
    list.compare(quantiseQuery(axis(3)), places, 1000, cosines);
    expect([...cosines.subarray(0, 1000)].map(Math.round)).toEqual(
      [...places].map((place) => (place % 8 === 3 ? 1 : 0)),
    );
    expect(cosines[1000]).toBe(-1);
    list.compareRun(quantiseQuery(axis(3)), 4000, 600, cosines);
    expect([...cosines.subarray(0, 600)].map(Math.round)).toEqual(
      Array.from({ length: 600 }, (_, i) => ((4000 + i) % 8 === 3 ? 1 : 0)),
    );
  });

  test('has no vector behind its last piece', () => {
    expect(list.at(100_000)).toHaveLength(0);
  });
});

test('a vector of zeros stays one', () => {
  expect(quantise(new Float32Array(3))).toEqual({ codes: new Int8Array(3), scale: 0 });
});

test('a list is compared with several vectors in turn', () => {
  const axes = [0, 1, 2].map((at) => Float32Array.from({ length: 3 }, (_, i) => (i === at ? 1 : 0)));
  const list = listOf(axes, 3);
  for (const [place] of axes.entries())
    expect(axes.map((axis) => Math.round(cosineAt(list, place, axis)))).toEqual(
      axes.map((_, i) => (i === place ? 1 : 0)),
    );
});

test('the codes of a vector point where it points', () => {
  const list = listOf([Float32Array.from([0.6, -0.8])], 2);
  expect([...list.codesAt(0)]).toEqual([95, -127]);
  expect(list.codesAt(1)).toHaveLength(0);
});
