// Signatures: near vectors must differ in few bits, far ones in about half.
import { describe, expect, test } from 'vitest';
import { countBits } from '../../../src/bytes/index.ts';
import { openSigner } from '../../../src/search/nearness/signature.ts';

const DIMENSIONS = 384;

/** Evenly distributed numbers, the same in every run: a linear congruential generator. */
function openNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}

function randomVector(seed: number): Float32Array {
  const next = openNumbers(seed);
  return normalise(Float32Array.from({ length: DIMENSIONS }, next));
}

function normalise(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((number) => number / length);
}

function signatureOf(vector: Float32Array): Int32Array {
  const signer = openSigner(DIMENSIONS);
  const signature = new Int32Array(signer.words);
  signer.sign(vector, signature, 0);
  return signature;
}

function differences(a: Float32Array, b: Float32Array): number {
  const [one, other] = [signatureOf(a), signatureOf(b)];
  return one.reduce((sum, word, at) => sum + countBits(word ^ (other[at] ?? 0)), 0);
}

/** A vector at this angle to another one, in radians. */
function turn(vector: Float32Array, angle: number, seed: number): Float32Array {
  const other = randomVector(seed);
  const along = vector.reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0);
  const across = normalise(other.map((number, at) => number - along * (vector[at] ?? 0)));
  return vector.map((number, at) => Math.cos(angle) * number + Math.sin(angle) * (across[at] ?? 0));
}

describe('two signatures', () => {
  test('of one vector are the same, in every process and at every length', () => {
    const vector = randomVector(1);
    expect(signatureOf(vector)).toEqual(signatureOf(vector));
    expect(
      differences(
        vector,
        vector.map((number) => 3 * number),
      ),
    ).toBe(0);
  });

  test('of opposite vectors differ in every bit', () => {
    const vector = randomVector(2);
    expect(
      differences(
        vector,
        vector.map((number) => -number),
      ),
    ).toBe(DIMENSIONS);
  });

  test.each([0.1, 0.4, 0.8, 1.2, Math.PI / 2])(
    'of vectors at an angle of %d differ in its share of π',
    (angle) => {
      const counts = Array.from({ length: 20 }, (_, seed) => {
        const vector = randomVector(100 + seed);
        return differences(vector, turn(vector, angle, 200 + seed));
      });
      const mean = counts.reduce((a, b) => a + b, 0) / counts.length / DIMENSIONS;
      expect(Math.abs(mean - angle / Math.PI)).toBeLessThan(0.03);
    },
  );
});

test('signatures of few dimensions are filled up', () => {
  const signer = openSigner(8);
  const signature = new Int32Array(signer.words);
  signer.sign(Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0), signature, 0);
  expect(signer.words % 6).toBe(0);
  expect(signature.some((word) => word !== 0)).toBe(true);
});
