// Bits in which signatures differ, by WebAssembly's instructions and without them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBits } from '../../../src/bytes/index.ts';
import { type Distances, openDistances } from '../../../src/search/nearness/distances.ts';
import { openSigner } from '../../../src/search/nearness/signature.ts';

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** Signatures of some multiple of six words, and one that they are compared with. */
const compared = fc.integer({ min: 1, max: 4 }).chain((sixes) => {
  const signature = fc.array(word, { minLength: 6 * sixes, maxLength: 6 * sixes });
  return fc.tuple(fc.array(signature, { maxLength: 40 }), signature);
});

function fill(distances: Distances, signatures: readonly number[][], asked: readonly number[]): void {
  for (const [place, signature] of signatures.entries())
    distances.signatures.set(signature, place * asked.length);
  distances.asked.set(asked);
}

function differenceOf(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, bits, at) => sum + countBits(bits ^ (other[at] ?? 0)), 0);
}

describe.each([
  ['by WebAssembly', false],
  ['in JavaScript', true],
])('distances %s', (_, plain) => {
  test('are the numbers of bits that differ, whatever the signatures and however many', () => {
    fc.assert(
      fc.property(compared, ([signatures, asked]) => {
        const distances = openDistances(asked.length, signatures.length, { plain });
        fill(distances, signatures, asked);
        distances.measure();
        const expected = signatures.map((one) => differenceOf(one, asked));
        expect([...distances.found]).toEqual(expected);
        expect([...distances.counts]).toEqual(
          Array.from(
            { length: 32 * asked.length + 1 },
            (_, bits) => expected.filter((one) => one === bits).length,
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('are measured anew for each that is asked, and leave signatures as they are', () => {
    const distances = openDistances(6, 3, { plain });
    expect(distances.isCompiled).toBe(!plain);
    const signatures = [new Array(6).fill(0), new Array(6).fill(-1), [1, 3, 7, 15, 31, 63]];
    fill(distances, signatures, new Array(6).fill(0));
    distances.measure();
    expect([...distances.found]).toEqual([0, 192, 21]);
    distances.asked.fill(-1);
    distances.measure();
    expect([...distances.found]).toEqual([192, 0, 171]);
    expect([0, 21, 171, 192].map((bits) => distances.counts[bits])).toEqual([1, 0, 1, 1]);
    expect([...distances.signatures]).toEqual(signatures.flat());
  });
});

test('few signatures take no addresses of WebAssembly, and many are counted by it', () => {
  expect([0, 1, 1999].map((count) => openDistances(6, count).isCompiled)).toEqual([false, false, false]);
  expect(openDistances(6, 2000).isCompiled).toBe(true);
});

test('signatures of vectors are told apart by it as by counting their bits', () => {
  const signer = openSigner(192);
  const vectorOf = (seed: number) => Float32Array.from({ length: 192 }, (_, i) => Math.sin(seed * 7 + i * i));
  const distances = openDistances(signer.words, 3000);
  for (let place = 0; place < 3000; place += 1)
    signer.sign(vectorOf(place), distances.signatures, place * signer.words);
  signer.sign(vectorOf(2000), distances.asked, 0);
  distances.measure();
  const asked = [...distances.asked];
  const expected = Array.from({ length: 3000 }, (_, place) =>
    differenceOf([...distances.signatures.subarray(place * signer.words, (place + 1) * signer.words)], asked),
  );
  expect([...distances.found]).toEqual(expected);
  expect(expected[2000]).toBe(0);
});
