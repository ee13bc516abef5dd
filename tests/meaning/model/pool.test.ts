import { expect, it } from 'vitest';
import { pool } from '../../../src/meaning/model/pool.ts';

it('a text is pooled over the tokens of each text, not over what fills up', () => {
  // Two texts of one and two tokens in two dimensions.
  const data = Float32Array.of(3, 4, 100, 100, 0, 1, 6, 7);
  const shape = [2, 2, 2];
  const rounded = (vectors: Float32Array[]) =>
    vectors.map((vector) => Array.from(vector, (x) => Number(x.toFixed(3))));
  expect(rounded(pool(data, shape, [1, 2], 'mean'))).toEqual([
    [0.6, 0.8],
    [0.6, 0.8],
  ]);
  expect(rounded(pool(data, shape, [1, 2], 'first'))).toEqual([
    [0.6, 0.8],
    [0, 1],
  ]);
  expect(rounded(pool(data, shape, [1, 2], 'last'))).toEqual([
    [0.6, 0.8],
    [0.651, 0.759],
  ]);
  expect(rounded(pool(Float32Array.of(0, 5, 0, 0), [2, 2], [1, 1], 'mean'))).toEqual([
    [0, 1],
    [0, 0],
  ]);
  expect(() => pool(data, [8], [1], 'mean')).toThrow(/has 1 dimensions/);
});

it('an output of one vector a text is taken as it is, but for its length', () => {
  const vectors = pool(Float32Array.of(3, 4, 0, -2), [2, 2], [7, 9], 'mean');
  expect(vectors.map((vector) => Array.from(vector, (x) => Number(x.toFixed(3))))).toEqual([
    [0.6, 0.8],
    [0, -1],
  ]);
});
